import { accountId, parseNoreplyEmail, WEB_FLOW_EMAIL } from "../seed/accounts.ts";
import { FIRST_REPOSITORY_ID } from "../seed/populate.ts";
import type { AccountRecord, AppRecord, TokenKind, TokenRecord } from "./account-records.ts";
import type { IssueRecord, LabelRecord } from "./issue-records.ts";
import { isPullRequest, type PullRequestRecord } from "./issue-records.ts";
import type { RepositoryRecord } from "./records.ts";

/** Shape of what is saved. A state of another shape is not read. */
export const STATE_VERSION = 3;

/** Everything that is saved: the whole state beside git. */
export interface StoreData {
  readonly version: typeof STATE_VERSION;
  readonly accounts: readonly AccountRecord[];
  readonly tokens: readonly TokenRecord[];
  readonly apps: readonly AppRecord[];
  readonly repositories: readonly RepositoryRecord[];
  readonly nextId: number;
  readonly nextRepositoryId: number;
}

/** Account behind every token when no tokens were seeded. */
export const DEFAULT_LOGIN = "sandbox-bot";

/** Issues, labels, comments and events share one sequence of numbers. */
const FIRST_ID = 100_000;

/** Accounts, tokens and repositories in memory, found by name in any case, by former name or by number. */
export class Store {
  readonly #accountsByLogin = new Map<string, AccountRecord>();
  readonly #accountsById = new Map<number, AccountRecord>();
  readonly #tokens = new Map<string, TokenRecord>();
  readonly #apps = new Map<number, AppRecord>();
  readonly #repositories = new Map<number, RepositoryRecord>();
  readonly #currentNames = new Map<string, RepositoryRecord>();
  readonly #formerNames = new Map<string, RepositoryRecord>();
  #nextId = FIRST_ID;
  #nextRepositoryId = FIRST_REPOSITORY_ID;

  constructor(data?: StoreData) {
    for (const account of data?.accounts ?? []) {
      this.addAccount(account);
    }
    for (const token of data?.tokens ?? []) {
      this.addToken(token);
    }
    for (const app of data?.apps ?? []) {
      this.addApp(app);
    }
    for (const repository of data?.repositories ?? []) {
      this.addRepository(repository);
    }
    this.#nextId = data?.nextId ?? FIRST_ID;
    this.#nextRepositoryId = data?.nextRepositoryId ?? FIRST_REPOSITORY_ID;
  }

  /** A number that nothing else has. */
  takeId(): number {
    return this.#nextId++;
  }

  takeRepositoryId(): number {
    while (this.#repositories.has(this.#nextRepositoryId)) {
      this.#nextRepositoryId += 1;
    }
    return this.#nextRepositoryId++;
  }

  addAccount(account: AccountRecord): void {
    this.#accountsByLogin.set(account.login.toLowerCase(), account);
    this.#accountsById.set(account.id, account);
  }

  /** The account, made on first sight: every login that is mentioned exists. */
  account(login: string, type?: AccountRecord["type"]): AccountRecord {
    const known = this.#accountsByLogin.get(login.toLowerCase());
    if (known !== undefined) {
      return known;
    }
    const made = {
      login,
      id: accountId(login),
      type: type ?? (login.endsWith("[bot]") ? "Bot" : "User"),
    } as const;
    this.addAccount(made);
    return made;
  }

  /** The account that GitHub links a commit to: the one in `<id>+<login>@users.noreply.github.com`. */
  accountByEmail(email: string): AccountRecord | null {
    if (email === WEB_FLOW_EMAIL) {
      return this.account("web-flow");
    }
    const address = parseNoreplyEmail(email);
    if (address === null) {
      return null;
    }
    const known = this.#accountsById.get(address.id);
    if (known !== undefined) {
      return known;
    }
    this.addAccount({ ...address, type: address.login.endsWith("[bot]") ? "Bot" : "User" });
    return this.#accountsById.get(address.id) ?? null;
  }

