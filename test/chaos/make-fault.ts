import type { FaultKind, FaultMatch, FaultRule } from "@automation/github-sandbox";
import type { Random } from "@automation/test-kit/random";

/** Every call that sync-monitor makes, and all of them together. */
const CALLS: readonly FaultMatch[] = [
  {},
  { method: "GET" },
  { method: "POST" },
  { path: "/graphql" },
  { graphql: "mutation" },
  { method: "GET", path: "/rate_limit" },
  { method: "GET", path: "/repos/{owner}/{repo}" },
  { method: "GET", path: "/repos/{owner}/{repo}/branches" },
  { method: "GET", path: "/repos/{owner}/{repo}/branches/{branch}" },
  { method: "GET", path: "/repos/{owner}/{repo}/compare/{basehead}" },
  { method: "GET", path: "/repos/{owner}/{repo}/git/commits/{sha}" },
  { method: "GET", path: "/repos/{owner}/{repo}/pulls" },
  { method: "POST", path: "/repos/{owner}/{repo}/git/refs" },
  { method: "PATCH", path: "/repos/{owner}/{repo}/git/refs/{ref}" },
  { method: "DELETE", path: "/repos/{owner}/{repo}/git/refs/{ref}" },
  { method: "POST", path: "/repos/{owner}/{repo}/merges" },
  { method: "POST", path: "/repos/{owner}/{repo}/merges" },
  { method: "POST", path: "/repos/{owner}/{repo}/pulls" },
  { method: "POST", path: "/repos/{owner}/{repo}/pulls" },
  { method: "PATCH", path: "/repos/{owner}/{repo}/pulls/{number}" },
  { method: "POST", path: "/repos/{owner}/{repo}/issues/{number}/labels" },
];

const STATUSES = [400, 401, 403, 404, 408, 409, 422, 429, 451, 500, 502, 503, 504];

/** Makes one way in which GitHub fails: a kind, the calls that it strikes, and when. */
export function makeFault(random: Random): FaultRule {
  const kind = makeKind(random);
  const match = random.chance(0.75) ? random.pick(CALLS) : {};
  const when = random.chance(0.3)
    ? { probability: random.pick([0.1, 0.3, 0.6]), seed: random.integer(1, 1_000_000) }
    : {
        // One that strikes any call must not always strike the first.
        after: match.path === undefined ? random.integer(0, 20) : random.pick([0, 0, 1, 2, 5]),
        times: random.pick([1, 1, 2, 3, 8]),
      };
  const isGraphqlOnly = kind.kind.startsWith("graphql-");
  return { ...kind, ...when, match: isGraphqlOnly ? { path: "/graphql" } : match };
}

function makeKind(random: Random): FaultKind {
  switch (random.integer(0, 15)) {
    case 0:
      return { kind: "status", status: random.pick(STATUSES) };
    case 1:
      return { kind: "status", status: random.pick([500, 502, 503]), headers: { "retry-after": "1" } };
    case 2:
      return { kind: "html-502" };
    case 3:
      return { kind: "reset-before" };
    case 4:
    case 5:
    case 6:
      return { kind: "reset-after-write" };
    case 7:
      return { kind: "truncated-body", keepBytes: random.pick([0, 1, 40]) };
    case 8:
      return { kind: "bad-json" };
    case 9:
      return { kind: "slow", delayMs: random.pick([20, 100]) };
    case 10:
      return {
        kind: "secondary-limit",
        status: random.pick([403, 429]),
        retryAfterSeconds: random.pick([1, 60, null]),
      };
    case 11:
      return {
        kind: "primary-limit",
        status: random.pick([403, 429]),
        resetSeconds: random.pick([1, 3_600]),
      };
    case 12:
      return {
        kind: "graphql-partial",
        aliases: random.pick([["r0"], ["r1", "r2"]]),
        ...random.pick([{}, { type: "NOT_FOUND" }, { type: "FORBIDDEN" }]),
      };
    case 13:
      return random.pick([
        { kind: "graphql-error", message: "Something went wrong while executing your query." },
        { kind: "graphql-rate-limit", type: "RATE_LIMITED" },
        { kind: "graphql-rate-limit", type: "RATE_LIMIT" },
      ]);
    case 14:
      return {
        kind: "graphql-resource-limits",
        maximumAliases: random.pick([0, 1, 2]),
        isNested: random.chance(0.5),
      };
    default:
      return { kind: "stale-read" };
  }
}
