import { RateLimitBudget, WriteGovernor } from "@automation/resilience";
import { createGitHub, type GitHub } from "./github.ts";
import type { GitHubOptions } from "./open-github.ts";

/** What a client takes from where it runs; an action's kit has all of it. */
export interface Machine extends Pick<GitHubOptions, "logger" | "clock" | "random" | "redact"> {
  readonly runner: Required<
    Pick<GitHubOptions, "apiUrl" | "graphqlUrl" | "serverUrl" | "isProxied" | "orchestrationId">
  >;
}

/** What a client is allowed, and how long it may take. */
export interface ConnectionSettings
  extends Pick<GitHubOptions, "token" | "maxRetries" | "concurrency" | "requestTimeoutMs" | "signal"> {
  /** Name of the action, which the user agent tells GitHub. */
  readonly action: string;
  /** Calls of each limit that are left to other clients. */
  readonly buffer: number;
  /** Longest wait for a limit, in milliseconds. */
  readonly maxWaitMs: number;
  /** Minimum interval between two writes, in milliseconds. */
  readonly writeIntervalMs: number;
}

/** Connects to GitHub with one token, a budget and a pace of its own. Nothing is sent before a port is used. */
export function connectGitHub(settings: ConnectionSettings, machine: Machine): GitHub {
  const { action, buffer, maxWaitMs, writeIntervalMs, ...client } = settings;
  const { clock, random } = machine;
  const limits = { clock, random, maxWaitMs, signal: settings.signal };
  return createGitHub({
    ...client,
    ...machineOptions(machine),
    budget: new RateLimitBudget({ ...limits, buffer }),
    governor: new WriteGovernor({ ...limits, intervalMs: writeIntervalMs }),
    userAgent: `automation/${action}`,
    isFirst: true,
  });
}

/** What the machine gives, as options of a client. */
export function machineOptions({ runner, logger, clock, random, redact }: Machine) {
  const { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId } = runner;
  return { apiUrl, graphqlUrl, serverUrl, isProxied, orchestrationId, logger, clock, random, redact };
}
