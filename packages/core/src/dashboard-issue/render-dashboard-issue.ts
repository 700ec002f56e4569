import { redactSecrets } from "../config/secret-text.ts";
import { countBranches } from "../metrics/run-metrics.ts";
import { remedyFor, withoutRemedy } from "../report/failure-remedies.ts";
import { countForPeople, needsPerson } from "../report/run-verdict.ts";
import { ROW_OUTCOMES } from "../report/sync-summary.ts";
import { formatRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import type { BranchOutcome, BranchResult, RepositoryResult, RunError } from "../sync/outcome/outcome.ts";
import type { SyncFinding } from "../sync/outcome/sync-findings.ts";
import { openPullRequestKey, waitingKey } from "../sync/outcome/write-pace.ts";
import {
  codeSpan,
  cutOnLine,
  MAX_BODY_CHARACTERS,
  markdownLink,
  markdownTable,
  tableCode,
  tableProse,
} from "../text/markdown.ts";
import { formatCount, formatShare, pluralize } from "../text/plural.ts";
import { printable } from "../text/printable.ts";
import { answerCommands } from "./answer-commands.ts";
import type { DashboardFacts } from "./dashboard-facts.ts";
import { dashboardMark, FOOTER } from "./dashboard-mark.ts";

/** Rows of one table; the report has them all. */
const MAX_ROWS = 40;
const MAX_MESSAGE = 300;
const FOOTER_ROOM = 1_000;

interface Row {
  readonly repository: RepositoryResult;
  readonly branch: BranchResult;
}

/** Renders the dashboard issue's text: what needs a hand first, the longest-waiting before others, then numbers and commands. */
export function renderDashboardIssue(facts: DashboardFacts): string {
  const rows = facts.repositories.flatMap((repository) =>
    repository.branches.map((branch) => ({ repository, branch })),
  );
  const web = findServer(facts.runUrl);
  const content = [
    dashboardMark(facts),
    renderHeadline(facts),
    ...section(
      "Failures",
      ["Repository", "Code", "What happened", "What to do"],
      facts.errors.map((error) => renderError(error, web)),
    ),
    ...section(
      "Needs attention",
      ["Repository", "Branch", "Details"],
      facts.findings.map((finding) => renderFinding(finding, web)),
    ),
    ...section(
      "Conflicts",
      ["Repository", "Branch", "Behind", "Since", "Pull request"],
      renderConflicts(rows, facts),
    ),
    ...section(
      "Needs a person",
      ["Repository", "Branch", "Behind", "Outcome", "Why"],
      renderForPeople(rows, web),
    ),
    ...section(
      "Snoozed by a person",
      ["Repository", "Branch", "Pull request", "Until"],
      renderSnoozes(rows, web),
    ),
    ...renderAnswers(facts),
    ...section(
      "Open pull requests",
      ["Repository", "Branch", "Behind", "Open since", "Waiting for", "Pull request"],
      renderOpen(rows, facts),
    ),
    ...section("Deferred", ["Repository", "Branch", "Behind", "Since", "Why"], renderDeferred(rows, facts)),
    renderOutcomes(rows),
    COMMANDS,
  ].join("\n\n");
  const note = "_Truncated: the run's report has the rest._";
  return `${cutOnLine(content, MAX_BODY_CHARACTERS - FOOTER_ROOM, note)}\n\n${renderFooter(facts)}`;
}

const COMMANDS = [
  "<details><summary>Commands</summary>\n",
  "Comment with a command on its own line. Owners, members and collaborators of this repository can use commands; the latest command applies:\n",
  "- `/never owner/name branch`: no sync pull request for this branch",
  "- `/ignore owner/name`: leave this repository alone",
  "- `/sync owner/name` or `/sync owner/name branch`: undo the above\n",
  "</details>",
].join("\n");

/** The same numbers as in the summary and the metrics of the run. */
function renderHeadline({ isPartial, repositories }: DashboardFacts): string {
  const scanned = repositories.filter(({ status }) => status === "scanned").length;
  const { analyzed, behind } = countBranches(repositories);
  const people = countForPeople(repositories);
  const words = [
    `${formatShare(scanned, repositories.length, "repository", "repositories")} scanned`,
    `${formatCount(analyzed, "branch", "branches")} compared`,
    `${behind} behind by more than the threshold`,
    ...(people === 0 ? [] : [`${people} ${pluralize(people, "needs", "need")} a person`]),
  ];
  const note = isPartial ? "\n\n> [!NOTE]\n> The run ended early: this is an incomplete result." : "";
  return `**${words.join(", ")}.**${note}`;
}

/** In the order of the summary's rows; what is not in it comes behind, as it is. */
function renderOutcomes(rows: readonly Row[]): string {
  const counts = new Map<BranchOutcome, number>();
  for (const { branch } of rows) counts.set(branch.outcome, (counts.get(branch.outcome) ?? 0) + 1);
  const ranks = new Map(ROW_OUTCOMES.map((outcome, index) => [outcome, index]));
  const rank = (outcome: BranchOutcome) => ranks.get(outcome) ?? ROW_OUTCOMES.length;
  const cells = [...counts]
    .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([outcome, count]) => [outcome, String(count)]);
  return `### All branches (${rows.length})\n\n${markdownTable(["Outcome", "Branches"], cells)}`;
}