  /** Every account that was seeded or mentioned so far. */
  accounts(): readonly AccountRecord[] {
    return [...this.#accountsByLogin.values()];
  }

  /** Every token that the sandbox was told of. */
  tokens(): readonly TokenRecord[] {
    return [...this.#tokens.values()];
  }

  findAccount(login: string): AccountRecord | null {
    return this.#accountsByLogin.get(login.toLowerCase()) ?? null;
  }

  accountById(id: number): AccountRecord | null {
    return this.#accountsById.get(id) ?? null;
  }

  addApp(app: AppRecord): void {
    this.#apps.set(app.id, app);
    this.account(`${app.slug}[bot]`);
  }

  apps(): readonly AppRecord[] {
    return [...this.#apps.values()];
  }

  /** Makes a token unknown. */
  removeToken(token: string): void {
    this.#tokens.delete(token);
  }

  addToken(token: TokenRecord): void {
    this.#tokens.set(token.token, token);
    this.account(token.login);
  }

  /** Who a token belongs to; `null` for one that GitHub would not know. `kind` is that of any token while none is known. */
  token(token: string, kind: TokenKind): TokenRecord | null {
    if (this.#tokens.size === 0 && this.#apps.size === 0) {
      return { token, login: DEFAULT_LOGIN, kind };
    }
    return this.#tokens.get(token) ?? null;
  }

  addRepository(saved: RepositoryRecord): void {
    // A state that was saved before there were releases has none.
    const repository = saved.releases === undefined ? Object.assign(saved, { releases: [] }) : saved;
    this.#repositories.set(repository.id, repository);
    this.#currentNames.set(`${repository.owner}/${repository.name}`.toLowerCase(), repository);
    for (const former of repository.formerNames) {
      this.#formerNames.set(former.toLowerCase(), repository);
    }
  }

  /** Makes a name free for a new repository: what bore it once is not found by it any more. */
  claimName(fullName: string): void {
    const key = fullName.toLowerCase();
    const former = this.#formerNames.get(key);
    if (former !== undefined) {
      former.formerNames = former.formerNames.filter((name) => name.toLowerCase() !== key);
      this.#formerNames.delete(key);
    }
  }

  /** Gives a repository another name; the old one becomes a former one. */
  renameRepository(repository: RepositoryRecord, name: string): void {
    const before = `${repository.owner}/${repository.name}`;
    this.#currentNames.delete(before.toLowerCase());
    this.claimName(`${repository.owner}/${name}`);
    repository.name = name;
    repository.formerNames.push(before);
    this.addRepository(repository);
  }

  removeRepository(repository: RepositoryRecord): void {
    this.#repositories.delete(repository.id);
    this.#currentNames.delete(`${repository.owner}/${repository.name}`.toLowerCase());
    for (const former of repository.formerNames) {
      this.claimName(former);
    }
  }

  repositories(): readonly RepositoryRecord[] {
    return [...this.#repositories.values()];
  }

  repositoryById(id: number): RepositoryRecord | null {
    return this.#repositories.get(id) ?? null;
  }

  /** The repository that bears this `owner/name` now, in any case. */
  repository(fullName: string): RepositoryRecord | null {
    return this.#currentNames.get(fullName.toLowerCase()) ?? null;
  }

  /** The repository that bore this `owner/name` once, unless another bears it now. */
  renamedRepository(fullName: string): RepositoryRecord | null {
    return this.repository(fullName) === null
      ? (this.#formerNames.get(fullName.toLowerCase()) ?? null)
      : null;
  }

  /** Forgets everything. */
  clear(): void {
    for (const map of [
      this.#accountsByLogin,
      this.#accountsById,
      this.#tokens,
      this.#apps,
      this.#repositories,
      this.#currentNames,
      this.#formerNames,
    ]) {
      map.clear();
    }
    this.#nextId = FIRST_ID;
    this.#nextRepositoryId = FIRST_REPOSITORY_ID;
  }

  toData(): StoreData {
    return {
      version: STATE_VERSION,
      accounts: [...this.#accountsByLogin.values()],
      tokens: [...this.#tokens.values()],
      apps: this.apps(),
      repositories: this.repositories(),
      nextId: this.#nextId,
      nextRepositoryId: this.#nextRepositoryId,
    };
  }
}

/** The issue or pull request with that number. */
export function findIssue(repository: RepositoryRecord, number: number): IssueRecord | null {
  return repository.issues[number - 1] ?? null;
}

export function findPullRequest(repository: RepositoryRecord, number: number): PullRequestRecord | null {
  const issue = findIssue(repository, number);
  return issue !== null && isPullRequest(issue) ? issue : null;
}

export function listPullRequests(repository: RepositoryRecord): readonly PullRequestRecord[] {
  return repository.issues.filter(isPullRequest);
}

/** Labels are one by name in any case. */
export function findLabel(repository: RepositoryRecord, name: string): LabelRecord | null {
  return repository.labels.find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null;
}
