import type { AppSeed, TokenSeed } from "../seed/seed-spec.ts";
import type { AppRecord, TokenAccess, TokenRecord } from "../state/account-records.ts";
import { type Domain, timestamp } from "../state/domain.ts";

/** What an App may do when its seed does not say. */
const DEFAULT_PERMISSIONS: AppRecord["permissions"] = {
  contents: "write",
  issues: "write",
  metadata: "read",
  pull_requests: "write",
};

function idsOf({ store }: Domain, names: readonly string[] | undefined): readonly number[] | null {
  if (names === undefined) {
    return null;
  }
  return names.map((name) => {
    const repository = store.repository(name);
    if (repository === null) {
      throw new RangeError(`The seed gives access to ${name}, which is not in the seed.`);
    }
    return repository.id;
  });
}

function reachOf(domain: Domain, { owner, repositories }: TokenSeed): TokenAccess | null {
  const login = owner ?? repositories?.[0]?.split("/")[0];
  return login === undefined ? null : { owner: login, repositoryIds: idsOf(domain, repositories) };
}

/** Adds the tokens of a seed, after its repositories. Throws a `RangeError` for a repository that is not there. */
export function addTokens(domain: Domain, tokens: readonly TokenSeed[]): void {
  for (const seed of tokens) {
    const { token, login, kind = "pat", permissions, expiresAt } = seed;
    const reach = reachOf(domain, seed);
    const record: TokenRecord = {
      token,
      login,
      kind,
      ...(permissions === undefined ? {} : { permissions }),
      ...(expiresAt === undefined ? {} : { expiresAt }),
      ...(reach === null ? {} : { reach }),
    };
    domain.store.addToken(record);
  }
}

/** Adds the Apps of a seed, after its repositories. Throws a `RangeError` for a repository that is not there. */
export function addApps(domain: Domain, apps: readonly AppSeed[]): void {
  const createdAt = timestamp(domain);
  for (const seed of apps) {
    const installations = (seed.installations ?? []).map(({ account, id, repositories, isSuspended }) => ({
      id: id ?? domain.store.takeId(),
      account,
      repositoryIds: idsOf(domain, repositories),
      createdAt,
      suspendedAt: isSuspended ? createdAt : null,
    }));
    domain.store.addApp({
      id: seed.id,
      clientId: seed.clientId ?? `Iv1.${seed.id}`,
      slug: seed.slug,
      name: seed.slug,
      owner: seed.owner ?? installations[0]?.account ?? seed.slug,
      permissions: seed.permissions ?? DEFAULT_PERMISSIONS,
      publicKey: seed.publicKey ?? null,
      installations,
      createdAt,
    });
  }
}
