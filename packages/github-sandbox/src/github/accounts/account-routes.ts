import { type Answer, ok } from "../../http/answer.ts";
import type { RestRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";
import { presentOrganization } from "./organization-presenter.ts";
import { presentUser } from "./user-presenter.ts";

/** Any account by its name: GitHub shows organizations here too. */
function getUser(request: RestRequest): Answer | Refusal {
  const account = request.domain.store.findAccount(request.params.username ?? "");
  return account === null ? notFound() : ok(presentUser(request, account.login));
}

function getOrganization(request: RestRequest): Answer | Refusal {
  const account = request.domain.store.findAccount(request.params.org ?? "");
  return account?.type === "Organization" ? ok(presentOrganization(request, account)) : notFound();
}

/** People and organizations. */
export const ACCOUNT_ROUTES: readonly Route[] = [
  {
    scope: "global",
    method: "GET",
    template: "/users/{username}",
    docs: "users/users#get-a-user",
    respond: getUser,
  },
  {
    scope: "global",
    method: "GET",
    template: "/orgs/{org}",
    docs: "orgs/orgs#get-an-organization",
    respond: getOrganization,
  },
];
