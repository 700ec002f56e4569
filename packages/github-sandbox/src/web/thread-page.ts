import type { GitCommit, GitRepository } from "../git/backend.ts";
import { refreshPullRequests } from "../github/refs/follow-refs.ts";
import { type Domain, openGit } from "../state/domain.ts";
import {
  type IssueEventRecord,
  type IssueRecord,
  isPullRequest,
  type PullRequestRecord,
} from "../state/issue-records.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { renderChanges } from "./commit-page.ts";
import { type Html, html, pagePath } from "./html.ts";
import { renderState } from "./repository-page.ts";

/** Commits of a pull request that are listed. */
const SHOWN_COMMITS = 100;

/** An issue or a pull request: its text, what was said and done, and the commits and files of a pull request. */
export async function renderThread(
  domain: Domain,
  record: RepositoryRecord,
  thread: IssueRecord,
): Promise<Html> {
  await refreshPullRequests(domain, record, null);
  const work = isPullRequest(thread) ? await renderWork(record, openGit(domain, record), thread) : null;
  const said = [
    ...thread.comments.map((comment) => ({
      at: comment.createdAt,
      id: comment.id,
      view: renderText(comment),
    })),
    ...thread.events.map((event) => ({ at: event.createdAt, id: event.id, view: renderEvent(event) })),
  ].sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  return html`<h1>${thread.title} <span class="quiet">#${thread.number}</span></h1>
<p>${renderState(thread)} ${renderRefs(thread)}${thread.labels.map((label) => html` <span class="chip">${label}</span>`)}</p>
${renderText(thread)}
${said.map(({ view }) => view)}
${work}`;
}

function renderRefs(thread: IssueRecord): Html | null {
  return isPullRequest(thread)
    ? html`<code><bdi>${thread.pull.headRef}</bdi></code> into <code><bdi>${thread.pull.baseRef}</bdi></code>`
    : null;
}

function renderText({
  author,
  body,
  createdAt,
}: {
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
}): Html {
  const text = body === "" ? html`<pre class="quiet">No text.</pre>` : html`<pre>${body}</pre>`;
  return html`<article><p><b><bdi>${author}</bdi></b> <span class="quiet">${createdAt}</span></p>${text}</article>`;
}

function renderEvent({ event, actor, label, createdAt }: IssueEventRecord): Html {
  const what = event.replaceAll("_", " ");
  return html`<p class="quiet">${actor ?? "unknown"}: ${what}${label === undefined ? null : html` <span class="chip">${label}</span>`} · ${createdAt}</p>`;
}

async function renderWork(
  record: RepositoryRecord,
  git: GitRepository,
  { pull }: PullRequestRecord,
): Promise<Html> {
  const comparison = await git.compare(pull.baseOid, pull.headOid);
  const from = comparison?.mergeBaseOid ?? null;
  if (from === null) return html`<p class="quiet">Its commits no longer exist.</p>`;
  const [commits, changes] = await Promise.all([
    git.listCommits(pull.headOid, pull.baseOid, SHOWN_COMMITS),
    git.listChanges(from, pull.headOid),
  ]);
  return html`<h2>Commits</h2>
<table><tbody>${commits.map((commit) => renderCommitRow(record, commit))}</tbody></table>
<h2>Files</h2>
${renderChanges(changes)}`;
}

function renderCommitRow({ owner, name }: RepositoryRecord, { oid, message, author }: GitCommit): Html {
  return html`<tr><td class="fixed"><a href="${pagePath(owner, name, "commit", oid)}"><code>${oid.slice(0, 7)}</code></a></td><td>${message.split("\n", 1)[0] ?? ""}</td><td class="quiet wide"><bdi>${author.name}</bdi></td></tr>`;
}
