import { codeSpan, cutOnLine, markdownTable, printable, tableCode } from "../report/markdown.ts";
import { formatRepositoryRef } from "../repository/repository-ref.ts";
import { MAX_BODY_CHARACTERS } from "../sync/sync-text.ts";
import { formatCount } from "../text/plural.ts";
import type { FileResolution, PullRequestResolution } from "./conflict-report.ts";
import type { Resolution } from "./resolution.ts";

/** Finds the one comment on a pull request again. */
export const CONFLICT_COMMENT_MARK = "<!-- resolve-conflicts:v1 -->";

/** Lines of one kind that a comment names of one file before it counts the rest. */
const MAX_LINES_PER_FILE = 8;

/** The comment on a pull request: what was done with each file and why, what it drops, and how to take it back. */
export function renderConflictComment(
  pullRequest: PullRequestResolution,
  runUrl: string | undefined,
): string {
  const parts = [
    CONFLICT_COMMENT_MARK,
    renderHeadline(pullRequest),
    ...(pullRequest.files.length === 0 ? [] : [renderFileTable(pullRequest.files)]),
    ...pullRequest.files.flatMap(renderFileDetails),
    ...renderBrokenFiles(pullRequest),
    ...renderUndo(pullRequest),
    `<sub>${runUrl === undefined ? "" : `Written by [this run](${runUrl}). `}This comment is edited in place.</sub>`,
  ];
  return cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here: the report file holds everything._");
}

/** The job summary of a run: a section for each pull request. */
export function renderConflictSummary(
  pullRequests: readonly PullRequestResolution[],
  isDryRun: boolean,
): string {
  const title = `## Conflicts${isDryRun ? " (dry run: nothing was written)" : ""}`;
  if (pullRequests.length === 0) return `${title}\n\nNo pull request to look at.`;
  const sections = pullRequests.map((pullRequest) =>
    [
      renderTitle(pullRequest),
      renderHeadline(pullRequest),
      ...(pullRequest.files.length === 0 ? [] : [renderFileTable(pullRequest.files)]),
      ...pullRequest.files.flatMap(renderFileDetails),
      ...renderBrokenFiles(pullRequest),
    ].join("\n\n"),
  );
  return [title, ...sections].join("\n\n");
}

/** The branches are not known of a pull request that could not be read. */
function renderTitle({ repository, number, head, base }: PullRequestResolution): string {
  const branches = head === "" ? "" : `: ${codeSpan(head)} with ${codeSpan(base)} merged in`;
  return `### ${codeSpan(formatRepositoryRef(repository))} #${number}${branches}`;
}

function renderHeadline({ outcome, detail, files, commitOid }: PullRequestResolution): string {
  const count = formatCount(files.length, "file");
  const why = detail === undefined ? "" : ` ${printable(detail).replace(/[<>@#]/g, (sign) => `\\${sign}`)}`;
  switch (outcome) {
    case "no-conflict":
      return `There is no conflict.${why}`;
    case "resolved":
      return `**The conflicts in ${count} are resolved** in ${codeSpan(commitOid ?? "")}. Look at it before you merge: checks start anew.${why}`;
    case "planned":
      return `**The conflicts in ${count} can be resolved.** This was a dry run: nothing was written.${why}`;
    case "needs-human":
      return `**The conflicts need a person.** Nothing was pushed, because not every file could be merged with proof.${why}`;
    case "needs-regeneration":
      return `**Only lock files are left.** Nothing was pushed: they are never merged, but written anew.${why}`;
    case "blocked":
      return `**The branch was left alone.**${why}`;
    case "stale":
      return `The branch moved while it was worked on. The next run starts from scratch.${why}`;
    case "failed":
      return `**The attempt failed.**${why}`;
  }
}

function renderFileTable(files: readonly FileResolution[]): string {
  return markdownTable(
    ["file", "result", "how", "confidence"],
    files.map(({ path, resolution }) => [tableCode(path), ...describe(resolution)]),
  );
}

function describe(resolution: Resolution): readonly string[] {
  switch (resolution.status) {
    case "resolved":
      return [
        resolution.text === null ? "resolved: removed" : "resolved",
        resolution.strategy,
        resolution.confidence,
      ];
    case "proposed":
      return ["needs a person; a proposal exists", resolution.strategy, resolution.confidence];
    case "needs-human":
      return ["needs a person", resolution.reason, ""];
    case "refused":
      return ["never merged", resolution.reason, ""];
  }
}

function renderFileDetails({ path, resolution, regeneration }: FileResolution): readonly string[] {
  const lines = [
    ...listDetails(resolution),
    ...(regeneration === undefined || resolution.status === "resolved"
      ? []
      : [`to write it anew, in ${codeSpan(regeneration.folder)}: ${codeSpan(regeneration.command)}`]),
  ];
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES_PER_FILE).map((line) => `- ${line}`);
  const more = lines.length > MAX_LINES_PER_FILE ? [`- and ${lines.length - MAX_LINES_PER_FILE} more`] : [];
  return [[`${codeSpan(path)}:`, "", ...shown, ...more].join("\n")];
}

function listDetails(resolution: Resolution): readonly string[] {
  switch (resolution.status) {
    case "resolved":
    case "proposed":
      return [
        ...resolution.decisions.map((decision) => `settled: ${codeSpan(decision)}`),
        ...resolution.dropped.map((dropped) => `dropped: ${codeSpan(dropped)}`),
        `proof: ${resolution.proof.join("; ")}`,
      ];
    case "needs-human":
      return resolution.details.map((detail) => codeSpan(detail));
    case "refused":
      return [codeSpan(resolution.detail)];
  }
}

function renderBrokenFiles({ brokenFiles }: PullRequestResolution): readonly string[] {
  if (brokenFiles.length === 0) return [];
  const lines = brokenFiles.map(({ path, problem }) => `- ${codeSpan(path)}: ${codeSpan(problem)}`);
  return [`Files that git merges without a conflict, and breaks by it:\n\n${lines.join("\n")}`];
}

/**
 * The lease names the commit that it takes back: without it git compares with what the clone last fetched of the branch,
 * which in a clone that never fetched it is nothing ("stale info"), and elsewhere somebody else's work.
 */
function renderUndo({
  outcome,
  backupRef,
  head,
  headOid,
  commitOid,
}: PullRequestResolution): readonly string[] {
  if (outcome !== "resolved" || !backupRef || !headOid || !commitOid) return [];
  const ref = `refs/heads/${head}`;
  const command = [
    `git fetch origin ${backupRef}`,
    `git push ${shellQuote(`--force-with-lease=${ref}:${commitOid}`)} origin ${shellQuote(`${headOid}:${ref}`)}`,
  ].join("\n");
  return [`The branch as it was before is kept. To go back:\n\n~~~sh\n${command}\n~~~`];
}

/** Branch names are other people's text, and may hold anything but a few characters. */
function shellQuote(text: string): string {
  return /^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
