import { redactSecrets } from "../config/secret-text.ts";
import { type WriteHistory, waitingKey } from "../memory/write-history.ts";
import {
  codeSpan,
  cutOnLine,
  markdownLink,
  markdownTable,
  printable,
  tableCode,
} from "../report/markdown.ts";
import { formatRepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import type { BranchOutcome, BranchResult, RepositoryResult, RunError } from "../sync/outcome.ts";
import type { SyncFinding } from "../sync/sync-findings.ts";
import { MAX_BODY_CHARACTERS } from "../sync/sync-text.ts";
import { formatCount, formatShare } from "../text/plural.ts";

/** Label that the panel is found by; whoever may not label cannot make one. */
export const PANEL_LABEL = "ecosystem-panel";

/** What the panel shows. */
export interface PanelFacts {
  /** 16 hexadecimal digits: which panel it is, of an ecosystem or of a slice of it. */
  readonly key: string;
  /** 16 hexadecimal digits: which ecosystem it shows. */
  readonly ecosystem: string;
  /** E.g. `2/8`; absent for a run over everything. */
  readonly slice?: string | undefined;
  readonly repositories: readonly RepositoryResult[];
  readonly errors: readonly RunError[];
  readonly findings: readonly SyncFinding[];
  readonly isPartial: boolean;
  readonly waiting: WriteHistory["waitingSinceMs"];
  /** Web address of the run, which has the whole report as an artifact. */
  readonly runUrl: string | undefined;
  readonly nowMs: number;
}

/** Rows of one table; the report has them all. */
const MAX_ROWS = 40;
const MAX_MESSAGE = 300;
/** What stands behind it differs from run to run and is no reason to write. */
const FOOTER = "<!-- eco-panel:footer -->";
const FOOTER_ROOM = 1_000;

interface Row {
  readonly repository: RepositoryResult;
  readonly branch: BranchResult;
}

/** The hidden line that tells the panel of one ecosystem from another one's. */
export function panelMark({ key, ecosystem }: Pick<PanelFacts, "key" | "ecosystem">): string {
  return `<!-- eco-panel:v1 key=${key} eco=${ecosystem} -->`;
}

/**
 * Whether an issue's text is that of a panel: by a whole line, which older versions wrote without the ecosystem.
 *
 * @param key of which panel; absent: of any
 */
export function isPanelText(body: string, key?: string): boolean {
  const marks = body
    .split(/\r?\n/)
    .map((line) => /^<!-- eco-panel:v1 key=(\S+)(?: eco=\S+)? -->$/.exec(line.trim()));
  return marks.some((mark) => mark !== null && (key === undefined || mark[1] === key));
}

export function renderPanelTitle({ slice }: Pick<PanelFacts, "slice">): string {
  return `Ecosystem sync: what is open, waiting and wrong${slice === undefined ? "" : ` (slice ${slice})`}`;
}

/** Renders the panel's text: counts, then the longest-waiting things first, then how to speak to it. */
export function renderPanel(facts: PanelFacts): string {
  const rows = facts.repositories.flatMap((repository) =>
    repository.branches.map((branch) => ({ repository, branch })),
  );
  const content = [
    panelMark(facts),
    renderCounts(facts, rows),
    ...section("Failures", ["Repository", "Code", "What and why"], facts.errors.map(renderError)),
    ...section("To put right", ["Repository", "Branch", "What"], facts.findings.map(renderFinding)),
    ...section(
      "Conflicts",
      ["Repository", "Branch", "Behind", "Since", "Pull request"],
      renderConflicts(rows, facts),
    ),
    ...section("Snoozed by a person", ["Repository", "Branch", "Pull request", "Until"], renderSnoozes(rows)),
    ...section("Deferred", ["Repository", "Branch", "Behind", "Since", "Why"], renderDeferred(rows, facts)),
    HOW_TO_SPEAK,
  ].join("\n\n");
  const note = "_Cut here: the rest is in the run's report._";
  return `${cutOnLine(content, MAX_BODY_CHARACTERS - FOOTER_ROOM, note)}\n\n${renderFooter(facts)}`;
}

/** Whether two texts of a panel say the same, whatever run wrote them. */
export function isSamePanel(one: string, other: string): boolean {
  const content = (text: string) => text.replaceAll("\r\n", "\n").split(FOOTER)[0]?.trim();
  return content(one) === content(other);
}

const HOW_TO_SPEAK = [
  "<details><summary>What a comment here can do</summary>\n",
  "On a line of its own, by an owner, member or collaborator of this repository; the last word counts:\n",
  "- `/never owner/name branch`: no sync pull request for this branch",
  "- `/ignore owner/name`: leave this repository alone",
  "- `/sync owner/name` or `/sync owner/name branch`: take that back\n",
  "</details>",
].join("\n");

function renderCounts({ isPartial, repositories }: PanelFacts, rows: readonly Row[]): string {
  const counts = new Map<BranchOutcome, number>();
  for (const { branch } of rows) counts.set(branch.outcome, (counts.get(branch.outcome) ?? 0) + 1);
  const scanned = repositories.filter(({ status }) => status === "scanned").length;
  const table = markdownTable(
    ["Outcome", "Branches"],
    [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([outcome, count]) => [outcome, String(count)]),
  );
  const note = isPartial ? "\n\n> [!NOTE]\n> The run ended early: this is what it got to." : "";
  return `**${formatShare(scanned, repositories.length, "repository", "repositories")} scanned, ${formatCount(rows.length, "branch", "branches")}.**${note}\n\n${table}`;
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

function place({ repository, branch }: Row): readonly [string, string] {
  return [
    tableCode(formatRepositoryRef(repository.renamedTo ?? repository.repository)),
    tableCode(branch.name),
  ];
}

function renderError({ repository, code, message }: RunError): readonly string[] {
  return [repository === null ? "the run" : tableCode(repository), code, quote(message)];
}

function renderFinding({ repository, branch, message }: SyncFinding): readonly string[] {
  return [
    repository === null ? "the configuration" : tableCode(repository),
    branch === undefined ? "" : tableCode(branch),
    quote(message),
  ];
}

function quote(message: string): string {
  const text = printable(redactSecrets(message));
  return tableCode(text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}…` : text);
}

function renderPullRequest({ pullRequest }: BranchResult): string {
  // Behind the text of a link a number is no reference to an issue of this repository.
  return pullRequest === undefined ? "" : markdownLink(codeSpan(`#${pullRequest.number}`), pullRequest.url);
}

/** Those that end first come first; those for good come last. */
function renderSnoozes(rows: readonly Row[]): readonly (readonly string[])[] {
  const end = ({ branch }: Row) => branch.snoozedUntilMs ?? Number.MAX_SAFE_INTEGER;
  return ofKind(rows, "vetoed")
    .toSorted((a, b) => end(a) - end(b))
    .map((row) => {
      const { snoozedUntilMs } = row.branch;
      const until = typeof snoozedUntilMs === "number" ? day(snoozedUntilMs) : "for good";
      return [...place(row), renderPullRequest(row.branch), until];
    });
}

/** Those that wait longest come first. */
function listWaiting(
  rows: readonly Row[],
  outcome: BranchOutcome,
  { waiting, nowMs }: PanelFacts,
): readonly { readonly row: Row; readonly sinceMs: number }[] {
  return ofKind(rows, outcome)
    .map((row) => {
      const { repository, branch } = row;
      const key = waitingKey(repositoryKey(repository.renamedTo ?? repository.repository), branch.name);
      return { row, sinceMs: waiting.get(key) ?? nowMs };
    })
    .toSorted((a, b) => a.sinceMs - b.sinceMs);
}

function renderConflicts(rows: readonly Row[], facts: PanelFacts): readonly (readonly string[])[] {
  return listWaiting(rows, "conflict", facts).map(({ row, sinceMs }) => [
    ...place(row),
    String(row.branch.behindBy ?? ""),
    day(sinceMs),
    renderPullRequest(row.branch),
  ]);
}

function renderDeferred(rows: readonly Row[], facts: PanelFacts): readonly (readonly string[])[] {
  return listWaiting(rows, "deferred", facts).map(({ row, sinceMs }) => [
    ...place(row),
    String(row.branch.behindBy ?? ""),
    day(sinceMs),
    row.branch.detail === undefined ? "" : tableCode(row.branch.detail.slice(0, MAX_MESSAGE)),
  ]);
}

function day(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10);
}

function renderFooter({ runUrl, nowMs }: PanelFacts): string {
  const at = new Date(nowMs).toISOString();
  const run = runUrl === undefined ? "a run" : markdownLink("this run", runUrl);
  return `${FOOTER}\n<sub>Kept by sync-monitor, and written when something changes: last by ${run} at ${at}. The whole report is in the run's artifact.</sub>`;
}