function renderAnswers({ commands = [], known, repositories }: DashboardFacts): readonly string[] {
  if (known === undefined) return [];
  const answers = answerCommands({ commands, known, repositories });
  if (answers.length === 0) return [];
  const help = "See “Commands” at the end of this issue.";
  return [`### Comments without effect (${answers.length})\n\n${answers.join("\n")}\n\n${help}`];
}

/** Web address of the server, from the address of a run on it. */
function findServer(runUrl: string | undefined): string | undefined {
  return /^https?:\/\/[^/]+/.exec(runUrl ?? "")?.[0];
}

function linkRepository(name: string, web: string | undefined): string {
  return web !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)
    ? markdownLink(tableCode(name), `${web}/${name}`)
    : tableCode(name);
}

function section(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const more = rows.length > MAX_ROWS ? `\n\n_And ${rows.length - MAX_ROWS} more._` : "";
  return [`### ${title} (${rows.length})\n\n${markdownTable(header, rows.slice(0, MAX_ROWS))}${more}`];
}

function ofKind(rows: readonly Row[], outcome: BranchOutcome): readonly Row[] {
  const found = rows.filter(({ branch }) => branch.outcome === outcome);
  return found.toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0));
}

function place({ repository, branch }: Row, web: string | undefined): readonly [string, string] {
  return [
    linkRepository(formatRepositoryRef(repository.renamedTo ?? repository.repository), web),
    tableCode(branch.name),
  ];
}

function renderError(error: RunError, web: string | undefined): readonly string[] {
  const { repository, code } = error;
  const place = repository === null ? "the run" : linkRepository(repository, web);
  return [place, code, quote(withoutRemedy(error)), tableProse(remedyFor(error))];
}

function renderFinding(
  { repository, branch, message }: SyncFinding,
  web: string | undefined,
): readonly string[] {
  const place = repository === null ? "the configuration" : linkRepository(repository, web);
  return [place, branch === undefined ? "" : tableCode(branch), quote(message)];
}

