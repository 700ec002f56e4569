import { GitHubError } from "@automation/core/errors";
import type { GitHubClient } from "../client/client.ts";
import { type ClientOptions, createClient, type TokenSource } from "../client/client.ts";
import { readAllPages } from "../rest/rest-pages.ts";
import { createAppClock } from "./app-clock.ts";
import { type AppKey, readAppKey } from "./app-key.ts";
import { describeUnavailable, type TokenRequest } from "./token-unavailable.ts";

/** What a GitHub App shows itself with. */
export interface AppCredentials {
  /** Number or client id. */
  readonly appId: string;
  /** PEM; line breaks may be written as `\n`. */
  readonly privateKey: string;
}

/** Where an App is installed. */
export interface Installation {
  readonly id: number;
  /** Login of the account. */
  readonly owner: string;
  /** Page of the installation's settings, where GitHub gives one. */
  readonly settingsUrl: string | undefined;
}

/** A GitHub App and its installations. Whatever goes wrong is thrown as `token-unavailable`, but for a limit. */
export interface AppTokens {
  /** The installations, by the owner's login in lower case. */
  readInstallations(): Promise<ReadonlyMap<string, Installation>>;
  /** Tokens of one installation: minted when first needed, and again before they end. One that was refused is not asked for again. */
  tokensOf(installation: Installation): TokenSource;
  /** Requests sent so far. */
  countRequests(): number;
}

/** How to reach GitHub as an App. */
export interface AppTokenOptions extends Omit<ClientOptions, "token" | "requestTimeoutMs"> {
  readonly credentials: AppCredentials;
  /** Hears of every token before it is used, to mask it. */
  readonly onToken: (token: string) => void;
}

const REQUEST_TIMEOUT_MS = 30_000;
/** A token lives for an hour; a run that takes longer must not meet its end. */
const REPLACE_AFTER_MS = 50 * 60_000;
const LIFE_MS = 60 * 60_000;

interface Minted {
  readonly token: string;
  readonly mintedAtMs: number;
}

/**
 * Makes the tokens of a GitHub App. The App's own calls have a limit of their own, so `options.budget` is one for them alone.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app
 */
export function createAppTokens({ credentials, onToken, ...options }: AppTokenOptions): AppTokens {
  const key = readAppKey(credentials.privateKey);
  const appClock = createAppClock(options.clock, options.logger);
  const client = createClient({
    ...options,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    token: () => signWebToken(credentials.appId, key, appClock.nowMs()),
  });
  const ask = async <Answer>(request: TokenRequest, send: () => Promise<Answer>): Promise<Answer> => {
    if (key.status === "unreadable") throw describeUnavailable(request, { keyProblem: key.why });
    try {
      return await appClock.ask(send);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.code === "rate-limited") throw error;
      throw describeUnavailable(request, { error, clock: appClock.describe() });
    }
  };
  return {
    readInstallations: () =>
      ask({ operation: "list the GitHub App's installations" }, () => listInstallations(client)),
    tokensOf: (installation) => {
      const { owner, settingsUrl } = installation;
      const request = { operation: `get a token of the GitHub App for ${owner}`, owner, settingsUrl };
      const mint = () => ask(request, () => mintToken(client, installation.id, options.clock.now()));
      return createTokenSource(mint, () => options.clock.now(), onToken);
    },
    countRequests: () => client.countRequests(),
  };
}

/** Keeps a token as long as it is good, and a refusal for the rest of the run. */
function createTokenSource(
  mint: () => Promise<Minted>,
  nowMs: () => number,
  onToken: (token: string) => void,
): TokenSource {
  let current: Minted | undefined;
  let minting: Promise<Minted> | undefined;
  let refused: GitHubError | undefined;
  const mintOnce = (): Promise<Minted> => {
    minting ??= mint().finally(() => {
      minting = undefined;
    });
    return minting;
  };
  return async () => {
    const ageMs = nowMs() - (current?.mintedAtMs ?? 0);
    if (current !== undefined && ageMs < REPLACE_AFTER_MS) return `token ${current.token}`;
    const isAlive = current !== undefined && ageMs < LIFE_MS;
    if (refused !== undefined && !isAlive) throw refused;
    try {
      if (refused === undefined) current = await mintOnce();
      if (current !== undefined) onToken(current.token);
    } catch (error) {
      if (error instanceof GitHubError && error.code === "token-unavailable") refused = error;
      // The old one still works for a while.
      if (!isAlive) throw error;
    }
    return `token ${current?.token}`;
  };
}

async function listInstallations(client: GitHubClient): Promise<ReadonlyMap<string, Installation>> {
  const call = { operation: "list the App's installations", kind: "read", isRepeatable: true } as const;
  const found = await readAllPages<{
    readonly id: number;
    readonly account: { readonly login?: string } | null;
    readonly html_url?: string;
  }>(client, "GET /app/installations", {}, call);
  return new Map(
    found.flatMap(({ id, account, html_url: settingsUrl }) => {
      const owner = account?.login;
      return owner ? [[owner.toLowerCase(), { id, owner, settingsUrl }] as const] : [];
    }),
  );
}

/**
 * A second token does no harm, so a lost answer is no riddle. It is no write in the sense of the limits, and it must not wait
 * in the write queue: the write that needs the token holds that queue.
 */
async function mintToken(client: GitHubClient, installationId: number, nowMs: number): Promise<Minted> {
  const { data } = await client.rest<{ readonly token: string }>(
    "POST /app/installations/{installation_id}/access_tokens",
    { installation_id: installationId },
    { operation: "get a token for the App's installation", kind: "read", isRepeatable: true },
  );
  return { token: data.token, mintedAtMs: nowMs };
}

/** Loaded when it is needed: most runs have a token of their own. */
async function signWebToken(appId: string, key: AppKey, nowMs: number): Promise<string> {
  const { default: sign } = await import("universal-github-app-jwt");
  const privateKey = key.status === "readable" ? key.pem : "";
  const { token } = await sign({ id: appId, privateKey, now: Math.floor(nowMs / 1_000) });
  return `bearer ${token}`;
}
