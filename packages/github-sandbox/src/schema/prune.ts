import {
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
} from "graphql";

/** Built into every GraphQL server. */
const BUILT_IN = new Set(["String", "Int", "Float", "Boolean", "ID"]);

/**
 * The part of a schema that `kept` names: types with their fields, fields with their arguments (`refs first last`),
 * unions with those of their types that are named too, and the scalars and enumerations that these use. Descriptions and directives are left out. Throws a `RangeError`
 * for a name that the schema does not have, and for a field that leads out of what is kept.
 */
export function prune(full: DocumentNode, kept: Readonly<Record<string, readonly string[]>>): DocumentNode {
  const byName = new Map<string, DefinitionNode>();
  for (const definition of full.definitions) {
    if ("name" in definition && definition.name !== undefined) {
      byName.set(definition.name.value, definition);
    }
  }
  const used = new Set<string>();
  const pruned = Object.entries(kept).map(([name, fields]) =>
    pruneType(name, fields, byName.get(name), kept, used),
  );
  const leaves = [...used]
    .filter((name) => !(name in kept) && !BUILT_IN.has(name))
    .sort()
    .map((name) => leaf(name, byName.get(name)));
  return { kind: Kind.DOCUMENT, definitions: [...pruned, ...leaves] };
}

function pruneType(
  name: string,
  fields: readonly string[],
  definition: DefinitionNode | undefined,
  kept: Readonly<Record<string, readonly string[]>>,
  used: Set<string>,
): DefinitionNode {
  switch (definition?.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION: {
      const interfaces = (definition.interfaces ?? []).filter((type) => type.name.value in kept);
      const found = fields.map((entry) => pruneField(name, entry, definition.fields ?? [], used));
      return { kind: definition.kind, name: definition.name, interfaces, fields: found };
    }
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      const found = fields.map((field) => pick(name, field, definition.fields ?? [], used));
      return { kind: definition.kind, name: definition.name, fields: found };
    }
    case Kind.UNION_TYPE_DEFINITION: {
      const types = (definition.types ?? []).filter((type) => type.name.value in kept);
      return { kind: definition.kind, name: definition.name, types };
    }
    default:
      throw new RangeError(`The schema has no type ${name} with fields.`);
  }
}

function pruneField(
  type: string,
  entry: string,
  fields: readonly FieldDefinitionNode[],
  used: Set<string>,
): FieldDefinitionNode {
  const [name = "", ...wanted] = entry.split(" ");
  const field = fields.find((candidate) => candidate.name.value === name);
  if (field === undefined) {
    throw new RangeError(`The schema has no field ${type}.${name}.`);
  }
  used.add(namedType(field.type));
  return {
    kind: field.kind,
    name: field.name,
    type: field.type,
    arguments: wanted.map((argument) => pick(`${type}.${name}`, argument, field.arguments ?? [], used)),
  };
}

function pick(
  owner: string,
  name: string,
  values: readonly InputValueDefinitionNode[],
  used: Set<string>,
): InputValueDefinitionNode {
  const value = values.find((candidate) => candidate.name.value === name);
  if (value === undefined) {
    throw new RangeError(`The schema has no ${owner}(${name}:).`);
  }
  used.add(namedType(value.type));
  return {
    kind: value.kind,
    name: value.name,
    type: value.type,
    ...(value.defaultValue === undefined ? {} : { defaultValue: value.defaultValue }),
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function leaf(name: string, definition: DefinitionNode | undefined): DefinitionNode {
  switch (definition?.kind) {
    case Kind.SCALAR_TYPE_DEFINITION:
      return { kind: definition.kind, name: definition.name };
    case Kind.ENUM_TYPE_DEFINITION:
      return {
        kind: definition.kind,
        name: definition.name,
        values: (definition.values ?? []).map(({ kind, name: value }) => ({ kind, name: value })),
      };
    default:
      throw new RangeError(`${name} is used and neither kept nor a leaf.`);
  }
}
