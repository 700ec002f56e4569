import type { GraphQLFieldResolver } from "graphql";

/** Reads a field of one of our objects. A field that an object lacks is a defect, never a silent `null`. */
export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const value: unknown = Reflect.get(source as object, info.fieldName);
  if (value === undefined) {
    throw new Error(`The sandbox does not resolve ${info.parentType.name}.${info.fieldName}.`);
  }
  return typeof value === "function" ? (value as (args: unknown) => unknown)(args) : value;
};
