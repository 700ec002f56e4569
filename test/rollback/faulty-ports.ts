import { GitHubError } from "@automation/core/errors";
import type { UndoPorts } from "@automation/core/rollback";

/** How a write fails: turned away, done although its answer never came, never arrived, or the process dies around it. */
export const FAILURES = ["refused", "lost", "unsent", "killed-before", "killed-after"] as const;

export type Failure = (typeof FAILURES)[number];

/** Which write fails, counted from 1, and how. */
export interface Strike {
  readonly at: number;
  readonly failure: Failure;
}

/** What stands for `kill -9`: nothing is called, and no line is written, from then on. */
export class Killed extends Error {}

const WRITES: Readonly<Record<string, readonly string[]>> = {
  branches: ["ensureBranch", "merge", "fastForward", "replace", "remove"],
  pullRequests: ["ensureOpen", "update", "ensureLabels"],
  pullRequestThreads: ["ensureOwnComment", "markReady", "convertToDraft", "requestReviewers", "removeLabel"],
  issues: ["open", "update", "ensureComment", "ensureLabels"],
};

type Method = (...parameters: readonly unknown[]) => Promise<unknown>;

/** Ports of which one write fails; `count` tells how many were tried. */
export function makeFaulty<Ports extends UndoPorts>(
  ports: Ports,
  strike?: Strike,
  onWrite?: (n: number) => Promise<void>,
) {
  let count = 0;
  let isDead = false;
  const wrap = (port: object, writes: readonly string[]) =>
    Object.fromEntries(
      Object.entries(port as Record<string, Method>).map(([name, method]) => [
        name,
        async (...parameters: readonly unknown[]) => {
          if (isDead) throw new Killed();
          if (!writes.includes(name)) return method(...parameters);
          count += 1;
          await onWrite?.(count);
          if (strike?.at !== count) return method(...parameters);
          return fail(
            strike.failure,
            () => method(...parameters),
            () => {
              isDead = true;
            },
          );
        },
      ]),
    );
  const faulty = Object.fromEntries(
    Object.entries(WRITES).map(([name, writes]) => [name, wrap(ports[name as keyof UndoPorts], writes)]),
  );
  return {
    ports: { ...ports, ...faulty } as Ports,
    count: () => count,
    isDead: () => isDead,
  };
}

async function fail(failure: Failure, write: () => Promise<unknown>, die: () => void): Promise<never> {
  const error = (code: "forbidden" | "network") => new GitHubError(failure, { code, operation: "write" });
  switch (failure) {
    case "refused":
      throw error("forbidden");
    case "unsent":
      throw error("network");
    case "lost":
      await write();
      throw error("network");
    case "killed-before":
      die();
      throw new Killed();
    case "killed-after":
      await write();
      die();
      throw new Killed();
  }
}
