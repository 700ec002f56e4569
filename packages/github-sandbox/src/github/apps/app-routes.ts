import { randomBytes } from "node:crypto";
import { isVisible } from "../../auth/access.ts";
import { type Answer, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RestRequest, Route } from "../../rest/route.ts";
import type {
  AppRecord,
  InstallationRecord,
  TokenPermissions,
  TokenRecord,
} from "../../state/account-records.ts";
import { formatTimestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { presentRepository } from "../repositories/repository-presenter.ts";
import { presentApp, presentInstallation } from "./app-presenter.ts";

const DOCS = "apps/apps#";
const INSTALLATION = "/app/installations/{installation_id}";

/** How long a token of an installation works. */
const TOKEN_LIFE_MS = 3_600_000;

const LEVELS = ["read", "write", "admin"];

/** Calls `respond` with the App that shows itself; the route lets nobody else in. */
function withApp(
  respond: (request: RestRequest, app: AppRecord) => Answer | Refusal,
): (request: RestRequest) => Answer | Refusal {
  return (request) => {
    const { app } = request.viewer;
    return app === undefined ? notFound() : respond(request, app);
  };
}

function withInstallation(
  respond: (request: RestRequest, app: AppRecord, installation: InstallationRecord) => Answer | Refusal,
): (request: RestRequest) => Answer | Refusal {
  return withApp((request, app) => {
    const found = app.installations.find(({ id }) => String(id) === request.params.installation_id);
    return found === undefined ? notFound() : respond(request, app, found);
  });
}

const listInstallations = withApp((request, app) => {
  const { items, headers } = paginate(
    app.installations,
    request.query,
    `${request.links.api}/app/installations`,
  );
  return ok(
    items.map((installation) => presentInstallation(request, app, installation)),
    headers,
  );
});

/** The installation on the account that the path names, which may be the owner of a repository. */
function findInstallation(parameter: "org" | "username" | "owner") {
  return withApp((request, app) => {
    const login = (request.params[parameter] ?? "").toLowerCase();
    const { store } = request.domain;
    const repository = parameter === "owner" ? store.repository(`${login}/${request.params.repo}`) : null;
    const found = app.installations.find(({ account }) => account.toLowerCase() === login);
    const isAccessible = repository === null || (found?.repositoryIds?.includes(repository.id) ?? true);
    return found === undefined || !isAccessible || (parameter === "owner" && repository === null)
      ? notFound()
      : ok(presentInstallation(request, app, found));
  });
}

interface TokenBody {
  readonly repositories?: readonly string[];
  readonly repository_ids?: readonly number[];
  readonly permissions?: TokenPermissions;
}

/** The repositories that a body asks for; `null` for one that the installation has no access to. */
function chosenRepositories(
  { domain }: RestRequest,
  { account, repositoryIds }: InstallationRecord,
  body: TokenBody,
): readonly RepositoryRecord[] | null {
  const { store } = domain;
  const found = [
    ...(body.repositories ?? []).map((name) => store.repository(`${account}/${name}`)),
    ...(body.repository_ids ?? []).map((id) => store.repositoryById(id)),
  ];
  const isAccessible = (repository: RepositoryRecord | null): repository is RepositoryRecord =>
    repository !== null &&
    repository.owner.toLowerCase() === account.toLowerCase() &&
    (repositoryIds?.includes(repository.id) ?? true);
  return found.every(isAccessible) ? found : null;
}

const createToken = withInstallation((request, app, installation) => {
  const { domain } = request;
  if (installation.suspendedAt !== null) {
    return refuse(403, "This installation has been suspended");
  }
  const body = (request.body ?? {}) as TokenBody;
  const chosen = chosenRepositories(request, installation, body);
  if (chosen === null) {
    return refuse(
      422,
      "There is at least one repository that does not exist or is not accessible to the parent installation.",
    );
  }
  const permissions = body.permissions ?? app.permissions;
  const exceeds = Object.entries(permissions).some(
    ([name, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(app.permissions[name] ?? ""),
  );
  if (exceeds) {
    return refuse(422, "The permissions requested are not granted to this installation.");
  }
  const token: TokenRecord = {
    token: `ghs_${randomBytes(27).toString("base64url").replace(/[-_]/g, "0")}`,
    login: `${app.slug}[bot]`,
    kind: "app",
    permissions,
    reach: {
      owner: installation.account,
      repositoryIds: chosen.length === 0 ? installation.repositoryIds : chosen.map(({ id }) => id),
    },
    installationId: installation.id,
    expiresAt: formatTimestamp(domain.clock.now() + TOKEN_LIFE_MS),
  };
  domain.store.addToken(token);
  const isSelected = chosen.length > 0 || installation.repositoryIds !== null;
  return {
    status: 201,
    body: {
      token: token.token,
      expires_at: token.expiresAt,
      permissions,
      repository_selection: isSelected ? "selected" : "all",
      ...(chosen.length === 0
        ? {}
        : { repositories: chosen.map((repository) => presentRepository(request, repository)) }),
    },
  };
});

function listRepositories(request: RestRequest): Answer | Refusal {
  const { domain, viewer, query, links } = request;
  if (viewer.installationId === undefined && viewer.kind !== "github-token") {
    return refuse(
      403,
      "You must authenticate with an installation access token in order to list repositories.",
    );
  }
  const reached = domain.store
    .repositories()
    .filter((repository) => isVisible(viewer, repository))
    .filter(
      ({ id, owner }) => owner === viewer.reach?.owner && (viewer.reach.repositoryIds?.includes(id) ?? true),
    );
  const { items, headers } = paginate(reached, query, `${links.api}/installation/repositories`);
  return ok(
    {
      total_count: reached.length,
      repository_selection: viewer.reach?.repositoryIds ? "selected" : "all",
      repositories: items.map((repository) => presentRepository(request, repository)),
    },
    headers,
  );
}

function revokeToken({ domain, viewer }: RestRequest): Answer | Refusal {
  if (viewer.installationId === undefined) {
    return refuse(403, "Resource not accessible by personal access token");
  }
  domain.store.removeToken(viewer.token);
  return noContent();
}

const APP = { scope: "global", isForApps: true } as const;

/** GitHub Apps: what an App knows of itself, and the tokens of its installations. */
export const APP_ROUTES: readonly Route[] = [
  {
    ...APP,
    method: "GET",
    template: "/app",
    docs: `${DOCS}get-the-authenticated-app`,
    respond: withApp((request, app) => ok(presentApp(request, app))),
  },
  {
    ...APP,
    method: "GET",
    template: "/app/installations",
    docs: `${DOCS}list-installations-for-the-authenticated-app`,
    respond: listInstallations,
  },
  {
    ...APP,
    method: "GET",
    template: INSTALLATION,
    docs: `${DOCS}get-an-installation-for-the-authenticated-app`,
    respond: withInstallation((request, app, found) => ok(presentInstallation(request, app, found))),
  },
  {
    ...APP,
    method: "POST",
    template: `${INSTALLATION}/access_tokens`,
    docs: `${DOCS}create-an-installation-access-token-for-an-app`,
    body: {
      type: ["object", "null"],
      properties: {
        repositories: { type: "array", items: { type: "string" } },
        repository_ids: { type: "array", items: { type: "integer" } },
        permissions: { type: "object", additionalProperties: { enum: LEVELS }, isWhole: true },
      },
    },
    respond: createToken,
  },
  {
    ...APP,
    method: "GET",
    template: "/orgs/{org}/installation",
    docs: `${DOCS}get-an-organization-installation-for-the-authenticated-app`,
    respond: findInstallation("org"),
  },
  {
    ...APP,
    method: "GET",
    template: "/users/{username}/installation",
    docs: `${DOCS}get-a-user-installation-for-the-authenticated-app`,
    respond: findInstallation("username"),
  },
  {
    ...APP,
    method: "GET",
    template: "/repos/{owner}/{repo}/installation",
    docs: `${DOCS}get-a-repository-installation-for-the-authenticated-app`,
    respond: findInstallation("owner"),
  },
  {
    scope: "global",
    method: "GET",
    template: "/installation/repositories",
    docs: "apps/installations#list-repositories-accessible-to-the-app-installation",
    respond: listRepositories,
  },
  {
    scope: "global",
    method: "DELETE",
    template: "/installation/token",
    docs: "apps/installations#revoke-an-installation-access-token",
    respond: revokeToken,
  },
];
