import { checkAccess, hasPermissions, missingPermission } from "../auth/access.ts";
import { undecodable } from "../auth/app-token.ts";
import type { Viewer } from "../auth/viewer.ts";
import { mentionsPullRefs, writePullRefs } from "../github/pulls/pull-refs.ts";
import { staleView } from "../github/refs/refs.ts";
import { type Answer, errorAnswer } from "../http/answer.ts";
import type { PreparedRequest } from "../http/prepared-request.ts";
import { decodePart } from "../http/router.ts";
import { checkBody } from "../http/validate.ts";
import type { Limiter } from "../limits/limiter.ts";
import { type Domain, fullName, openGit } from "../state/domain.ts";
import type { RepositoryRecord } from "../state/records.ts";
import { isRefusal, type Refusal, refuse } from "../state/refusal.ts";
import { refuseMembers } from "./body-check.ts";
import type { Links } from "./links.ts";
import { refuseQuery } from "./query-check.ts";
import type { RestRequest, Route } from "./route.ts";
import { findRoute, isEnded } from "./routes.ts";

const DOCS = "https://docs.github.com/rest";

/** Points of a request for the secondary limits: writing weighs five times as much as reading. */
const READ_POINTS = 1;
const WRITE_POINTS = 5;

export interface RestCall {
  /** In capitals. */
  readonly method: string;
  /** Without `/api/v3` and the query, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The `accept` header; empty for none. */
  readonly accept: string;
  /** The `content-type` header; empty for none. */
  readonly contentType: string;
  readonly viewer: Viewer;
}

export interface RestServices {
  readonly domain: Domain;
  readonly limiter: Limiter;
  readonly links: Links;
  /** Whether bodies of requests are checked. */
  readonly isValidating: boolean;
}

/** Finds what a REST request is about; nothing is done until it is executed. */
export function prepareRest(call: RestCall, services: RestServices): PreparedRequest {
  const { domain } = services;
  const isWrite = !["GET", "HEAD", "OPTIONS"].includes(call.method);
  const target = resolveTarget(call.path, domain);
  const found = findRoute(call.method, target.path);
  return {
    resource: found?.route.resource ?? "core",
    cost: found?.route.isFree === true ? 0 : 1,
    points: isWrite ? WRITE_POINTS : READ_POINTS,
    createsContent: found?.route.createsContent ?? false,
    isWrite,
    repository: target.repository === null ? null : fullName(target.repository),
    operation: null,
    operationText: null,
    execute: async ({ isStale }) => {
      const refusal = refuseTarget(call, target, services, found?.route ?? null);
      if (found === null) {
        return errorAnswer(refusal ?? unknownRoute(call));
      }
      if (refusal !== null) {
        const answer = errorAnswer(refusal, `${DOCS}/${found.route.docs}`);
        // Whoever lacks a permission is told which one would do; the others learn nothing.
        return refusal.status === 403 ? withPermissions(answer, found.route) : answer;
      }
      const { route, params } = found;
      const reply = await respond(route, { ...services, ...call, params }, target, isStale);
      const documentationUrl = `${DOCS}/${route.docs}`;
      const answer = isRefusal(reply) ? errorAnswer(reply, documentationUrl) : reply;
      return withPermissions(answer, route);
    },
  };
}

/** How the body of a request is to be read: it is not looked at where nothing answers. GraphQL is asked in JSON too. */
export function bodyForm(
  { method, path }: Pick<RestCall, "method" | "path">,
  domain: Domain,
): "json" | "bytes" | "none" {
  if (path.endsWith("/graphql")) {
    return "json";
  }
  const found = findRoute(method, resolveTarget(path, domain).path);
  return found === null ? "none" : found.route.takesBytes === true ? "bytes" : "json";
}

interface Target {
  /** With the owner and name in place of the repository's number. */
  readonly path: string;
  readonly repository: RepositoryRecord | null;
  /** What follows the repository in the path. */
  readonly rest: string;
  /** The repository bears another name by now. */
  readonly isRenamed: boolean;
}