function quote(message: string): string {
  const text = printable(redactSecrets(message));
  return tableProse(text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
}

/** What has no section of its own, and stays as it is until somebody does something. */
function renderForPeople(rows: readonly Row[], web: string | undefined): readonly (readonly string[])[] {
  const hasSection = new Set<BranchOutcome>(["conflict", "vetoed", "failed"]);
  return rows
    .filter(
      ({ repository, branch }) =>
        needsPerson(branch, repository.threshold) && !hasSection.has(branch.outcome),
    )
    .toSorted((a, b) => (b.branch.behindBy ?? 0) - (a.branch.behindBy ?? 0))
    .map((row) => [
      ...place(row, web),
      String(row.branch.behindBy ?? ""),
      row.branch.outcome,
      quote(row.branch.detail ?? (row.branch.outcome === "diverged" ? "has own commits" : "")),
    ]);
}

const OPEN_OUTCOMES: readonly BranchOutcome[] = ["opened", "updated", "already-open"];
const WAITS = { review: "a review", "merge-queue": "the merge queue" } as const;

/** The oldest first, as far as earlier runs remember. */
function renderOpen(rows: readonly Row[], facts: DashboardFacts): readonly (readonly string[])[] {
  const { waiting, nowMs, runUrl } = facts;
  return OPEN_OUTCOMES.flatMap((outcome) => ofKind(rows, outcome))
    .map((row) => {
      const owner = repositoryKey(row.repository.renamedTo ?? row.repository.repository);
      const number = row.branch.pullRequest?.number ?? 0;
      return { row, sinceMs: waiting.get(openPullRequestKey(owner, number)) };
    })
    .toSorted((a, b) => (a.sinceMs ?? nowMs) - (b.sinceMs ?? nowMs))
    .map(({ row, sinceMs }) => [
      ...place(row, findServer(runUrl)),
      String(row.branch.behindBy ?? ""),
      sinceMs === undefined ? "" : day(sinceMs),
      (row.branch.waitsFor ?? []).map((wait) => WAITS[wait]).join(", "),
      renderPullRequest(row.branch),
    ]);
}

function renderPullRequest({ pullRequest }: BranchResult): string {
  // Behind the text of a link a number is no reference to an issue of this repository.
  return pullRequest === undefined ? "" : markdownLink(codeSpan(`#${pullRequest.number}`), pullRequest.url);
}

/** Those that end first come first; those for good come last. */
function renderSnoozes(rows: readonly Row[], web: string | undefined): readonly (readonly string[])[] {
  const end = ({ branch }: Row) => branch.snoozedUntilMs ?? Number.MAX_SAFE_INTEGER;
  return ofKind(rows, "vetoed")
    .toSorted((a, b) => end(a) - end(b))
    .map((row) => {
      const { snoozedUntilMs } = row.branch;
      const until = typeof snoozedUntilMs === "number" ? day(snoozedUntilMs) : "permanently";
      return [...place(row, web), renderPullRequest(row.branch), until];
    });
}

/** Those that wait longest come first. */
function listWaiting(
  rows: readonly Row[],
  outcome: BranchOutcome,
  { waiting, nowMs }: DashboardFacts,
): readonly { readonly row: Row; readonly sinceMs: number }[] {
  return ofKind(rows, outcome)
    .map((row) => {
      const { repository, branch } = row;
      const key = waitingKey(repositoryKey(repository.renamedTo ?? repository.repository), branch.name);
      return { row, sinceMs: waiting.get(key) ?? nowMs };
    })
    .toSorted((a, b) => a.sinceMs - b.sinceMs);
}

function renderConflicts(rows: readonly Row[], facts: DashboardFacts): readonly (readonly string[])[] {
  return listWaiting(rows, "conflict", facts).map(({ row, sinceMs }) => [
    ...place(row, findServer(facts.runUrl)),
    String(row.branch.behindBy ?? ""),
    day(sinceMs),
    renderPullRequest(row.branch),
  ]);
}

function renderDeferred(rows: readonly Row[], facts: DashboardFacts): readonly (readonly string[])[] {
  return listWaiting(rows, "deferred", facts).map(({ row, sinceMs }) => [
    ...place(row, findServer(facts.runUrl)),
    String(row.branch.behindBy ?? ""),
    day(sinceMs),
    quote(row.branch.detail ?? ""),
  ]);
}

function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

function renderFooter({ runUrl, nowMs }: DashboardFacts): string {
  const at = new Date(nowMs).toISOString();
  const run = runUrl === undefined ? "a run" : markdownLink("this run", runUrl);
  return `${FOOTER}\n<sub>Managed by sync-monitor. Last updated by ${run} at ${at}. The full report is in the run's artifact.</sub>`;
}
