import type { ActionKit } from "@automation/action-kit";
import { GitHubError } from "@automation/core/errors";
import {
  type AppTokens,
  buildPorts,
  createAppTokens,
  createGitHub,
  type GitHub,
  type GitHubOptions,
  type Installation,
  type QuerySizes,
  type RateLimits,
  routeByOwner,
  type TokenSource,
} from "@automation/github";
import { type RateLimitBudget, type RateLimitUsage, runPool, sumUsage } from "@automation/resilience";
import type { Inputs } from "../inputs.ts";
import type { StartedRun } from "../start.ts";
import { accessOptions, createBudget } from "./access.ts";

/** A GitHub that is ready, or why there is none. */
export type OpenedConnection =
  | {
      readonly status: "open";
      readonly github: GitHub;
      /** Owners whose own token was refused, by login in lower case. */
      readonly refusedOwners: ReadonlyMap<string, GitHubError>;
      /** Owners that the App is not installed at, by login in lower case: `github-token` is used there. */
      readonly ownersWithoutApp: ReadonlySet<string>;
      /** Calls an hour of `github-token`, where it is used and GitHub said; tells a workflow's own token. */
      readonly homeLimit: number | undefined;
    }
  | { readonly status: "refused"; readonly error: GitHubError };

/** The way to GitHub of one run: one token for all owners, or several, each with a budget of its own. */
export interface Connection {
  /** Prepares a token for each of these owners (in lower case). */
  open(owners: ReadonlySet<string>): Promise<OpenedConnection>;
  /** What there was and is of the limits, all tokens together. */
  usage(): Readonly<Record<string, RateLimitUsage>>;
  countRequests(): number;
  /** The latest end of all limits that were met, over all tokens; `null` where none was. */
  limitedUntilMs(): number | null;
}

/** Makes the connection of a run that has begun. */
export function createConnection(started: StartedRun, sizes: QuerySizes, kit: ActionKit): Connection {
  return new OwnerClients(started, sizes, kit);
}

class OwnerClients implements Connection {
  readonly #started: StartedRun;
  readonly #sizes: QuerySizes;
  readonly #kit: ActionKit;
  readonly #home: GitHub;
  readonly #budgets: RateLimitBudget[];
  readonly #counters: (() => number)[];
  /** Clients that were made so far. */
  readonly #byOwner = new Map<string, GitHub>();
  readonly #refused = new Map<string, GitHubError>();
  readonly #withoutApp = new Set<string>();

  constructor(started: StartedRun, sizes: QuerySizes, kit: ActionKit) {
    this.#started = started;
    this.#sizes = sizes;
    this.#kit = kit;
    this.#budgets = [started.budget];
    this.#home = buildPorts({ ...started.opened, options: { ...started.opened.options, sizes } });
    this.#counters = [() => this.#home.requests.count()];
  }

