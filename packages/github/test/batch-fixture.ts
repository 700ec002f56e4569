import { GitHubError, type GitHubErrorCode } from "@automation/core/errors";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import { RecordingLogger } from "@automation/test-kit/recording-logger";
import type { GitHubClient, GraphqlAnswer } from "../src/client/client.ts";
import type { BatchPlan } from "../src/graphql/batch-plan.ts";
import { GraphqlBatches } from "../src/graphql/graphql-batches.ts";

/** An item is a number of pages left to read; its answer says how it was had. */
export interface Item {
  readonly name: string;
  readonly pages: number;
}

/** How the items are asked for: eight at once. */
export const PLAN: BatchPlan<Item, string> = {
  operation: "read things",
  size: 8,
  build: (items) => ({
    document: "query",
    variables: { names: items.map(({ name }) => name) },
    cost: 1,
    paths: items.map((_, index) => [`r${index}`]),
  }),
  read: (item, { value }) => {
    if (typeof value !== "string") return { status: "fallback" };
    if (item.pages > 1) {
      const rest = { ...item, pages: item.pages - 1 };
      return { status: "more", item: rest, after: `cursor ${item.pages}`, isEmpty: false };
    }
    return { status: "done", answer: value };
  },
  askAlone: async ({ name }) => {
    if (name.startsWith("gone")) throw fail("not-found", 404);
    return `${name} by REST`;
  },
  fail: ({ name }, error) => `${name}: ${error.code}`,
};

/** A failure of the client. */
export function fail(code: GitHubErrorCode, status?: number): GitHubError {
  return new GitHubError(`Could not read things: ${code}.`, { code, status, operation: "read things" });
}

/** Items `i0`, `i1`, ... */
export function makeItems(count: number, pages = 1): readonly Item[] {
  return Array.from({ length: count }, (_, index) => ({ name: `i${index}`, pages }));
}

/** An answer that has everything, but for the changes of `change`. */
export function answerAll(names: readonly string[], change: Record<string, unknown> = {}): GraphqlAnswer {
  const data = Object.fromEntries(
    names.map((name, index) => [`r${index}`, name in change ? change[name] : name]),
  );
  return { data, problems: [] };
}

/** Batches over a client that answers as the test says; `sizes` is what was asked for at once. */
export function makeBatches(
  answer: (names: readonly string[], call: number) => GraphqlAnswer,
  { concurrency = 1, plan = PLAN } = {},
) {
  const sizes: number[] = [];
  const client: GitHubClient = {
    rest: () => Promise.reject(new Error("not asked for here")),
    graphql: async (_, variables) => {
      const names = variables.names as readonly string[];
      sizes.push(names.length);
      return answer(names, sizes.length - 1);
    },
    countRequests: () => sizes.length,
    whenSent: async () => undefined,
  };
  const logger = new RecordingLogger();
  const clock = new JumpingClock();
  const batches = new GraphqlBatches({ client, logger, clock, random: () => 0.5, concurrency }, plan);
  return { batches, sizes, logger, clock };
}
