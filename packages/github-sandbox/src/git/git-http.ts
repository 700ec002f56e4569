import { spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { basename, dirname, join } from "node:path";
import { checkAccess, hasPermissions } from "../auth/access.ts";
import { authenticate } from "../auth/authenticate.ts";
import type { Viewer } from "../auth/viewer.ts";
import { BareGitBackend } from "../git/bare-backend.ts";
import { gitEnvironment } from "../git/git-process.ts";
import { branchesForMaintainer } from "../github/pulls/maintainer-access.ts";
import { writePullRefs } from "../github/pulls/pull-refs.ts";
import { refreshPullRequests } from "../github/refs/follow-refs.ts";
import { BRANCH_PREFIX } from "../github/refs/refs.ts";
import { type Domain, openGit, timestamp } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { isRefusal } from "../state/refusal.ts";
import type { Store } from "../state/store.ts";
import { rewordReport } from "./push-report.ts";
import { installPushHook, pushEnvironment, pushOnly } from "./push-rules.ts";

/** A request of git's smart protocol: https://git-scm.com/docs/gitprotocol-http */
export interface GitRequest {
  /** `owner/name` */
  readonly fullName: string;
  /** `/info/refs`, `/git-upload-pack` or `/git-receive-pack`. */
  readonly service: string;
  readonly query: string;
  readonly isWrite: boolean;
}

const ADDRESS =
  /^\/([^/?]+\/[^/?]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)(?:\?([^#]*))?$/;

/** Reads an address as git's clients write it; `null` for every other one. */
export function readGitRequest(url: string): GitRequest | null {
  const match = ADDRESS.exec(url);
  if (match === null) return null;
  const [, fullName = "", service = "", query = ""] = match;
  return { fullName, service, query, isWrite: /receive-pack/.test(`${service} ${query}`) };
}

/** Answers clones, fetches and pushes through `git http-backend`, with the access rules of the other interfaces. */
export async function answerGit(
  request: IncomingMessage,
  response: ServerResponse,
  git: GitRequest,
  domain: Domain,
  tokenKind: Parameters<Store["token"]>[1],
): Promise<void> {
  const viewer = authenticate(request.headers, domain.store, tokenKind, domain.clock.now());
  if (isRefusal(viewer)) {
    refuse(response, viewer.status, viewer.message);
    return;
  }
  const repository = domain.store.repository(git.fullName) ?? domain.store.renamedRepository(git.fullName);
  const access = checkAccess(repository, git.isWrite ? "POST" : "GET", viewer, {
    permissions: git.isWrite ? "contents=write" : "contents=read",
  });
  const lent =
    git.isWrite && access?.status === 403 && repository !== null && hasPermissions(viewer, "contents=write")
      ? branchesForMaintainer(domain, repository, viewer)
      : [];
  const refusal = lent.length > 0 ? null : access;
  if (refusal !== null || repository === null || !(domain.backend instanceof BareGitBackend)) {
    // Who has shown no token is asked for one, whether there is such a repository or not.
    const isAsked = refusal?.status === 404 && viewer.kind === "anonymous";
    refuse(response, isAsked ? 401 : (refusal?.status ?? 404), refusal?.message ?? "Repository not found.");
    return;
  }
  const gitDir = domain.backend.directoryOf(repository.id);
  if (git.service === "/info/refs" || !git.isWrite) {
    await writePullRefs(domain, repository);
  }
  const isPush = git.service === "/git-receive-pack";
  const refs = isPush ? await openGit(domain, repository).listRefs(BRANCH_PREFIX) : [];
  const branches = refs.map(({ name }) => name.slice(BRANCH_PREFIX.length));
  const rules = isPush
    ? { ...(await preparePush(gitDir, repository, viewer, branches)), ...pushOnly(lent) }
    : git.isWrite
      ? configuration(RECEIVING)
      : {};
  await runBackend(request, response, git, gitDir, { ...rules, REMOTE_USER: viewer.login });
  if (isPush) {
    repository.pushedAt = timestamp(domain);
    await refreshPullRequests(domain, repository, viewer.login);
  }
}

/** GitHub's own refs are neither shown to a push nor taken from it; options of a push are taken, and mean nothing. */
const RECEIVING = { "receive.hideRefs": "refs/pull", "receive.advertisePushOptions": "true" } as const;

/** Settings of git as it reads them from its environment. */
function configuration(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const entries = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(entries.length / 2), ...Object.fromEntries(entries) };
}

/** What git needs to hold a push to the repository's rules. */
async function preparePush(
  gitDir: string,
  repository: RepositoryRecord,
  viewer: Viewer,
  branches: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const hooks = join(dirname(gitDir), "hooks");
  await installPushHook(hooks);
  return {
    ...pushEnvironment(repository, viewer, branches),
    ...configuration({ "core.hooksPath": hooks, ...RECEIVING }),
  };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  // git asks for a password only after a 401 that says how.
  const headers = status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {};
  response.writeHead(status, { "content-type": "text/plain", ...headers }).end(message);
}

function runBackend(
  request: IncomingMessage,
  response: ServerResponse,
  { service, query }: GitRequest,
  gitDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  // What a push is answered is short, and read whole.
  const isReport = service === "/git-receive-pack";
  const header = (name: string) => String(request.headers[name] ?? "");
  const child = spawn("git", ["http-backend"], {
    env: {
      ...gitEnvironment(),
      GIT_PROJECT_ROOT: dirname(gitDir),
      GIT_HTTP_EXPORT_ALL: "1",
      PATH_INFO: `/${basename(gitDir)}${service}`,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method ?? "GET",
      CONTENT_TYPE: header("content-type"),
      CONTENT_LENGTH: header("content-length"),
      HTTP_CONTENT_ENCODING: header("content-encoding"),
      GIT_PROTOCOL: header("git-protocol"),
      ...environment,
    },
    stdio: ["pipe", "pipe", "ignore"],
  });
  // git may close its input before it has read all of it.
  child.stdin.on("error", () => {});
  request.pipe(child.stdin);
  // A client that goes away in the middle sends no end: without one git would wait for ever.
  request.once("close", () => child.stdin.end());
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0);
    child.stdout.on("data", (chunk: Buffer) => {
      if (response.headersSent) {
        response.write(chunk);
        return;
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf("\r\n\r\n");
      if (end === -1 || isReport) return;
      writeHead(response, head.subarray(0, end).toString("latin1"));
      response.write(head.subarray(end + 4));
    });
    child.once("error", reject);
    child.once("close", () => {
      const end = head.indexOf("\r\n\r\n");
      if (isReport && end !== -1) {
        writeHead(response, head.subarray(0, end).toString("latin1"));
        response.write(rewordReport(head.subarray(end + 4)));
      }
      if (!response.headersSent) refuse(response, 500, "git http-backend gave no response.");
      response.end();
      resolve();
    });
  });
}

/** Takes over the headers of a CGI answer (RFC 3875, section 6.3). */
function writeHead(response: ServerResponse, head: string): void {
  let status = 200;
  const headers: Record<string, string> = {};
  for (const line of head.split("\r\n")) {
    const cut = line.indexOf(":");
    const [name, value] = [line.slice(0, cut).toLowerCase(), line.slice(cut + 1).trim()];
    if (name === "status") status = Number.parseInt(value, 10);
    else headers[name] = value;
  }
  response.writeHead(status, headers);
}
