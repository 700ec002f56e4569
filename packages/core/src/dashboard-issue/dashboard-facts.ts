import type { RepositoryResult, RunError } from "../sync/outcome/outcome.ts";
import type { SyncFinding } from "../sync/outcome/sync-findings.ts";
import type { WritePace } from "../sync/outcome/write-pace.ts";
import type { DashboardCommand } from "./dashboard-commands.ts";

/** What the dashboard issue shows. */
export interface DashboardFacts {
  /** 16 hexadecimal digits: which dashboard issue it is, of an ecosystem or of a shard of it. */
  readonly key: string;
  /** 16 hexadecimal digits: which ecosystem it shows. */
  readonly ecosystem: string;
  /** E.g. `2/8`; absent for a run over everything. */
  readonly shard?: string | undefined;
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  readonly findings: readonly SyncFinding[];
  readonly isPartial: boolean;
  readonly waiting: WritePace["waitingSinceMs"];
  /** Web address of the run, which has the whole report as an artifact. */
  readonly runUrl: string | undefined;
  readonly nowMs: number;
  /** Commands of the comments, for an answer to those without effect. */
  readonly commands?: readonly DashboardCommand[];
  /** Keys of all repositories of the configuration. */
  readonly known?: ReadonlySet<string>;
}
