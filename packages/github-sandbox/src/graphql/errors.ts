import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  visit,
} from "graphql";
import type { Refusal } from "../state/refusal.ts";

/** An error as GitHub sends it: with its type beside the message. */
export function typedError(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

const TYPES: Readonly<Partial<Record<Refusal["status"], string>>> = {
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  451: "FORBIDDEN",
};

/** A refusal in GraphQL's words. What GitHub's REST interface says per field is one sentence here. */
export function refusalError(refusal: Refusal): GraphQLError {
  const isReadOnly = /archived so is read-only|locked for migration/.test(refusal.message);
  const type = isReadOnly ? "UNPROCESSABLE" : (TYPES[refusal.status] ?? "UNPROCESSABLE");
  const messages = (refusal.errors ?? []).map(({ message, field, code }) =>
    message === undefined
      ? `${capitalize(field ?? "")} ${code === "invalid" ? "ref must be a branch" : code}`
      : message,
  );
  // Reviews are refused with a list of plain texts.
  const texts = Array.isArray(refusal.details?.errors) ? refusal.details.errors.map(String) : [];
  const all = [...messages, ...texts];
  return typedError(type, all.length === 0 ? refusal.message : all.join(", "));
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The error as it is sent: `{type, path, extensions, locations, message}`. */
export function formatError(error: GraphQLError): Readonly<Record<string, unknown>> {
  const { type, ...extensions } = error.extensions;
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    message: error.message,
  };
}

/** A query that does not fit the schema, in GitHub's words where they are known. */
export function formatValidationError(
  error: GraphQLError,
  document: DocumentNode | null,
): Readonly<Record<string, unknown>> {
  const unknown = /^Cannot query field "(\w+)" on type "(\w+)"\./.exec(error.message);
  const formatted: GraphQLFormattedError = error.toJSON();
  if (unknown === null) {
    return { ...formatted };
  }
  const [, fieldName, typeName] = unknown;
  const [node] = error.nodes ?? [];
  return {
    ...(document === null || node === undefined ? {} : { path: pathOf(document, node) }),
    extensions: { code: "undefinedField", typeName, fieldName },
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    message: `Field '${fieldName}' doesn't exist on type '${typeName}'`,
  };
}

/** The way to a part of a document as GitHub names it: `["query Name", "repository", "... on PullRequest", "title"]`. */
function pathOf(document: DocumentNode, target: ASTNode): readonly string[] {
  const way: string[] = [];
  visit(document, {
    enter: (node) => {
      const step = stepOf(node);
      if (step !== null) {
        way.push(step);
      }
      return node === target ? BREAK : undefined;
    },
    leave: (node) => {
      if (stepOf(node) !== null) {
        way.pop();
      }
    },
  });
  return way;
}

function stepOf(node: ASTNode): string | null {
  switch (node.kind) {
    case Kind.OPERATION_DEFINITION:
      return node.name === undefined ? node.operation : `${node.operation} ${node.name.value}`;
    case Kind.FRAGMENT_DEFINITION:
      return `fragment ${node.name.value}`;
    case Kind.INLINE_FRAGMENT:
      return node.typeCondition === undefined ? "..." : `... on ${node.typeCondition.name.value}`;
    case Kind.FIELD:
      return node.alias?.value ?? node.name.value;
    default:
      return null;
  }
}
