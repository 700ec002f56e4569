import {
  type DocumentNode,
  execute,
  type FieldNode,
  GraphQLError,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { Viewer } from "../auth/viewer.ts";
import { repositoriesOf } from "../github/accounts/owner-node.ts";
import { pullRequestsFrom, pullRequestsWith } from "../github/repositories/repository-issues-node.ts";
import { repositoryNode } from "../github/repositories/repository-node.ts";
import { rollupNode } from "../github/statuses/checks-node.ts";
import { type Answer, errorAnswer } from "../http/answer.ts";
import type { PreparedRequest } from "../http/prepared-request.ts";
import type { JournalOperation } from "../journal.ts";
import type { RestServices } from "../rest/run-route.ts";
import { type Domain, fullName } from "../state/domain.ts";
import { parseNodeId } from "../state/node-ids.ts";
import { refuse } from "../state/refusal.ts";
import type { GraphqlContext } from "./context.ts";
import { MAXIMUM_NODES, type QueryWeight, weigh } from "./cost.ts";
import { checkDocument, sandboxSchema } from "./engine.ts";
import { formatError, formatValidationError } from "./errors.ts";
import { mutationNode } from "./mutation.ts";
import { queryNode } from "./query.ts";
import { resolveField } from "./resolve-field.ts";

/** Points for the secondary limits. */
const QUERY_POINTS = 1;
const MUTATION_POINTS = 5;

/** Mutations that create content. */
const CONTENT_MUTATIONS = new Set(["addComment", "createIssue", "createPullRequest", "revertPullRequest"]);

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
export function prepareGraphql(call: GraphqlCall, services: RestServices): PreparedRequest {
  const checked = checkRequest(call);
  return "answer" in checked
    ? answerOnly(checked.answer, checked.text)
    : prepareOperation(checked, call.viewer, services);
}

/** An operation that fits the schema, with its variables as sent and as the schema takes them. */
interface CheckedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
}

interface RefusedOperation {
  readonly text: string;
  readonly answer: Answer;
}

function checkRequest({ body, viewer }: GraphqlCall): CheckedOperation | RefusedOperation {
  const { query, variables, operationName } = (body ?? {}) as GraphqlBody;
  if (viewer.kind === "anonymous") {
    const refusal = refuse(401, "This endpoint requires you to be authenticated.");
    return { text: "", answer: errorAnswer(refusal, DOCS) };
  }
  if (typeof query !== "string") {
    const refusal = refuse(400, "A query attribute must be specified and must be a string.");
    return { text: "", answer: errorAnswer(refusal, DOCS) };
  }
  const wrong = (errors: readonly object[]): RefusedOperation => ({
    text: query,
    answer: { status: 200, body: { errors } },
  });
  const { document, errors } = checkDocument(query);
  if (document === null || errors.length > 0) {
    return wrong(errors.map((error) => formatValidationError(error, document)));
  }
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message = operationName ? `No operation named "${operationName}"` : "An operation name is required";
    return wrong([{ message }]);
  }
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors: mistakes } = getVariableValues(sandboxSchema(), definitions, variables ?? {});
  return mistakes === undefined
    ? { text: query, document, operation, variables: variables ?? {}, coerced }
    : wrong(mistakes.map(formatVariableError));
}

function prepareOperation(
  checked: CheckedOperation,
  viewer: Viewer,
  services: RestServices,
): PreparedRequest {
  const { text, document, operation, coerced } = checked;
  const weight = weigh(sandboxSchema(), document, operation, coerced);
  const isMutation = operation.operation === "mutation";
  const fields = rootFields(operation);
  return {
    resource: "graphql",
    cost: weight.cost,
    points: isMutation ? MUTATION_POINTS : QUERY_POINTS,
    createsContent: fields.some((field) => CONTENT_MUTATIONS.has(field.name.value)),
    isWrite: isMutation,
    repository: repositoryOf(services.domain, operation, fields, coerced),
    operation: describe(operation, fields),
    operationText: text,
    execute: async ({ isStale }) => {
      if (weight.nodeCount > MAXIMUM_NODES) {
        return { status: 200, body: { errors: [tooManyNodes(weight)] }, isWriteApplied: false };
      }
      const timer = isMutation ? null : services.limiter.startTimer();
      const context: GraphqlContext = {
        ...services,
        viewer,
        weight,
        isStale,
        timer,
        repositoryNode: (repository) => repositoryNode(context, repository),
        rollupNode: (repository, oid) => rollupNode(context, repository, oid),
        pullRequestsFrom: (repository, branch, args) => pullRequestsFrom(context, repository, branch, args),
        pullRequestsWith: (repository, oid, args) => pullRequestsWith(context, repository, oid, args),
        repositoriesOf: (login, args) => repositoriesOf(context, login, args),
        refreshed: new Map(),
      };
      const answer = await run(checked, isMutation ? mutationNode(context) : queryNode(context));
      return { ...answer, timer };
    },
  };
}

async function run({ document, operation, variables }: CheckedOperation, rootValue: object): Promise<Answer> {
  const { data, errors } = await execute({
    schema: sandboxSchema(),
    document,
    rootValue,
    variableValues: variables,
    operationName: operation.name?.value ?? null,
    fieldResolver: resolveField,
  });
  return toAnswer(data ?? null, errors ?? []);
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
function answerOnly(answer: Answer, text: string): PreparedRequest {
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
  for (const name of [
    "repositoryId",
    "refId",
    "pullRequestId",
    "issueId",
    "labelableId",
    "subjectId",
    "id",
  ]) {
    const id = input[name];
    const parsed = typeof id === "string" ? parseNodeId(id) : null;
    const repository = parsed === null ? null : store.repositoryById(Number(parsed.key[0]));
    if (repository !== null) {
      return fullName(repository);
    }
  }
  return null;
}
