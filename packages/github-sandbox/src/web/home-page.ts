import { inspectRepository } from "../inspect.ts";
import type { JournalEntry } from "../journal.ts";
import type { Domain } from "../state/domain.ts";
import { isPullRequest } from "../state/issue-records.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { type Html, html, pagePath } from "./html.ts";
import { renderJournal } from "./journal-view.ts";

/** Repositories on one page. */
const PAGE_SIZE = 100;

/** Every repository, or those of one owner, a hundred at a time; and the last requests. */
export async function renderHome(
  domain: Domain,
  journal: readonly JournalEntry[],
  { owner, page }: { readonly owner: string | null; readonly page: number },
): Promise<Html> {
  const all = domain.store
    .repositories()
    .filter((record) => owner === null || record.owner.toLowerCase() === owner.toLowerCase())
    .toSorted((a, b) => a.id - b.id);
  const shown = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const rows = await Promise.all(shown.map((record) => renderRow(domain, record)));
  return html`<h1>${owner ?? "Repositories"}</h1>
${renderTotals(all)}
<table>
<thead><tr><th>Repository</th><th class="wide">Default branch</th><th class="number">Branches</th><th class="number">Open PRs</th><th class="number">Issues</th><th class="wide">Pushed</th></tr></thead>
<tbody>${rows}</tbody>
</table>
${renderPager(all.length, page)}
${renderJournal(journal)}`;
}

function renderTotals(all: readonly RepositoryRecord[]): Html {
  const open = all.flatMap(({ issues }) => issues).filter(({ state }) => state === "open");
  const pulls = open.filter(isPullRequest).length;
  return html`<p class="quiet">${count(all.length, "repository", "repositories")} · ${count(pulls, "open pull request")} · ${count(open.length - pulls, "open issue")}</p>`;
}

async function renderRow(domain: Domain, record: RepositoryRecord): Promise<Html> {
  const inspected = inspectRepository(domain, record);
  const [branches, pulls] = await Promise.all([inspected.branches(), inspected.pullRequests()]);
  const openPulls = pulls.filter(({ state }) => state === "open").length;
  const openIssues = inspected.issues().filter(({ state }) => state === "open").length;
  return html`<tr>
<td><a href="${pagePath(record.owner, record.name)}"><bdi>${inspected.fullName}</bdi></a> ${renderFlags(record)}</td>
<td class="wide"><bdi>${record.defaultBranch}</bdi></td>
<td class="number">${branches.length}</td>
<td class="number">${openPulls}</td>
<td class="number">${openIssues}</td>
<td class="fixed quiet wide">${record.pushedAt.slice(0, 16).replace("T", " ")}</td>
</tr>`;
}

/** What sets a repository apart, as chips. */
export function renderFlags(record: RepositoryRecord): readonly Html[] {
  const flags = [
    ...(record.isArchived ? ["archived"] : []),
    ...(record.isDisabled ? ["disabled"] : []),
    ...(record.isLocked ? ["locked"] : []),
    ...(record.isMirror ? ["mirror"] : []),
    ...(record.isPrivate ? ["private"] : []),
    ...(record.access === "admin" || record.access === "write" ? [] : [`access: ${record.access}`]),
    ...record.formerNames.map((name) => `formerly ${name}`),
  ];
  return flags.map((flag) => html`<span class="chip">${flag}</span> `);
}

function renderPager(total: number, page: number): Html | null {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return null;
  const link = (to: number, text: string): Html | null =>
    to < 1 || to > last ? null : html`<a href="?page=${to}">${text}</a> `;
  return html`<p>${link(page - 1, "Previous")}Page ${page} of ${last} ${link(page + 1, "Next")}</p>`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
