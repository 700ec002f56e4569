import { type GraphQLFieldResolver, type GraphQLResolveInfo, Kind } from "graphql";

/** Reads a field of one of our objects. A field that an object lacks is a defect, never a silent `null`. */
export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args, _context, info) => {
  const value: unknown = Reflect.get(source as object, info.fieldName);
  if (value === undefined) {
    throw new Error(`The sandbox does not resolve ${info.parentType.name}.${info.fieldName}.`);
  }
  if (typeof value !== "function") {
    return value;
  }
  const { first, last } = args as { readonly first?: unknown; readonly last?: unknown };
  const isUnbounded = typeof first !== "number" && typeof last !== "number";
  return (value as (args: unknown) => unknown)(
    isUnbounded && asksForCount(info) ? { ...args, first: 1 } : args,
  );
};

/** Whether only the `totalCount` of a connection is asked for: GitHub needs no `first` or `last` there (gh asks so). */
function asksForCount({ fieldNodes, returnType }: GraphQLResolveInfo): boolean {
  return (
    /Connection!?$/.test(String(returnType)) &&
    fieldNodes.every(({ selectionSet }) =>
      selectionSet?.selections.every((one) => one.kind === Kind.FIELD && one.name.value === "totalCount"),
    )
  );
}