  async open(owners: ReadonlySet<string>): Promise<OpenedConnection> {
    const { inputs } = this.#started;
    try {
      const byOwner = await this.#openClients(owners);
      const isHomeUsed =
        owners.size === 0 || [...owners].some((owner) => !byOwner.has(owner) && !this.#refused.has(owner));
      const limits = isHomeUsed ? await this.#readHomeLimits() : null;
      const refusedOwners = new Map([
        ...this.#refused,
        ...(await findRefusedOwners(byOwner, inputs, this.#kit)),
      ]);
      const github = routeByOwner({ home: this.#home, byOwner });
      const homeLimit = limits?.core?.limit;
      return { status: "open", github, refusedOwners, ownersWithoutApp: this.#withoutApp, homeLimit };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      return { status: "refused", error };
    }
  }

  usage(): Readonly<Record<string, RateLimitUsage>> {
    return sumUsage(this.#budgets.map((budget) => budget.usage()));
  }

  countRequests(): number {
    return this.#counters.reduce((sum, count) => sum + count(), 0);
  }

  limitedUntilMs(): number | null {
    const moments = this.#budgets.flatMap((budget) => budget.limitedUntilMs() ?? []);
    return moments.length === 0 ? null : Math.max(...moments);
  }

  /** Free; it sets the budget, and a refused token shows after this one call, which may be on its way already. */
  async #readHomeLimits(): Promise<RateLimits | null> {
    const answer = await this.#started.limits;
    if (answer === null) return this.#home.readRateLimit().catch(tolerate(this.#kit));
    return answer.status === "fulfilled" ? answer.value : tolerate(this.#kit)(answer.reason);
  }

  /** A client for each owner with a token of its own, given or minted. */
  async #openClients(owners: ReadonlySet<string>): Promise<ReadonlyMap<string, GitHub>> {
    const byOwner = this.#byOwner;
    for (const { owner, token } of this.#started.inputs.ownerTokens) {
      if (owners.has(owner) && !byOwner.has(owner)) byOwner.set(owner, this.#connect(owner, token));
    }
    const left = [...owners].filter((owner) => !byOwner.has(owner) && !this.#withoutApp.has(owner));
    const app = left.length === 0 ? null : this.#startApp();
    if (app === null) return byOwner;
    const installations = await this.#readInstallations(app, left);
    if (installations === null) return byOwner;
    for (const owner of left) {
      const installation = installations.get(owner);
      if (installation !== undefined) {
        byOwner.set(owner, this.#connect(owner, app.tokensOf(installation)));
        continue;
      }
      this.#withoutApp.add(owner);
      this.#kit.logger.warning(`The App is not installed for ${owner}: github-token is used instead.`);
    }
    return byOwner;
  }

  /** `null` when the App cannot be asked: then none of its owners has a token, and the others go on. */
  async #readInstallations(
    app: AppTokens,
    owners: readonly string[],
  ): Promise<ReadonlyMap<string, Installation> | null> {
    try {
      return await app.readInstallations();
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code !== "token-unavailable") throw error;
      for (const owner of owners) this.#refused.set(owner, error);
      return null;
    }
  }

  #connect(owner: string, token: string | TokenSource): GitHub {
    const options = this.#options();
    const github = createGitHub({ ...options, owner, token });
    this.#budgets.push(options.budget);
    this.#counters.push(() => github.requests.count());
    return github;
  }

  /** The App's own calls have a limit of their own, which is nobody's budget for anything else. */
  #startApp(): AppTokens | null {
    const { app: credentials } = this.#started.inputs;
    if (credentials === undefined) return null;
    const onToken = (token: string): void => this.#kit.maskSecret(token);
    const app = createAppTokens({ ...this.#options(), credentials, onToken });
    this.#counters.push(() => app.countRequests());
    return app;
  }

  #options(): Omit<GitHubOptions, "token"> {
    const { inputs, startedAtMs, governor, partialAnswers } = this.#started;
    const budget = createBudget(inputs, startedAtMs, this.#kit);
    return { ...accessOptions(inputs, { budget, governor, partialAnswers }, this.#kit), sizes: this.#sizes };
  }
}

/** Asks for each token's limits, and keeps the refusals: they concern their owner only. */
async function findRefusedOwners(
  byOwner: ReadonlyMap<string, GitHub>,
  { concurrency }: Inputs,
  kit: ActionKit,
): Promise<ReadonlyMap<string, GitHubError>> {
  const clients = [...byOwner];
  const asked = await runPool(clients, { concurrency, signal: kit.signal }, async ([, github]) => {
    await github.readRateLimit().catch(tolerate(kit));
  });
  return new Map(
    clients.flatMap(([owner], index) => {
      const outcome = asked[index];
      if (outcome?.status !== "rejected") return [];
      if (!(outcome.error instanceof GitHubError)) throw outcome.error;
      return [[owner, outcome.error] as const];
    }),
  );
}

/** The budget learns from every other answer too; only a refused token is the end. */
function tolerate({ logger }: ActionKit): (error: unknown) => null {
  return (error) => {
    const isRefusal =
      error instanceof GitHubError && ["unauthorized", "token-unavailable"].includes(error.code);
    if (!(error instanceof GitHubError) || isRefusal) throw error;
    logger.warning(error.message);
    return null;
  };
}
