import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/** Most nodes that one call may ask for, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api#node-limit */
export const MAXIMUM_NODES = 500_000;

export interface QueryWeight {
  /** Points: requests that the connections would need, divided by 100, at least 1. */
  readonly cost: number;
  /** Nodes that could come back at most. */
  readonly nodeCount: number;
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  requests: number;
  nodes: number;
}

/** What a query costs by GitHub's formula (same page as above, "Predicting the point value of a query"). */
export function weigh(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QueryWeight {
  const fragments = document.definitions
    .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    .map((fragment) => [fragment.name.value, fragment] as const);
  const walk: Walk = { schema, fragments: new Map(fragments), variables, requests: 0, nodes: 0 };
  const root = schema.getRootType(operation.operation);
  if (root !== undefined && root !== null) {
    weighSelections(walk, operation.selectionSet, root, 1);
  }
  return { cost: Math.max(1, Math.round(walk.requests / 100)), nodeCount: walk.nodes };
}

/** `times`: how many objects of this type there can be. */
function weighSelections(
  walk: Walk,
  { selections }: SelectionSetNode,
  type: GraphQLCompositeType,
  times: number,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      weighField(walk, selection, type, times);
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    const target = condition === undefined ? type : walk.schema.getType(condition);
    if (fragment !== undefined && isCompositeType(target)) {
      weighSelections(walk, fragment.selectionSet, target, times);
    }
  }
}

function weighField(walk: Walk, field: FieldNode, type: GraphQLCompositeType, times: number): void {
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
  if (definition === undefined) {
    return;
  }
  const result = getNamedType(definition.type);
  const { first, last, ids } = getArgumentValues(definition, field, walk.variables);
  let count = times;
  if (result.name.endsWith("Connection")) {
    count = times * Number(first ?? last ?? 0);
    walk.requests += times;
    walk.nodes += count;
  } else if (Array.isArray(ids)) {
    count = times * ids.length;
    walk.nodes += count;
  }
  if (field.selectionSet !== undefined && isCompositeType(result)) {
    weighSelections(walk, field.selectionSet, result, count);
  }
}
