import type { IncomingMessage, ServerResponse } from "node:http";
import { decodePart } from "../http/router.ts";
import type { Journal } from "../journal.ts";
import { type Domain, openGit } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { findIssue } from "../state/store.ts";
import { renderCommit } from "./commit-page.ts";
import { renderHome } from "./home-page.ts";
import { type Html, html, pagePath } from "./html.ts";
import { layout } from "./layout.ts";
import { renderRepository } from "./repository-page.ts";
import { CONTENT_SECURITY_POLICY } from "./style.ts";
import { renderThread } from "./thread-page.ts";

export interface PageServices {
  readonly domain: Domain;
  readonly journal: Journal;
}

type Page =
  | { readonly kind: "found"; readonly content: Html }
  /** The repository, or the thread, is elsewhere. */
  | { readonly kind: "moved"; readonly location: string }
  | { readonly kind: "missing" };

const MISSING: Page = { kind: "missing" };

/** Answers a browser with a page. Nothing is counted, kept in the journal or struck by a fault. */
export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  services: PageServices,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const steps = url.pathname
    .split("/")
    .filter((step) => step !== "")
    .map(decodePart);
  const page = await findPage(steps, url.searchParams, services);
  const isWatched = url.searchParams.get("watch") === "1";
  const title = steps.length === 0 ? "Repositories" : steps.join("/");
  const content =
    page.kind === "found" ? page.content : html`<h1>Not found</h1><p><a href="/">All repositories</a></p>`;
  response.writeHead(page.kind === "found" ? 200 : page.kind === "moved" ? 302 : 404, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    vary: "accept",
    ...(page.kind === "moved" ? { location: page.location } : {}),
  });
  response.end(request.method === "HEAD" ? "" : layout({ title, steps, isWatched }, content));
}

async function findPage(
  steps: readonly string[],
  query: URLSearchParams,
  { domain, journal }: PageServices,
): Promise<Page> {
  const [owner, name, ...rest] = steps;
  if (name === undefined) {
    const page = Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1);
    const content = await renderHome(domain, journal.entries(), { owner: owner ?? null, page });
    return { kind: "found", content };
  }
  const fullName = `${owner}/${name.replace(/\.git$/, "")}`;
  const renamed = domain.store.renamedRepository(fullName);
  if (renamed !== null) {
    return { kind: "moved", location: pagePath(renamed.owner, renamed.name, ...rest) };
  }
  const record = domain.store.repository(fullName);
  if (record === null) return MISSING;
  return rest.length === 0
    ? { kind: "found", content: await renderRepository(domain, record, journal.entries()) }
    : findPart(domain, record, rest);
}

async function findPart(domain: Domain, record: RepositoryRecord, steps: readonly string[]): Promise<Page> {
  const [kind, id = "", ...rest] = steps;
  if (rest.length > 0) return MISSING;
  if (kind === "commit") {
    const git = openGit(domain, record);
    const commit = /^[0-9a-f]{40}$/.test(id) ? await git.readCommit(id) : null;
    return commit === null ? MISSING : { kind: "found", content: await renderCommit(git, commit) };
  }
  const isThread = (kind === "pull" || kind === "issues") && /^[1-9]\d{0,8}$/.test(id);
  const thread = isThread ? findIssue(record, Number(id)) : null;
  if (thread === null) return MISSING;
  const right = thread.pull === null ? "issues" : "pull";
  return kind === right
    ? { kind: "found", content: await renderThread(domain, record, thread) }
    : { kind: "moved", location: pagePath(record.owner, record.name, right, thread.number) };
}
