import {
  execute,
  type FieldNode,
  GraphQLError,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { type Answer, errorAnswer } from "../http/answer.ts";
import type { PreparedRequest } from "../http/prepared-request.ts";
import type { JournalOperation } from "../journal.ts";
import type { RestServices } from "../rest/dispatch.ts";
import type { Viewer } from "../rest/route.ts";
import { type Domain, fullName } from "../state/domain.ts";
import { parseNodeId } from "../state/node-ids.ts";
import { refuse } from "../state/refusal.ts";
import type { GraphqlContext } from "./context.ts";
import { MAXIMUM_NODES, type QueryWeight, weigh } from "./cost.ts";
import { checkDocument, sandboxSchema } from "./engine.ts";
import { formatError, formatValidationError } from "./errors.ts";
import { mutationNode } from "./nodes/mutation.ts";
import { queryNode } from "./nodes/query.ts";
import { repositoryNode } from "./nodes/repository.ts";
import { resolveField } from "./resolve-field.ts";

/** Points for the secondary limits. */
const QUERY_POINTS = 1;
const MUTATION_POINTS = 5;

/** Mutations that create content. */
const CONTENT_MUTATIONS = new Set(["addComment", "createPullRequest"]);

const DOCS = "https://docs.github.com/graphql";

export interface GraphqlCall {
  readonly body: unknown;
  readonly viewer: Viewer;
}

interface GraphqlBody {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

/** Reads and weighs a GraphQL request; nothing is done until it is executed. */
export function prepareGraphql({ body, viewer }: GraphqlCall, services: RestServices): PreparedRequest {
  const { query, variables, operationName } = (body ?? {}) as GraphqlBody;
  if (viewer.kind === "anonymous") {
    return answerOnly(errorAnswer(refuse(401, "This endpoint requires you to be authenticated."), DOCS));
  }
  if (typeof query !== "string") {
    return answerOnly(
      errorAnswer(refuse(400, "A query attribute must be specified and must be a string."), DOCS),
    );
  }
  const { document, errors } = checkDocument(query);
  if (document === null || errors.length > 0) {
    return answerOnly({ status: 200, body: { errors: errors.map(formatValidationError) } }, query);
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = operationName ? `No operation named "${operationName}"` : "An operation name is required";
    return answerOnly({ status: 200, body: { errors: [{ message }] } }, query);
  }
  const schema = sandboxSchema();
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (coerced.errors !== undefined) {
    return answerOnly({ status: 200, body: { errors: coerced.errors.map(formatVariableError) } }, query);
  }
  const weight = weigh(schema, document, operation, coerced.coerced);
  const isMutation = operation.operation === "mutation";
  const fields = rootFields(operation);
  return {
    resource: "graphql",
    cost: weight.cost,
    points: isMutation ? MUTATION_POINTS : QUERY_POINTS,
    createsContent: fields.some((field) => CONTENT_MUTATIONS.has(field.name.value)),
    isWrite: isMutation,
    repository: repositoryOf(services.domain, operation, fields, coerced.coerced),
    operation: describe(operation, fields),
    operationText: query,
    execute: async ({ isStale }) => {
      if (weight.nodeCount > MAXIMUM_NODES) {
        return { status: 200, body: { errors: [tooManyNodes(weight)] } };
      }
      const context: GraphqlContext = {
        ...services,
        viewer,
        weight,
        isStale,
        repositoryNode: (repository) => repositoryNode(context, repository),
        refreshed: new Map(),
      };
      const result = await execute({
        schema,
        document,
        rootValue: isMutation ? mutationNode(context) : queryNode(context),
        variableValues: variables ?? {},
        operationName: operationName ?? null,
        fieldResolver: resolveField,
      });
      return toAnswer(result.data ?? null, result.errors ?? []);
    },
  };
}

function toAnswer(data: Readonly<Record<string, unknown>> | null, errors: readonly GraphQLError[]): Answer {
  const defect = errors.find(
    ({ originalError }) => originalError && !(originalError instanceof GraphQLError),
  );
  if (defect !== undefined) {
    return { status: 500, body: { message: `The sandbox failed: ${defect.originalError?.stack}` } };
  }
  const isWriteApplied = Object.values(data ?? {}).some((value) => value !== null);
  const body = errors.length === 0 ? { data } : { data, errors: errors.map(formatError) };
  return { status: 200, body, isWriteApplied };
}

/** A request that is answered without asking the schema. */
function answerOnly(answer: Answer, text = ""): PreparedRequest {
  return {
    resource: "graphql",
    cost: answer.status === 200 ? 1 : 0,
    points: QUERY_POINTS,
    createsContent: false,
    isWrite: false,
    repository: null,
    operation: null,
    operationText: text,
    execute: async () => answer,
  };
}

function formatVariableError(error: GraphQLError): object {
  return { extensions: { code: "INVALID_VARIABLE" }, message: error.message };
}

function tooManyNodes({ nodeCount }: QueryWeight): object {
  const [asked, most] = [nodeCount, MAXIMUM_NODES].map((count) => count.toLocaleString("en-US"));
  return {
    type: "MAX_NODE_LIMIT_EXCEEDED",
    path: ["query"],
    message: `This query requests up to ${asked} possible nodes which exceeds the maximum limit of ${most}.`,
  };
}

function rootFields(operation: OperationDefinitionNode): readonly FieldNode[] {
  return operation.selectionSet.selections.filter((selection) => selection.kind === Kind.FIELD);
}

function describe(operation: OperationDefinitionNode, fields: readonly FieldNode[]): JournalOperation {
  return {
    kind: operation.operation === "mutation" ? "mutation" : "query",
    name: operation.name?.value ?? null,
    aliases: fields.map((field) => field.alias?.value ?? field.name.value),
  };
}

/** The one repository that all outermost fields are about; `null` for none or several. */
function repositoryOf(
  domain: Domain,
  operation: OperationDefinitionNode,
  fields: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): string | null {
  const definitions = sandboxSchema().getRootType(operation.operation)?.getFields() ?? {};
  const names = fields.flatMap((field) => {
    const definition = definitions[field.name.value];
    const args = definition === undefined ? {} : getArgumentValues(definition, field, variables);
    return nameOf(domain, field.name.value, args) ?? [];
  });
  const distinct = new Set(names);
  return distinct.size === 1 ? (names[0] ?? null) : null;
}

function nameOf(domain: Domain, field: string, args: Readonly<Record<string, unknown>>): string | null {
  const { store } = domain;
  if (field === "repository") {
    const asked = `${args.owner}/${args.name}`;
    const repository = store.repository(asked) ?? store.renamedRepository(asked);
    return repository === null ? asked : fullName(repository);
  }
  const input = (args.input ?? {}) as Readonly<Record<string, unknown>>;
  for (const name of ["repositoryId", "refId", "pullRequestId", "labelableId", "subjectId"]) {
    const id = input[name];
    const parsed = typeof id === "string" ? parseNodeId(id) : null;
    const repository = parsed === null ? null : store.repositoryById(Number(parsed.key[0]));
    if (repository !== null) {
      return fullName(repository);
    }
  }
  return null;
}
