import { ok } from "../../http/answer.ts";
import type { Route } from "../../rest/route.ts";
import { refuse } from "../../state/refusal.ts";
import { presentUser } from "../accounts/user-presenter.ts";

/** Nothing is reached but this machine, and a password never. */
const META = {
  verifiable_password_authentication: false,
  hooks: [],
  web: ["127.0.0.1/32"],
  api: ["127.0.0.1/32"],
  git: ["127.0.0.1/32"],
};

/** `/meta`, `/rate_limit` and `/user`. */
export const REPOSITORY_ROUTES: readonly Route[] = [
  // Nobody is told anything here, so there is nothing to read.
  {
    scope: "global",
    method: "GET",
    template: "/notifications",
    docs: "activity/notifications#list-notifications-for-the-authenticated-user",
    filters: { all: true, participating: true, since: true, before: true },
    respond: () => ok([]),
  },
  {
    scope: "global",
    method: "PUT",
    template: "/notifications",
    docs: "activity/notifications#mark-notifications-as-read",
    body: {
      type: ["object", "null"],
      properties: { last_read_at: { type: "string" }, read: { type: "boolean" } },
    },
    respond: () => ({ status: 205, headers: { "content-type": "text/plain;charset=utf-8" } }),
  },
  {
    scope: "global",
    method: "GET",
    template: "/meta",
    docs: "meta/meta#get-apiname-meta-information",
    respond: () => ok(META),
  },
  {
    scope: "global",
    method: "GET",
    template: "/rate_limit",
    docs: "rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user",
    isFree: true,
    respond: ({ limiter, viewer }) =>
      limiter.isDisabled ? refuse(404, "Rate limiting is not enabled.") : ok(limiter.overview(viewer)),
  },
  {
    scope: "global",
    method: "GET",
    template: "/user",
    docs: "users/users#get-the-authenticated-user",
    respond: (request) => {
      switch (request.viewer.kind) {
        case "anonymous":
          return refuse(401, "Requires authentication");
        case "pat":
          return ok(presentUser(request, request.viewer.login));
        default:
          return refuse(403, "Resource not accessible by integration");
      }
    },
  },
];
