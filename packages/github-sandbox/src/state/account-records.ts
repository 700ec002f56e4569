/** An account. Bots' logins end with `[bot]`. */
export interface AccountRecord {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
}

/** Kind of a token: decides its limits and which headers tell about it. */
export type TokenKind = "pat" | "github-token" | "app";

export interface TokenRecord {
  readonly token: string;
  readonly login: string;
  readonly kind: TokenKind;
  /** What a fine-grained token may do; absent: whatever its repositories' access allows. */
  readonly permissions?: TokenPermissions;
  /** Absent: every repository. */
  readonly reach?: TokenAccess;
  /** Number of the installation that it was made for. */
  readonly installationId?: number;
  /** ISO 8601. */
  readonly expiresAt?: string;
}

/** Which repositories a token has access to: an owner's, all of them or some. */
export interface TokenAccess {
  readonly owner: string;
  /** Numbers; `null` for all of the owner's, later ones too. */
  readonly repositoryIds: readonly number[] | null;
}

/** `{"contents": "read", "pull_requests": "write"}` */
export type TokenPermissions = Readonly<Record<string, "read" | "write" | "admin">>;

/** An App installed on one account. */
export interface InstallationRecord {
  readonly id: number;
  /** Login. */
  readonly account: string;
  /** Numbers; `null` for all of the account's repositories. */
  readonly repositoryIds: readonly number[] | null;
  readonly createdAt: string;
  readonly suspendedAt: string | null;
}

/** A GitHub App. It shows itself with a JSON Web Token and acts through its installations' tokens. */
export interface AppRecord {
  readonly id: number;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  /** Login. */
  readonly owner: string;
  readonly permissions: TokenPermissions;
  /** PEM; `null`: no signature is checked. */
  readonly publicKey: string | null;
  readonly installations: readonly InstallationRecord[];
  readonly createdAt: string;
}
