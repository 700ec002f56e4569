import type { Spender } from "../limits/primary.ts";
import type { AppRecord, TokenAccess, TokenPermissions } from "../state/account-records.ts";

/** Who asks. */
export interface Viewer extends Spender {
  /** Login; empty for nobody. */
  readonly login: string;
  /** Number of the account; absent for nobody. */
  readonly accountId?: number;
  /** What a fine-grained token may do; absent for one that is not fine-grained. */
  readonly permissions?: TokenPermissions;
  /** Which repositories a token has access to; absent: all. */
  readonly reach?: TokenAccess;
  /** Number of the installation that a token was made for. */
  readonly installationId?: number;
  /** The App itself, which shows a JSON Web Token and reaches no repository. */
  readonly app?: AppRecord;
  /** ISO 8601. */
  readonly expiresAt?: string;
}
