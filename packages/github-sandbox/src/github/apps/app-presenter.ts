import { presentAccount } from "../../rest/presenters.ts";
import type { RestRequest } from "../../rest/route.ts";
import type { AppRecord, InstallationRecord } from "../../state/account-records.ts";
import { timestamp } from "../../state/domain.ts";
import { nodeId } from "../../state/node-ids.ts";

/** An App as it sees itself, https://docs.github.com/rest/apps/apps#get-the-authenticated-app */
export function presentApp(request: RestRequest, app: AppRecord): Readonly<Record<string, unknown>> {
  const { links, domain } = request;
  const html = `${links.html}/apps/${app.slug}`;
  return {
    id: app.id,
    client_id: app.clientId,
    slug: app.slug,
    node_id: nodeId("App", app.id),
    owner: presentAccount(request, domain.store.account(app.owner, "Organization")),
    name: app.name,
    description: "",
    external_url: html,
    html_url: html,
    created_at: app.createdAt,
    updated_at: app.createdAt,
    permissions: app.permissions,
    events: [],
    installations_count: app.installations.length,
  };
}

/** The App behind a bot's account, also one that was never seeded, like the Actions' own. */
export function presentAppOf(request: RestRequest, login: string): Readonly<Record<string, unknown>> {
  const { store } = request.domain;
  const slug = login.replace(/\[bot\]$/, "");
  const known = store.apps().find((app) => app.slug === slug);
  const {
    installations_count: _,
    client_id: clientId,
    ...app
  } = presentApp(
    request,
    known ?? {
      id: store.account(login).id,
      clientId: `Iv1.${store.account(login).id}`,
      slug,
      name: slug,
      owner: "github",
      permissions: {},
      publicKey: null,
      installations: [],
      createdAt: timestamp(request.domain),
    },
  );
  return { client_id: clientId, ...app };
}

/** Where an App is installed, https://docs.github.com/rest/apps/apps#get-an-installation-for-the-authenticated-app */
export function presentInstallation(
  request: RestRequest,
  app: AppRecord,
  { id, account: login, repositoryIds, createdAt, suspendedAt }: InstallationRecord,
): Readonly<Record<string, unknown>> {
  const { links, domain } = request;
  const account = domain.store.account(login, "Organization");
  const url = `${links.api}/app/installations/${id}`;
  const isOrganization = account.type === "Organization";
  return {
    id,
    client_id: app.clientId,
    account: presentAccount(request, account),
    repository_selection: repositoryIds === null ? "all" : "selected",
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${links.api}/installation/repositories`,
    html_url: `${links.html}${isOrganization ? `/organizations/${login}` : ""}/settings/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: app.permissions,
    events: [],
    created_at: createdAt,
    updated_at: createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: suspendedAt,
  };
}
