import { GitHubError, isRefusedForAll } from "@automation/core/errors";
import type { GitHubClient } from "../client/client.ts";
import { describeProblems } from "../errors/error-mapping.ts";
import { type GraphqlProblem, isRecord } from "../errors/failure.ts";

/** One query that asks for several items, each under an alias of its own. */
export interface BatchQuery {
  readonly document: string;
  /** Every value travels here, never in the document. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Points that GitHub will charge: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
  readonly cost: number;
  /** Where each item's answer is, in the items' order. */
  readonly paths: readonly (readonly string[])[];
  /**
   * Where is what was asked for by the way, in the items' order; absent for an item without. It stands under aliases of
   * its own, so that nothing that goes wrong there reaches the answers proper.
   */
  readonly extras?: readonly (readonly string[] | undefined)[];
}

/** What became of a query as a whole. */
export type BatchOutcome =
  | {
      readonly status: "answered";
      readonly data: unknown;
      readonly problems: readonly GraphqlProblem[];
      readonly tookMs: number;
    }
  /** The server could not cope with the whole: ask for less. */
  | { readonly status: "too-much"; readonly error: GitHubError }
  /** This server has no such query. */
  | { readonly status: "unsupported"; readonly error: GitHubError }
  /** No call may be spent. */
  | { readonly status: "refused"; readonly error: GitHubError }
  /** GitHub does not want to answer; a smaller query would fare no better. */
  | { readonly status: "failed"; readonly error: GitHubError };

/** What GitHub said about one item. */
export interface BatchReply {
  /** Found at the item's path; `null` when nothing is there. */
  readonly value: unknown;
  /** What holds it; `null` when not even that is there. */
  readonly parent: unknown;
  /** What was asked for by the way, where something was. */
  readonly extra?: BatchExtra;
}

/** What GitHub said by the way. */
export interface BatchExtra {
  readonly value: unknown;
  readonly parent: unknown;
  /** Whether a field of `value` (or what holds it, with `..`) is missing because something went wrong there. */
  isInDoubt(...path: readonly string[]): boolean;
}

const TOO_MUCH_TYPES: readonly string[] = ["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"];
const TOO_MUCH_TEXT = /Something went wrong while executing|respond to your request in time/i;
const UNSUPPORTED = /doesn't exist on type|Cannot query field|Unknown (argument|type|field)|isn't a defined/i;

/** Sends a query. Only a refused token is thrown. */
export async function sendBatch(
  client: GitHubClient,
  operation: string,
  query: BatchQuery,
): Promise<BatchOutcome> {
  // Not repeatable: a batch that failed is asked again in halves, not as it was.
  const call = { operation, kind: "read", isRepeatable: false, cost: query.cost } as const;
  let tookMs = 0;
  const onAnswer = (ms: number): void => {
    tookMs = ms;
  };
  try {
    const { data, problems, ssoUrl } = await client.graphql(query.document, query.variables, {
      ...call,
      onAnswer,
    });
    if (data !== null) return { status: "answered", data, problems, tookMs };
    const error = describeProblems(problems, call, ssoUrl);
    if (problems.some(({ message }) => UNSUPPORTED.test(message))) return { status: "unsupported", error };
    const isTooMuchForIt = problems.length === 0 || problems.some(isTooMuch);
    return { status: isTooMuchForIt ? "too-much" : "failed", error };
  } catch (error) {
    if (!(error instanceof GitHubError) || isRefusedForAll(error)) throw error;
    if (error.code === "rate-limited") return { status: "refused", error };
    if (error.status === 501 || error.code === "not-found") return { status: "unsupported", error };
    const isTransient = error.code === "server" || error.code === "network";
    return { status: isTransient ? "too-much" : "failed", error };
  }
}

/** What an answer holds at an item's path, and by the way. */
export function findReply(
  data: unknown,
  path: readonly string[],
  extraPath?: readonly string[],
  problems: readonly GraphqlProblem[] = [],
): BatchReply {
  const reply = { value: dig(data, path), parent: dig(data, path.slice(0, -1)) };
  return extraPath === undefined ? reply : { ...reply, extra: findExtra(data, extraPath, problems) };
}

function findExtra(data: unknown, path: readonly string[], problems: readonly GraphqlProblem[]): BatchExtra {
  const places = problems.map((problem) => problem.path);
  return {
    value: dig(data, path),
    parent: dig(data, path.slice(0, -1)),
    isInDoubt: (...field) => {
      const place = field[0] === ".." ? [...path.slice(0, -1), ...field.slice(1)] : [...path, ...field];
      return places.some((other) => isSamePlace(place, other));
    },
  };
}

/**
 * What the problems of an answer mean for the item at `path`: the server ran out of patience before or within it
 * (`cut-off`), something else is wrong there (`in-doubt`), or nothing (`null`).
 *
 * @param isHarmless tells a problem that concerns nothing the item needs, unless nothing at all came
 */
export function judgePlace(
  path: readonly string[],
  { value }: BatchReply,
  problems: readonly GraphqlProblem[],
  isHarmless: (problem: GraphqlProblem) => boolean = () => false,
): "cut-off" | "in-doubt" | null {
  const isHole = value === null;
  const here = problems.filter((problem) => {
    if (!isHole && isHarmless(problem)) return false;
    return problem.path.length === 0 ? isHole : isSamePlace(path, problem.path);
  });
  // A server that ran out of patience says where, not what it left out from there on.
  if (here.some(isTooMuch) || (isHole && problems.some(isTooMuch))) return "cut-off";
  return here.length > 0 ? "in-doubt" : null;
}

/** Whether a problem says that the query asked for too much. */
export function isTooMuch({ type, message }: GraphqlProblem): boolean {
  return (type !== undefined && TOO_MUCH_TYPES.includes(type)) || TOO_MUCH_TEXT.test(message);
}

function dig(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((holder, key) => (isRecord(holder) ? (holder[key] ?? null) : null), data);
}

/** Whether one place lies within the other. */
function isSamePlace(one: readonly string[], other: readonly string[]): boolean {
  const depth = Math.min(one.length, other.length);
  return one.slice(0, depth).every((key, level) => key === other[level]);
}
