import type { RunMetrics } from "../metrics/run-metrics.ts";
import { formatRepositoryRef, type RepositoryRef } from "../repository/repository-ref.ts";
import type { PullRequestWait } from "../sync/observation/branch-rules.ts";
import type { BranchOutcome, BranchResult, RepositoryResult, RunError } from "../sync/outcome/outcome.ts";
import type { SyncFinding } from "../sync/outcome/sync-findings.ts";
import { markdownLink, markdownTable, prose, tableCode, tableProse } from "../text/markdown.ts";
import { printable } from "../text/printable.ts";
import { renderCleanupSection } from "./cleanup-section.ts";
import { describeEarlyEnd } from "./early-end.ts";
import { remedyFor, withoutRemedy } from "./failure-remedies.ts";
import { needsPerson, renderVerdict } from "./run-verdict.ts";
import { describeSchedule } from "./schedule-report.ts";
import type { SyncRun } from "./sync-report.ts";
import { describeWritePace } from "./write-pace.ts";

/** Outcomes worth a row, the worst first. Everything else, and a diverged branch within the threshold, is only counted. */
export const ROW_OUTCOMES: readonly BranchOutcome[] = [
  "failed",
  "conflict",
  "deferred",
  "locked",
  "unrelated-histories",
  "foreign-pull-request",
  "vetoed",
  "squash-replay",
  "opened",
  "updated",
  "fast-forwarded",
  "planned",
  "reported",
  "already-open",
  "branch-deleted",
  "content-identical",
  "diverged",
];

const MAX_ROWS = 200;

interface Row {
  readonly repository: RepositoryRef;
  readonly branch: BranchResult;
  readonly threshold: number;
}

/**
 * Renders the job summary of a run: verdict, numbers, what was done (worst first), what failed and what to do.
 *
 * @param serverUrl address of GitHub's web pages, without a slash at the end
 * @param failure why the step fails; `null` when it does not
 */
export function renderSyncSummary(
  run: SyncRun,
  metrics: RunMetrics,
  serverUrl: string,
  failure: string | null = null,
): string {
  const rows = collectRows(run.repositories);
  return [
    `## ${renderVerdict(run, metrics, failure)}`,
    numbers(metrics),
    ...(failure === null ? [] : [`> [!CAUTION]\n> This step failed. ${prose(failure)}`]),
    ...notes(run),
    ...failureSection(run.errors, serverUrl),
    ...findingSection(run.findings ?? [], serverUrl),
    ...branchSection(rows, serverUrl),
    ...quietLine(run.repositories, rows),
    ...renderCleanupSection(run.repositories),
    ...skippedSection(run.repositories, serverUrl),
    ...scheduleLine(run),
    ...rateLimitLine(metrics),
    ...paceLine(metrics),
    ...earlyEndLine(run),
  ].join("\n\n");
}

function scheduleLine({ schedule }: SyncRun): string[] {
  return schedule === undefined ? [] : [`<sub>${describeSchedule(schedule)}</sub>`];
}

function paceLine(metrics: RunMetrics): string[] {
  const line = describeWritePace(metrics);
  return line === null ? [] : [`<sub>${line}</sub>`];
}

/** The last line, as in the log and the terminal: who reads nothing else reads this. */
function earlyEndLine({ isPartial, earlyEnd, repositories, finishedAtMs }: SyncRun): string[] {
  return isPartial && earlyEnd ? [`**${describeEarlyEnd(earlyEnd, repositories, finishedAtMs)}**`] : [];
}

function numbers(metrics: RunMetrics): string {
  const rate = metrics.success_rate === null ? "–" : `${metrics.success_rate} %`;
  return markdownTable(
    ["Repositories", "Branches", "Behind", "Opened", "Errors", "Success", "API calls", "Time"],
    [
      [
        `${metrics.repos_scanned} scanned, ${metrics.repos_skipped} skipped, ${metrics.repos_failed} failed`,
        String(metrics.branches_analyzed),
        String(metrics.branches_behind),
        String(metrics.prs_created),
        String(metrics.errors_encountered),
        rate,
        String(metrics.api_calls_made),
        `${metrics.duration_seconds.toFixed(1)} s`,
      ],
    ],
  );
}

function notes(run: SyncRun): string[] {
  const renamed = run.repositories.filter((result) => result.renamedTo !== undefined);
  const discarded = run.findings?.find(({ code }) => code === "state-discarded");
  return [
    ...(discarded === undefined ? [] : [`> [!WARNING]\n> ${discarded.message}`]),
    ...(run.isPartial
      ? ["> [!NOTE]\n> This run ended early; the results are incomplete. The next run continues here."]
      : []),
    ...(run.notes ?? []).map((note) => `> [!NOTE]\n> ${prose(note)}`),
    ...(renamed.length > 0
      ? [
          `> [!TIP]\n> Renamed repositories; update the configuration: ${renamed
            .slice(0, 20)
            .map((result) => `${ref(result.repository)} → ${ref(result.renamedTo ?? result.repository)}`)
            .join(", ")}`,
        ]
      : []),
  ];
}

function ref(repository: RepositoryRef): string {
  return `\`${printable(formatRepositoryRef(repository)).replaceAll("`", "")}\``;
}

function failureSection(errors: readonly RunError[], serverUrl: string): string[] {
  if (errors.length === 0) return [];
  const rows = errors
    .slice(0, MAX_ROWS)
    .map((error) => [
      error.repository === null ? "the run" : repositoryLink(error.repository, serverUrl),
      `\`${error.code}\``,
      tableProse(withoutRemedy(error)),
      tableProse(remedyFor(error)),
    ]);
  const header = ["Repository", "Code", "What happened", "What to do"];
  return ["### Failures", markdownTable(header, rows), ...rest(errors.length)];
}

