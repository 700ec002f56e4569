import type { AccountRecord } from "../state/account-records.ts";
import type { IssueRecord, LabelRecord } from "../state/issue-records.ts";
import { nodeId } from "../state/node-ids.ts";
import { findLabel } from "../state/store.ts";
import { accountLinks } from "./resource-links.ts";
import type { RepositoryRequest, RestRequest } from "./route.ts";

/** A body with its own address, so that 201 can name it. */
export type Resource = Readonly<Record<string, unknown>> & { readonly url: string };

/** An account as everything that it did names it. */
export function presentAccount({ links }: RestRequest, account: AccountRecord): Resource {
  const { login, id, type } = account;
  return {
    login,
    id,
    node_id: nodeId(type, id),
    type,
    user_view_type: "public",
    site_admin: false,
    url: links.user(login),
    html_url: `${links.html}/${type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login}`,
    avatar_url: `${links.html}/avatars/${id}`,
    gravatar_id: "",
    ...accountLinks(links, login),
  };
}

export function presentLogin(request: RestRequest, login: string | null): Resource | null {
  return login === null ? null : presentAccount(request, request.domain.store.account(login));
}

export function presentLabel({ links, repository }: RepositoryRequest, label: LabelRecord): Resource {
  return {
    id: label.id,
    node_id: nodeId("Label", repository.id, label.name),
    url: links.repository(repository, `/labels/${encodeURIComponent(label.name)}`),
    name: label.name,
    color: label.color,
    default: label.isDefault,
    description: label.description,
    // Described since October 2026; no label is put away here.
    archived_at: null,
    archived_by: null,
  };
}

/** The labels of an issue, in the order in which they were put on. */
export function presentLabels(request: RepositoryRequest, issue: IssueRecord): readonly Resource[] {
  return issue.labels
    .map((name) => findLabel(request.repository, name))
    .filter((label) => label !== null)
    .map((label) => presentLabel(request, label));
}
