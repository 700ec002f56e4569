import type { Viewer } from "../auth/viewer.ts";
import { type Answer, primaryLimitAnswer, secondaryLimitAnswer } from "../http/answer.ts";
import type { RateLimitResource } from "../limits/options.ts";
import type { BucketState } from "../limits/primary.ts";
import { SECONDARY_LIMIT_MESSAGE } from "../limits/secondary.ts";
import { describeRefusal, type RefusalPlace } from "../refusals.ts";
import type { FaultRule } from "./faults.ts";

/** What happens to an answer on its way out. */
export type Damage =
  | { readonly kind: "cut-connection" }
  | { readonly kind: "truncate"; readonly keepBytes: number | null }
  | { readonly kind: "replace-text"; readonly text: string; readonly contentType: string };

/** What GitHub's front end sends when nothing behind it answers. */
const BAD_GATEWAY_PAGE =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n" +
  "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";

const SOMETHING_WENT_WRONG =
  "Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug.";

export interface FaultContext {
  readonly viewer: Viewer;
  readonly resource: RateLimitResource;
  readonly bucket: BucketState;
  readonly nowMs: number;
  readonly place: RefusalPlace;
}

/** The answer that a fault gives instead of the real one; `null` for faults that let the request be carried out. */
export function answerOfFault(fault: FaultRule, context: FaultContext): Answer | null {
  switch (fault.kind) {
    case "status":
      return {
        status: fault.status,
        body: fault.body ?? { message: "Server Error", status: String(fault.status) },
        isWriteApplied: false,
        ...(fault.headers === undefined ? {} : { headers: fault.headers }),
      };
    case "refusal": {
      const { status, message, headers = {}, details } = describeRefusal(fault.cause, context.place);
      const body =
        context.resource === "graphql"
          ? { data: null, errors: [{ type: "FORBIDDEN", message }] }
          : {
              message,
              ...details,
              documentation_url: "https://docs.github.com/rest",
              status: String(status),
            };
      return {
        status: context.resource === "graphql" ? 200 : status,
        body,
        headers,
        isWriteApplied: false,
      };
    }
    case "reset-before":
    case "html-502":
      return { status: 502 };
    case "secondary-limit": {
      const { retryAfterSeconds = 60, status } = fault;
      return secondaryLimitAnswer(SECONDARY_LIMIT_MESSAGE, retryAfterSeconds, status);
    }
    case "primary-limit": {
      const headers = exhausted(context, fault.resetSeconds);
      return {
        ...primaryLimitAnswer(context.resource === "graphql", context.viewer, fault.status),
        headers,
      };
    }
    case "graphql-rate-limit": {
      const error = { type: fault.type ?? "RATE_LIMITED", message: "API rate limit exceeded." };
      return { status: 200, body: { errors: [error] }, headers: exhausted(context), isWriteApplied: false };
    }
    case "graphql-error": {
      const { type, message = SOMETHING_WENT_WRONG } = fault;
      const error = type === undefined ? { message } : { type, message };
      return { status: 200, body: { data: null, errors: [error] }, isWriteApplied: false };
    }
    default:
      return null;
  }
}

/** Headers of a bucket that is empty. */
function exhausted({ bucket, nowMs }: FaultContext, resetSeconds?: number): Readonly<Record<string, string>> {
  const reset = resetSeconds === undefined ? bucket.reset : Math.ceil(nowMs / 1000) + resetSeconds;
  return {
    "x-ratelimit-remaining": "0",
    "x-ratelimit-used": String(bucket.limit),
    "x-ratelimit-reset": String(reset),
  };
}

interface GraphqlBody {
  readonly data?: Fields | null;
  readonly errors?: readonly unknown[];
}

/** The real answer, with what a fault takes out of it. */
export function alterAnswer(fault: FaultRule, answer: Answer): Answer {
  const { data, errors = [] } = (answer.body ?? {}) as GraphqlBody;
  const loss = data === undefined || data === null ? null : lossOf(fault, data);
  if (data === undefined || data === null || loss === null || loss.paths.length === 0) {
    return answer;
  }
  const added = loss.paths.map((path) => ({ ...loss.error, path }));
  return { ...answer, body: { data: withoutPaths(data, loss.paths), errors: [...errors, ...added] } };
}

interface Loss {
  readonly paths: readonly FieldPath[];
  readonly error: { readonly type?: string; readonly message: string };
}

function lossOf(fault: FaultRule, data: Fields): Loss | null {
  switch (fault.kind) {
    case "graphql-partial": {
      const { aliases, type, message = SOMETHING_WENT_WRONG } = fault;
      const paths = aliases.filter((alias) => alias in data).map((alias): FieldPath => [alias]);
      return { paths, error: type === undefined ? { message } : { type, message } };
    }
    case "graphql-resource-limits": {
      const { maximumAliases, isNested = false } = fault;
      const message = "Resource limits for this query exceeded.";
      const paths = countedPaths(data, isNested).slice(maximumAliases);
      return { paths, error: { type: "RESOURCE_LIMITS_EXCEEDED", message } };
    }
    default:
      return null;
  }
}

type Fields = Readonly<Record<string, unknown>>;
type FieldPath = readonly [outer: string, inner?: string];

/** What the fault counts, in the order of the answer: outermost fields, or the objects inside them. */
function countedPaths(data: Fields, isNested: boolean): readonly FieldPath[] {
  const outer = Object.entries(data).filter(([alias]) => alias !== "rateLimit");
  if (!isNested) {
    return outer.map(([alias]) => [alias]);
  }
  return outer.flatMap(([alias, value]) =>
    Object.entries(value ?? {})
      .filter(([, inner]) => typeof inner === "object" && inner !== null)
      .map(([name]): FieldPath => [alias, name]),
  );
}

function withoutPaths(data: Fields, lost: readonly FieldPath[]): Fields {
  const left: Record<string, unknown> = { ...data };
  for (const [outer, inner] of lost) {
    left[outer] = inner === undefined ? null : { ...(left[outer] as Fields), [inner]: null };
  }
  return left;
}

/** What a fault does to the answer on its way; `null` for nothing. */
export function damageOf(fault: FaultRule): Damage | null {
  switch (fault.kind) {
    case "reset-before":
    case "reset-after-write":
      return { kind: "cut-connection" };
    case "truncated-body":
      return { kind: "truncate", keepBytes: fault.keepBytes ?? null };
    case "bad-json":
      return {
        kind: "replace-text",
        text: '{"message": "this is no',
        contentType: "application/json; charset=utf-8",
      };
    case "html-502":
      return { kind: "replace-text", text: BAD_GATEWAY_PAGE, contentType: "text/html" };
    default:
      return null;
  }
}
