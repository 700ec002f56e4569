import { createGitHub } from "@automation/github";
import { type SandboxOptions, type SeedSpec, startSandbox } from "@automation/github-sandbox";
import { expect } from "@jest/globals";
import { JumpingClock } from "./fake-clock.ts";
import { makeOptions, type Settings } from "./github-options.ts";

/** A local GitHub and a client of it that share one clock. */
export type LocalGitHub = Awaited<ReturnType<typeof startLocalGitHub>>;

/** What tests vary: the client's settings and the server's limits. */
export interface LocalSettings extends Omit<Settings, "apiUrl" | "clock"> {
  readonly limits?: SandboxOptions["limits"];
  /** Real repositories unless it says otherwise. */
  readonly backend?: SandboxOptions["backend"];
}

/** Starts both. `stop` also proves that the client counted every request that arrived. */
export async function startLocalGitHub(seed: SeedSpec, { limits, backend, ...settings }: LocalSettings = {}) {
  const clock = new JumpingClock(Date.parse("2030-01-01T00:00:00Z"));
  const given = { ...(limits && { limits }), ...(backend && { backend }) };
  const sandbox = await startSandbox({ seed, clock, ...given });
  const options = makeOptions({ apiUrl: sandbox.url, clock, ...settings });
  const github = createGitHub(options);
  const requests = () => sandbox.journal().map(({ method, path }) => `${method} ${path.split("?")[0]}`);
  let requestsOfOthers = 0;
  return {
    ...github,
    github,
    sandbox,
    clock,
    options,
    logger: options.logger,
    budget: options.budget,
    /** Method and path of every request so far. */
    requests,
    /** How many requests of this kind arrived. */
    countOf: (line: string) => requests().filter((request) => request === line).length,
    /** Does something that is none of the client's doing. */
    actAsSomebody: async (method: string, path: string, body?: object, token = "x") => {
      requestsOfOthers += 1;
      const headers = { authorization: `token ${token}`, "user-agent": "somebody" };
      return fetch(`${sandbox.url}${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    },
    stop: async () => {
      const [counted, arrived] = [github.requests.count(), sandbox.journal().length];
      await sandbox.close();
      expect(counted + requestsOfOthers).toBe(arrived);
    },
  };
}

/** `owner/name` as a reference. */
export function ref(fullName: string) {
  const [owner = "", name = ""] = fullName.split("/");
  return { owner, name };
}
