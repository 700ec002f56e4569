import type { GitHubClient } from "./client.ts";
import { type ClientOptions, createClient, type TokenSource } from "./client.ts";
import { readAllPages } from "./rest-pages.ts";

/** What a GitHub App shows itself with. */
export interface AppCredentials {
  /** Number or client id. */
  readonly appId: string;
  /** PEM; line breaks may be written as `\n`. */
  readonly privateKey: string;
}

/** A GitHub App and its installations. */
export interface AppTokens {
  /** Ids of the installations, by the owner's login in lower case. Throws `unauthorized` for a wrong key. */
  readInstallations(): Promise<ReadonlyMap<string, number>>;
  /** Tokens of one installation: minted when first needed, and again before they end. */
  tokensOf(installationId: number): TokenSource;
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
  const client = createClient({
    ...options,
    requestTimeoutMs: REQUEST_TIMEOUT_MS,
    token: () => signWebToken(credentials, options.clock.now()),
  });
  return {
    readInstallations: async () => {
      const call = { operation: "list the App's installations", kind: "read", isRepeatable: true } as const;
      const found = await readAllPages<{
        readonly id: number;
        readonly account: { readonly login?: string } | null;
      }>(client, "GET /app/installations", {}, call);
      return new Map(
        found.flatMap(({ id, account }) => (account?.login ? [[account.login.toLowerCase(), id]] : [])),
      );
    },
    tokensOf: (installationId) => {
      let current: Minted | undefined;
      let minting: Promise<Minted> | undefined;
      const mintOnce = (): Promise<Minted> => {
        minting ??= mint(client, installationId, options.clock.now()).finally(() => {
          minting = undefined;
        });
        return minting;
      };
      return async () => {
        const ageMs = options.clock.now() - (current?.mintedAtMs ?? 0);
        if (current !== undefined && ageMs < REPLACE_AFTER_MS) return `token ${current.token}`;
        try {
          current = await mintOnce();
          onToken(current.token);
        } catch (error) {
          // The old one still works for a while, and the next request tries again.
          if (current === undefined || ageMs >= LIFE_MS) throw error;
        }
        return `token ${current.token}`;
      };
    },
    countRequests: () => client.countRequests(),
  };
}

/**
 * A second token does no harm, so a lost answer is no riddle. It is no write in the sense of the limits, and it must not wait
 * in the lane for writes: the write that needs the token holds that lane.
 */
async function mint(client: GitHubClient, installationId: number, nowMs: number): Promise<Minted> {
  const { data } = await client.rest<{ readonly token: string }>(
    "POST /app/installations/{installation_id}/access_tokens",
    { installation_id: installationId },
    { operation: "get a token for the App's installation", kind: "read", isRepeatable: true },
  );
  return { token: data.token, mintedAtMs: nowMs };
}

/** Loaded when it is needed: most runs have a token of their own. */
async function signWebToken({ appId, privateKey }: AppCredentials, nowMs: number): Promise<string> {
  const { default: sign } = await import("universal-github-app-jwt");
  const { token } = await sign({ id: appId, privateKey, now: Math.floor(nowMs / 1_000) });
  return `bearer ${token}`;
}
