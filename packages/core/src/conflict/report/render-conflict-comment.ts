import { formatRepositoryRef } from "../../repository/repository-ref.ts";
import { codeSpan, cutOnLine, MAX_BODY_CHARACTERS, markdownTable, tableCode } from "../../text/markdown.ts";
import { formatCount } from "../../text/plural.ts";
import { printable } from "../../text/printable.ts";
import { renderDoneMark } from "../policy/resolve-commands.ts";
import type { Resolution } from "../resolution.ts";
import { renderExcerpt } from "./conflict-excerpt.ts";
import type { FileResolution, PullRequestResolution } from "./conflict-report.ts";
import { formatReason, nameSides, type Sides } from "./conflict-words.ts";

/** Finds the one comment on a pull request again. */
export const CONFLICT_COMMENT_MARK = "<!-- resolve-conflicts:v1 -->";

/** Lines of one kind that a comment names of one file before it counts the rest. */
const MAX_LINES_PER_FILE = 8;

/** Files whose lines are shown. */
const MAX_FILES_WITH_LINES = 10;

/** Characters kept free for what is said of lines that are not shown. */
const ROOM_FOR_NOTE = 200;

/** The comment on a pull request: what was done with each file and why, what it drops, and how to take it back. */
export function renderConflictComment(
  pullRequest: PullRequestResolution,
  runUrl: string | undefined,
): string {
  const above = [
    CONFLICT_COMMENT_MARK,
    renderHeadline(pullRequest),
    ...renderFiles(pullRequest),
    ...renderBrokenFiles(pullRequest),
  ];
  const below = [
    ...renderCommands(pullRequest),
    ...renderChoices(pullRequest),
    ...renderLocalMerge(pullRequest),
    ...renderUndo(pullRequest),
    `<sub>${runUrl === undefined ? "" : `Written by [this run](${runUrl}). `}This comment is edited in place.</sub>`,
  ];
  const room = MAX_BODY_CHARACTERS - [...above, ...below].join("\n\n").length - ROOM_FOR_NOTE;
  const parts = [...above, ...renderExcerpts(pullRequest, room), ...below];
  return cutOnLine(parts.join("\n\n"), MAX_BODY_CHARACTERS, "_Cut here; the report file has the full text._");
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
      ...renderFiles(pullRequest),
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
      return `**The conflicts in ${count} are resolved** in ${codeSpan(commitOid ?? "")}. Look at it before you merge: its checks run again.${why}`;
    case "planned":
      return `**The conflicts in ${count} can be resolved.** This was a dry run: nothing was written.${why}`;
    case "needs-human":
      return `**The conflicts need a person.** Nothing was pushed, because not every file could be merged and verified.${why}`;
    case "needs-regeneration":
      return `**Only lock files are left.** Nothing was pushed: they are never merged, but regenerated.${why}`;
    case "blocked":
      return `**The branch was left alone.**${why}`;
    case "stale":
      return `The branch moved while it was worked on. The next run starts again.${why}`;
    case "failed":
      return `**The attempt failed.**${why}`;
  }
}

/** Where nothing was pushed, files that could be merged are only counted: they are in no commit. */
function renderFiles(pullRequest: PullRequestResolution): readonly string[] {
  const { files, outcome } = pullRequest;
  const isOpen = outcome === "needs-human" || outcome === "needs-regeneration";
  const shown = isOpen ? files.filter(({ resolution }) => resolution.status !== "resolved") : files;
  const rest = files.length - shown.length;
  const proofs = new Set(shown.flatMap(({ resolution }) => ("proof" in resolution ? resolution.proof : [])));
  return [
    ...(shown.length === 0 ? [] : [renderFileTable(shown)]),
    ...shown.flatMap((file) => renderFileDetails(file, pullRequest)),
    ...(proofs.size === 0 ? [] : [`Verified: ${[...proofs].join("; ")}.`]),
    ...(rest === 0
      ? []
      : [`${formatCount(rest, "other file")} can be merged by rule, once the files above are resolved.`]),
  ];
}

/** The lines in conflict, file by file, as long as there is room: a code block that is cut would take in all that follows. */
function renderExcerpts(
  { files, outcome, head, base }: PullRequestResolution,
  room: number,
): readonly string[] {
  if (outcome !== "needs-human") return [];
  const sides = { ours: head === "" ? "the head" : head, theirs: base === "" ? "the base" : base };
  const all = files.flatMap(({ path, excerpt }) =>
    excerpt === undefined ? [] : [renderExcerpt(path, excerpt, sides)],
  );
  const shown: string[] = [];
  let left = room;
  for (const text of all.slice(0, MAX_FILES_WITH_LINES)) {
    left -= text.length + 2;
    if (left < 0) break;
    shown.push(text);
  }
  if (shown.length === 0) return [];
  const rest = all.length - shown.length;
  return [
    "**Lines in conflict**",
    ...shown,
    ...(rest === 0 ? [] : [`The lines of ${formatCount(rest, "more file")} are not shown here.`]),
  ];
}

