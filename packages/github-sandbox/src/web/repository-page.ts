import { type InspectedBranch, type InspectedRepository, inspectRepository } from "../inspect.ts";
import type { JournalEntry } from "../journal.ts";
import type { Domain } from "../state/domain.ts";
import { type IssueRecord, isPullRequest, type PullRequestRecord } from "../state/issue-records.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { type BranchStatus, drawBranch, type TrunkPiece } from "./branch-graph.ts";
import { renderFlags } from "./home-page.ts";
import { type Html, html, pagePath } from "./html.ts";
import { renderJournal } from "./journal-view.ts";

interface BranchRow {
  readonly branch: InspectedBranch;
  readonly status: BranchStatus;
  readonly pulls: readonly PullRequestRecord[];
}

/** A repository: its branches as a graph, its pull requests and issues, and the last requests about it. */
export async function renderRepository(
  domain: Domain,
  record: RepositoryRecord,
  journal: readonly JournalEntry[],
): Promise<Html> {
  const inspected = inspectRepository(domain, record);
  const pulls = await inspected.pullRequests();
  const rows = await readRows(inspected, pulls);
  return html`<h1><bdi>${inspected.fullName}</bdi></h1>
<p>${renderFlags(record)}<span class="quiet">default branch <bdi>${record.defaultBranch}</bdi></span></p>
<h2>Branches</h2>
${renderBranches(record, rows)}
<h2>Pull requests</h2>
${renderThreads(record, pulls)}
<h2>Issues</h2>
${renderThreads(record, inspected.issues())}
${renderJournal(journal.filter(({ repository }) => repository === inspected.fullName))}`;
}

/** The default branch first, then those that parted from it last; without a common history at the end. */
async function readRows(
  { record, git, branches }: InspectedRepository,
  pulls: readonly PullRequestRecord[],
): Promise<readonly BranchRow[]> {
  const all = await branches();
  const main = all.find(({ name }) => name === record.defaultBranch);
  const rows = await Promise.all(
    all.map(async (branch): Promise<BranchRow> => {
      const comparison = main === undefined ? null : await git.compare(main.oid, branch.oid);
      const own = pulls.filter(
        ({ state, pull }) =>
          state === "open" && pull.headRepositoryId === null && pull.headRef === branch.name,
      );
      if (branch === main) return { branch, status: { kind: "default" }, pulls: own };
      const isRelated = comparison !== null && comparison.mergeBaseOid !== null;
      return {
        branch,
        status: isRelated ? { kind: "related", ...comparison } : { kind: "unrelated" },
        pulls: own,
      };
    }),
  );
  return rows.toSorted((a, b) => depth(a.status) - depth(b.status));
}

function depth(status: BranchStatus): number {
  if (status.kind === "default") return -1;
  return status.kind === "related" ? status.behindBy : Number.MAX_SAFE_INTEGER;
}

function renderBranches(record: RepositoryRecord, rows: readonly BranchRow[]): Html {
  if (rows.length === 0) return html`<p class="quiet">None: the repository is empty.</p>`;
  const lastOnTrunk = rows.findLastIndex(({ status }) => status.kind !== "unrelated");
  const lines = rows.map((row, index) =>
    renderBranch(record, row, {
      isAbove: index > 0 && index <= lastOnTrunk,
      isBelow: index < lastOnTrunk || (row.status.kind === "related" && row.status.aheadBy > 0),
    }),
  );
  return html`<table class="branches">
<thead><tr><th>Graph</th><th>Name</th><th class="number">Behind</th><th class="number">Ahead</th></tr></thead>
<tbody>${lines}</tbody>
</table>`;
}

function renderBranch(
  record: RepositoryRecord,
  { branch, status, pulls }: BranchRow,
  trunk: TrunkPiece,
): Html {
  const isRelated = status.kind === "related";
  const links = pulls.map(
    ({ number }) => html` <a href="${pagePath(record.owner, record.name, "pull", number)}">#${number}</a>`,
  );
  return html`<tr>
<td class="graph">${drawBranch(status, trunk)}</td>
<td class="name" title="${branch.name}"><bdi>${branch.name}</bdi>${branch.isProtected ? html` <span class="chip">protected</span>` : null}${links}</td>
<td class="number behind">${isRelated && status.behindBy > 0 ? `−${status.behindBy}` : ""}</td>
<td class="number ahead">${isRelated && status.aheadBy > 0 ? `+${status.aheadBy}` : ""}</td>
</tr>`;
}

function renderThreads(record: RepositoryRecord, threads: readonly IssueRecord[]): Html {
  if (threads.length === 0) return html`<p class="quiet">None.</p>`;
  const rows = threads.toReversed().map((thread) => {
    const kind = thread.pull === null ? "issues" : "pull";
    return html`<tr>
<td class="number">#${thread.number}</td>
<td><a href="${pagePath(record.owner, record.name, kind, thread.number)}">${thread.title}</a>${renderRefs(thread)}${thread.labels.map((label) => html` <span class="chip">${label}</span>`)}</td>
<td class="fixed">${renderState(thread)}</td>
</tr>`;
  });
  return html`<table>
<thead><tr><th class="number">No.</th><th>Title</th><th>State</th></tr></thead>
<tbody>${rows}</tbody>
</table>`;
}

function renderRefs(thread: IssueRecord): Html | null {
  return isPullRequest(thread)
    ? html` <span class="quiet"><bdi>${thread.pull.headRef}</bdi> → <bdi>${thread.pull.baseRef}</bdi></span>`
    : null;
}

/** Open, draft, merged or closed, in words and in colour. */
export function renderState({ state, pull }: IssueRecord): Html {
  const word =
    state === "open" ? (pull?.isDraft === true ? "draft" : "open") : pull?.mergedAt ? "merged" : "closed";
  return html`<span class="state ${word}">${word}</span>`;
}