function resolveTarget(path: string, { store }: Domain): Target {
  const byId = /^\/repositories\/(\d+)(\/.*)?$/i.exec(path);
  if (byId !== null) {
    const repository = store.repositoryById(Number(byId[1]));
    const rest = byId[2] ?? "";
    const name = repository === null ? "-/-" : fullName(repository);
    return { path: `/repos/${name}${rest}`, repository, rest, isRenamed: false };
  }
  const byName = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/i.exec(path);
  if (byName === null) {
    return { path, repository: null, rest: "", isRenamed: false };
  }
  const name = decodePart(`${byName[1]}/${byName[2]}`);
  const rest = byName[3] ?? "";
  const renamed = store.renamedRepository(name);
  return {
    path: `/repos/${byName[1]}/${byName[2]}${rest}`,
    repository: renamed ?? store.repository(name),
    rest,
    isRenamed: renamed !== null,
  };
}

function unknownRoute({ method, path }: RestCall): Refusal {
  if (isEnded(method, path)) {
    return refuse(410, "Projects (classic) has been deprecated in favor of the new Projects experience.");
  }
  return refuse(501, `The sandbox does not simulate ${method} ${path}.`);
}

/** What keeps a request from reaching its route: nothing there, a redirect, or no right. */
function refuseTarget(
  call: RestCall,
  { path, repository, rest, isRenamed }: Target,
  { links }: RestServices,
  route: Route | null,
): Refusal | null {
  if (route === null) {
    return path.length > 1 && path.endsWith("/") ? refuse(404, "Not Found") : null;
  }
  if (route.scope === "global") {
    const isWrite = route.method !== "GET" && route.isForAnybody !== true;
    if (route.isForApps === true) {
      return call.viewer.app === undefined ? undecodable() : null;
    }
    if (isWrite && call.viewer.kind === "anonymous") {
      return refuse(401, "Requires authentication");
    }
    return isWrite && !hasPermissions(call.viewer, route.permissions ?? "metadata=read")
      ? missingPermission(call.viewer)
      : null;
  }
  if (route.isForApps === true && call.viewer.app === undefined) {
    return undecodable();
  }
  const refusal = checkAccess(repository, call.method, call.viewer, route);
  if (refusal !== null || repository === null || !isRenamed) {
    return refusal;
  }
  const query = call.query.size === 0 ? "" : `?${call.query}`;
  const location = `${links.repositoryById(repository, rest)}${query}`;
  const isRead = call.method === "GET" || call.method === "HEAD";
  const [status, message] = isRead ? [301, "Moved Permanently"] : [307, "Temporary Redirect"];
  return refuse(status as Refusal["status"], message ?? "", {
    details: { url: location },
    headers: { location },
  });
}

async function respond(
  route: Route,
  request: RestRequest & RestServices & RestCall,
  target: Target,
  isStale: boolean,
): Promise<Answer | Refusal> {
  const { domain, links } = request;
  const body = request.body ?? parametersOf(request);
  const { repository } = target;
  if (route.scope === "repository" && repository === null) {
    return refuse(404, "Not Found");
  }
  const unsimulated =
    refuseQuery(route, request.query) ?? (request.isValidating ? refuseMembers(route, body) : null);
  if (unsimulated !== null) {
    return unsimulated;
  }
  const isChecked = route.body !== undefined && request.isValidating;
  const invalid = isChecked ? await checkBody(route.body, body) : null;
  if (invalid !== null) {
    return invalid;
  }
  if (route.scope === "global") {
    return route.respond({ ...request, body });
  }
  if (repository === null) {
    return refuse(404, "Not Found");
  }
  const now = openGit(domain, repository);
  if (mentionsPullRefs(decodePart(`${target.path}?${request.query}`))) {
    await writePullRefs(domain, repository);
  }
  if (needsCommits(route) && (await now.listRefs()).length === 0) {
    return refuse(409, "Git Repository is empty.");
  }
  const git = isStale ? staleView(domain, repository, now) : now;
  const address = links.repositoryById(repository, target.rest);
  return route.respond({ ...request, body, repository, git, address });
}

/** A deletion without a body may say in the query what it deletes: hub4j deletes files so. */
function parametersOf({ method, query }: RestCall): unknown {
  return method === "DELETE" && query.size > 0 ? Object.fromEntries(query) : undefined;
}

/** Endpoints that answer 409 for a repository without commits. */
function needsCommits({ template }: Route): boolean {
  return /\/(git\/|commits$)/.test(template);
}

function withPermissions(answer: Answer, { permissions }: Route): Answer {
  return permissions === undefined
    ? answer
    : { ...answer, headers: { "x-accepted-github-permissions": permissions, ...answer.headers } };
}