/**
 * Commands to merge by hand, to be pasted in any clone: detached, so that no branch of the clone is touched. Only what this pull request
 * itself names is in them.
 */
function renderLocalMerge({ outcome, head, base }: PullRequestResolution): readonly string[] {
  if (outcome !== "needs-human" || head === "" || base === "") return [];
  const [branch, target] = [`refs/remotes/origin/${head}`, `refs/remotes/origin/${base}`];
  const command = [
    `git fetch origin ${shellQuote(`+refs/heads/${head}:${branch}`)} ${shellQuote(`+refs/heads/${base}:${target}`)}`,
    `git checkout --detach ${shellQuote(branch)}`,
    `git merge ${shellQuote(target)}`,
  ].join(" &&\n  ");
  const push = `git push origin ${shellQuote(`HEAD:refs/heads/${head}`)}`;
  return [
    `To resolve them in a clone of this repository:\n\n~~~sh\n${command}\n~~~\n\nEdit the files, \`git add\` and \`git commit\` them, then:\n\n~~~sh\n${push}\n~~~`,
  ];
}

/** What comments ask for, and what became of it; with the mark that tells the next run which of it is done. */
function renderCommands({ commands, outcome }: PullRequestResolution): readonly string[] {
  if (commands === undefined) return [];
  const effect = outcome === "resolved" ? "carried out" : "will be carried out when every file is resolved";
  const lines = commands.commands.map(
    ({ line, problem }) => `- ${codeSpan(line)}: ${problem === undefined ? effect : `no effect: ${problem}`}`,
  );
  const done = outcome === "resolved" ? commands.untilMs : commands.doneMs;
  return [
    ...(lines.length === 0 ? [] : [`**Commands**\n\n${lines.join("\n")}`]),
    ...(done === 0 ? [] : [renderDoneMark(done)]),
  ];
}

/** How a person decides a file by a comment, and for good. */
function renderChoices({ outcome, files, head, base }: PullRequestResolution): readonly string[] {
  const open = files.filter(({ resolution }) => resolution.status !== "resolved");
  const [first] = open;
  if (outcome !== "needs-human" || first === undefined || head === "" || /[\r\n`]/.test(first.path))
    return [];
  return [
    [
      `To take one side in every conflict of a file, comment a line like one of these; the next run carries it out, and keeps a backup of the branch:`,
      `~~~\n/resolve ours ${first.path}\n/resolve theirs ${first.path}\n~~~`,
      `\`ours\` is ${codeSpan(head)}, \`theirs\` is ${codeSpan(base)}. To decide it for all pull requests, add a line to the input \`strategies\`:`,
      `~~~yaml\nstrategies: |\n  ${first.path}: theirs\n~~~`,
    ].join("\n\n"),
  ];
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
      return ["needs a person", formatReason(resolution.reason), ""];
    case "refused":
      return ["never merged", formatReason(resolution.reason), ""];
  }
}

function renderFileDetails(
  { path, resolution, regeneration }: FileResolution,
  sides: Sides,
): readonly string[] {
  const lines = [
    ...listDetails(resolution, sides),
    ...(regeneration === undefined || resolution.status === "resolved"
      ? []
      : [`to regenerate it, in ${codeSpan(regeneration.folder)}: ${codeSpan(regeneration.command)}`]),
  ];
  if (lines.length === 0) return [];
  const shown = lines.slice(0, MAX_LINES_PER_FILE).map((line) => `- ${line}`);
  const more = lines.length > MAX_LINES_PER_FILE ? [`- and ${lines.length - MAX_LINES_PER_FILE} more`] : [];
  return [[`${codeSpan(path)}:`, "", ...shown, ...more].join("\n")];
}

function listDetails(resolution: Resolution, sides: Sides): readonly string[] {
  switch (resolution.status) {
    case "resolved":
    case "proposed":
      return [
        ...resolution.decisions.map((decision) => `decided: ${nameSides(decision, sides)}`),
        ...resolution.dropped.map((dropped) => `dropped: ${nameSides(dropped, sides)}`),
      ];
    case "needs-human":
      return resolution.details.map((detail) => nameSides(detail, sides));
    case "refused":
      return [nameSides(resolution.detail, sides)];
  }
}

function renderBrokenFiles({ brokenFiles }: PullRequestResolution): readonly string[] {
  if (brokenFiles.length === 0) return [];
  const lines = brokenFiles.map(({ path, problem }) => `- ${codeSpan(path)}: ${codeSpan(problem)}`);
  return [`Files that git merges without a conflict, and that are broken by it:\n\n${lines.join("\n")}`];
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
