import type { GitCommit, GitFileChange, GitRepository } from "../git/backend.ts";
import { type Html, html } from "./html.ts";

/** Files whose changes are shown. */
const SHOWN_FILES = 50;

/** A commit: its message, and what it changed towards its first parent. */
export async function renderCommit(git: GitRepository, commit: GitCommit): Promise<Html> {
  const [parent] = commit.parentOids;
  const changes = parent === undefined ? null : await git.listChanges(parent, commit.oid);
  return html`<h1>${commit.message.split("\n", 1)[0] ?? ""}</h1>
<p class="quiet"><bdi>${commit.author.name}</bdi> · ${new Date(commit.author.timestamp * 1000).toISOString()} · <code>${commit.oid}</code></p>
<article><p>Message</p><pre>${commit.message}</pre></article>
<h2>Files</h2>
${changes === null ? html`<p class="quiet">The first commit of its history.</p>` : renderChanges(changes)}`;
}

/** Changed files with their lines, one after the other. */
export function renderChanges(changes: readonly GitFileChange[]): Html {
  if (changes.length === 0) return html`<p class="quiet">No file changes.</p>`;
  const more = changes.length - SHOWN_FILES;
  return html`${changes.slice(0, SHOWN_FILES).map(renderChange)}${more > 0 ? html`<p class="quiet">And ${more} more.</p>` : null}`;
}

function renderChange({ path, previousPath, status, additions, deletions, patch }: GitFileChange): Html {
  const name = previousPath === null ? path : `${previousPath} → ${path}`;
  return html`<article><p><bdi>${name}</bdi> <span class="quiet">${status}</span> <span class="ahead">+${additions}</span> <span class="behind">−${deletions}</span></p><pre class="code">${patch ?? "A binary file."}</pre></article>`;
}
