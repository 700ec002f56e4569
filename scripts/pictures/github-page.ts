import { readFileSync } from "node:fs";
import path from "node:path";
import { marked } from "marked";
import { escapeMarkup } from "./escape.ts";
import type { PullRequestPage } from "./sync-run.ts";

const STYLE = readFileSync(path.join(import.meta.dirname, "github-page.css"), "utf8");

/** The page of a pull request, as HTML. */
export function renderPullRequestPage(pullRequest: PullRequestPage): string {
  const { title, number, user, base, head, commits, labels, body } = pullRequest;
  const badges = labels.map(({ name, color }) => renderLabel(name, color)).join("");
  return renderPage(`
    <h1>${escapeMarkup(title)} <span class="number">#${number}</span></h1>
    <p class="state"><span class="open">Open</span>
      <b>${escapeMarkup(withoutBotSuffix(user.login))}</b>${renderBotBadge(user.login)}
      wants to merge ${commits} commits into <code>${escapeMarkup(base.ref)}</code>
      from <code>${escapeMarkup(head.ref)}</code></p>
    <div class="comment">
      <div class="bar"><b>${escapeMarkup(withoutBotSuffix(user.login))}</b>${renderBotBadge(user.login)} opened this pull request
        <span class="labels">${badges}</span></div>
      <div class="body markdown">${renderMarkdown(body)}</div>
    </div>`);
}

/** The summary of a job on the page of its workflow run, as HTML. */
export function renderSummaryPage(summary: string, job: string): string {
  return renderPage(`
    <div class="comment">
      <div class="bar"><b>${escapeMarkup(job)}</b> summary</div>
      <div class="body markdown">${renderMarkdown(summary)}</div>
    </div>`);
}

/** GitHub writes alerts such as `> [!NOTE]` with a title of their own. */
function renderMarkdown(text: string): string {
  return marked
    .parse(text, { async: false, gfm: true })
    .replaceAll(
      /<blockquote>\s*<p>\[!(\w+)\]\s*/g,
      (_, kind: string) => `<blockquote class="${kind.toLowerCase()}"><p><b>${toTitle(kind)}</b></p><p>`,
    );
}

function renderPage(content: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<style>${STYLE}</style>
<main>${content}</main>
<script>document.body.dataset.height = Math.ceil(document.querySelector("main").getBoundingClientRect().height);</script>
</html>`;
}

function renderLabel(name: string, color: string): string {
  return `<span class="label" style="--color: #${escapeMarkup(color)}">${escapeMarkup(name)}</span>`;
}

function renderBotBadge(login: string): string {
  return login.endsWith("[bot]") ? ' <span class="bot">bot</span>' : "";
}

function withoutBotSuffix(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

function toTitle(word: string): string {
  return `${word.charAt(0)}${word.slice(1).toLowerCase()}`;
}