/** Findings that are not about the configuration. */
const OF_THE_RUN: ReadonlySet<SyncFinding["code"]> = new Set(["state-discarded", "partial-results"]);

/** Renamed repositories have their place above. */
function findingSection(findings: readonly SyncFinding[], serverUrl: string): string[] {
  const reported = findings.filter(({ code }) => code !== "renamed");
  if (reported.length === 0) return [];
  const rows = reported
    .slice(0, MAX_ROWS)
    .map(({ code, repository, branch, message }) => [
      repository === null
        ? OF_THE_RUN.has(code)
          ? "the run"
          : "the configuration"
        : repositoryLink(repository, serverUrl),
      branch === undefined ? "" : tableCode(branch),
      tableProse(message),
    ]);
  return [
    "### Needs attention",
    markdownTable(["Repository", "Branch", "Details"], rows),
    ...rest(reported.length),
  ];
}

function branchSection(rows: readonly Row[], serverUrl: string): string[] {
  if (rows.length === 0) return [];
  const cells = rows
    .slice(0, MAX_ROWS)
    .map(({ repository, branch, threshold }) => [
      repositoryLink(formatRepositoryRef(repository), serverUrl),
      tableCode(branch.name),
      String(branch.behindBy ?? "–"),
      String(branch.aheadBy ?? "–"),
      `**${branch.outcome}**${branch.pullRequest ? ` ${pullRequestLink(branch.pullRequest)}` : ""}`,
      waitsFor(branch, threshold),
      branch.detail === undefined ? "" : tableProse(branch.detail),
    ]);
  const header = ["Repository", "Branch", "Behind", "Ahead", "Outcome", "Waiting for", "Why"];
  return ["### Branches", markdownTable(header, cells), ...rest(rows.length)];
}

/** What must happen before the next step, in a few words; nothing where nothing is missing. */
function waitsFor(branch: BranchResult, threshold: number): string {
  const waits = (branch.waitsFor ?? []).map((wait) => WAITS[wait]);
  if (waits.length > 0 && branch.outcome !== "conflict") return waits.join(", ");
  if (branch.outcome === "deferred") return "a later run";
  return needsPerson(branch, threshold) ? "a person" : "";
}

const WAITS: Readonly<Record<PullRequestWait, string>> = {
  review: "a review",
  "merge-queue": "the merge queue",
};

function rest(total: number): string[] {
  return total > MAX_ROWS ? [`_… and ${total - MAX_ROWS} more, in the report file._`] : [];
}

function skippedSection(repositories: readonly RepositoryResult[], serverUrl: string): string[] {
  const skipped = repositories.filter((result) => result.status === "skipped");
  if (skipped.length === 0) return [];
  const reasons = Map.groupBy(skipped, (result) => result.reason ?? "unknown");
  const lines = [...reasons].map(([reason, results]) => {
    const named = results
      .slice(0, 20)
      .map((r) => repositoryLink(formatRepositoryRef(r.repository), serverUrl));
    const more = results.length > named.length ? ` … and ${results.length - named.length} more` : "";
    return `- **${reason}** (${results.length}): ${named.join(", ")}${more}`;
  });
  return [`<details><summary>${skipped.length} skipped</summary>\n\n${lines.join("\n")}\n\n</details>`];
}

function rateLimitLine(metrics: RunMetrics): string[] {
  const spans = Object.entries(metrics.rate_limit).filter(
    ([, { start, end }]) => end !== null && end !== start,
  );
  if (spans.length === 0) return [];
  const texts = spans.map(([name, span]) => `${name} ${span.end} of ${span.limit ?? "?"}`);
  return [`<sub>Calls left: ${texts.join(", ")}.</sub>`];
}

/** Branches without a row, counted by outcome. */
function quietLine(repositories: readonly RepositoryResult[], rows: readonly Row[]): string[] {
  const shown = new Set(rows.map((row) => row.branch));
  const quiet = repositories.flatMap((result) => result.branches.filter((branch) => !shown.has(branch)));
  if (quiet.length === 0) return [];
  const counts = [...Map.groupBy(quiet, (branch) => branch.outcome)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([outcome, branches]) => `${branches.length} ${outcome}`);
  return [`${rows.length === 0 ? "" : "Other branches: "}${counts.join(", ")}.`];
}

function collectRows(repositories: readonly RepositoryResult[]): Row[] {
  const rank = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
  return repositories
    .flatMap((result) =>
      result.branches
        .filter((branch) => rank.has(branch.outcome) && !isQuietlyDiverged(branch, result.threshold))
        .map((branch) => ({
          repository: result.renamedTo ?? result.repository,
          branch,
          threshold: result.threshold,
        })),
    )
    .toSorted(
      (a, b) =>
        (rank.get(a.branch.outcome) ?? 0) - (rank.get(b.branch.outcome) ?? 0) ||
        (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0),
    );
}

function isQuietlyDiverged(branch: BranchResult, threshold: number): boolean {
  return branch.outcome === "diverged" && (branch.behindBy ?? 0) <= threshold;
}

function repositoryLink(repository: string, serverUrl: string): string {
  return /^[\w.-]+\/[\w.-]+$/.test(repository)
    ? markdownLink(tableCode(repository), `${serverUrl}/${repository}`)
    : tableCode(repository);
}

function pullRequestLink(pullRequest: { readonly number: number; readonly url: string }): string {
  return markdownLink(`#${pullRequest.number}`, pullRequest.url);
}
