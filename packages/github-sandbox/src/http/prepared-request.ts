import type { JournalOperation } from "../journal.ts";
import type { RateLimitResource } from "../limits/options.ts";
import type { Answer } from "./answer.ts";

/** What the limits, the faults and the journal have to know of a request before it is carried out. */
export interface PreparedRequest {
  readonly resource: RateLimitResource;
  /** What it takes from the primary limit. */
  readonly cost: number;
  /** Weight for the secondary limits. */
  readonly points: number;
  readonly createsContent: boolean;
  readonly isWrite: boolean;
  /** Current `owner/name`; `null` for none or several. */
  readonly repository: string | null;
  readonly operation: JournalOperation | null;
  /** Text of a GraphQL document; `null` for REST. */
  readonly operationText: string | null;
  /** @param options.isStale reads refs as they were before their last moves */
  execute(options: { readonly isStale: boolean }): Promise<Answer>;
}
