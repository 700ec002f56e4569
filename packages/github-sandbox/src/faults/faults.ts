import type { RefusalName } from "../refusals.ts";

/** Which requests a fault may strike. Everything named must fit; nothing named fits all. */
export interface FaultMatch {
  readonly method?: string;
  /** Path without query and `/api/v3`: a template (`/repos/{owner}/{repo}/pulls`), or a regular expression after `^`. */
  readonly path?: string;
  /** Name of a GraphQL operation, or a piece of its text. Fits GraphQL requests only. */
  readonly graphql?: string;
  /** `owner/name`, in any case. */
  readonly repository?: string;
}

/** When a fault strikes. Without `times` and `probability` always. */
interface FaultTrigger {
  readonly match?: FaultMatch;
  /** Spares this many matching requests first. */
  readonly after?: number;
  /** Strikes at most this often. */
  readonly times?: number;
  /** Chance of each matching request, from 0 to 1; the same `seed` strikes the same requests. */
  readonly probability?: number;
  readonly seed?: number;
}

/** One thing that can go wrong. */
export type FaultKind =
  /** Answers with this status before anything is done. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Refuses for a cause that GitHub states, in its words; over GraphQL as an error of type FORBIDDEN. */
  | { readonly kind: "refusal"; readonly cause: RefusalName }
  /** Cuts the connection before anything is done. */
  | { readonly kind: "reset-before" }
  /** Does everything, then cuts the connection instead of answering. */
  | { readonly kind: "reset-after-write" }
  | { readonly kind: "slow"; readonly delayMs: number }
  /** Sends the right `content-length` and only the first `keepBytes` bytes (default: half). */
  | { readonly kind: "truncated-body"; readonly keepBytes?: number }
  /** Answers with the right status and a body that is no JSON. */
  | { readonly kind: "bad-json" }
  /** The page that GitHub's front end shows when what is behind it is away. */
  | { readonly kind: "html-502" }
  /** Secondary limit. `retryAfterSeconds: null` leaves the header out. */
  | {
      readonly kind: "secondary-limit";
      readonly status?: 403 | 429;
      readonly retryAfterSeconds?: number | null;
    }
  /** Primary limit: nothing remains. `resetSeconds`: until the reset, default what is left of the window. */
  | {
      readonly kind: "primary-limit";
      readonly status?: 403 | 429;
      readonly resetSeconds?: number;
    }
  /** GraphQL, status 200: the named outermost fields become null, with an error each. */
  | {
      readonly kind: "graphql-partial";
      readonly aliases: readonly string[];
      readonly type?: string;
      readonly message?: string;
    }
  /** GraphQL, status 200: errors and no data; nothing is done. */
  | { readonly kind: "graphql-error"; readonly type?: string; readonly message?: string }
  /**
   * GraphQL, status 200: outermost fields beyond the first `maximumAliases` become null, RESOURCE_LIMITS_EXCEEDED.
   * With `isNested` the objects inside them are counted and lost instead, as when one repository has many refs.
   */
  | {
      readonly kind: "graphql-resource-limits";
      readonly maximumAliases: number;
      readonly isNested?: boolean;
    }
  /** GraphQL, status 200: nothing remains. */
  | { readonly kind: "graphql-rate-limit"; readonly type?: "RATE_LIMITED" | "RATE_LIMIT" }
  /** Reads refs as they were before each one's last move through the interface. */
  | { readonly kind: "stale-read" };

export type FaultKindName = FaultKind["kind"];

export type FaultRule = FaultTrigger & FaultKind;

/** What a rule is matched against. */
export interface FaultCandidate {
  readonly method: string;
  readonly path: string;
  readonly repository: string | null;
  /** Name and text of the GraphQL operation; `null` for REST. */
  readonly graphql: { readonly name: string | null; readonly text: string } | null;
}

interface ArmedRule {
  readonly rule: FaultRule;
  readonly random: () => number;
  matched: number;
  struck: number;
}

/** The faults that are set. The first rule that strikes wins. */
export class Faults {
  #armed: ArmedRule[] = [];

  add(rule: FaultRule): void {
    this.#armed.push({ rule, random: mulberry32(rule.seed ?? 1), matched: 0, struck: 0 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** The rules and how often each struck. */
  list(): readonly { readonly rule: FaultRule; readonly struck: number }[] {
    return this.#armed.map(({ rule, struck }) => ({ rule, struck }));
  }

  /** The fault that strikes this request, counted; `null` for none. */
  strike(candidate: FaultCandidate): FaultRule | null {
    for (const armed of this.#armed) {
      if (matches(armed.rule.match ?? {}, candidate) && isDue(armed)) {
        armed.struck += 1;
        return armed.rule;
      }
    }
    return null;
  }
}

function isDue(armed: ArmedRule): boolean {
  const { after = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = armed.rule;
  armed.matched += 1;
  if (armed.matched <= after || armed.struck >= times) {
    return false;
  }
  return probability >= 1 || armed.random() < probability;
}

function matches(match: FaultMatch, candidate: FaultCandidate): boolean {
  const { method, path, graphql, repository } = match;
  return (
    (method === undefined || method.toUpperCase() === candidate.method) &&
    (path === undefined || pathPattern(path).test(candidate.path)) &&
    (repository === undefined || repository.toLowerCase() === candidate.repository?.toLowerCase()) &&
    (graphql === undefined ||
      (candidate.graphql !== null &&
        (candidate.graphql.name === graphql || candidate.graphql.text.includes(graphql))))
  );
}

function pathPattern(path: string): RegExp {
  if (path.startsWith("^")) {
    return new RegExp(path, "i");
  }
  const source = path
    .split(/\{[^}]+\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join(".+?");
  return new RegExp(`^${source}$`, "i");
}

/** A small seeded generator, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
