import { roleOf } from "../../auth/access.ts";
import { type Answer, noContent, ok } from "../../http/answer.ts";
import { encodePath } from "../../rest/links.ts";
import { presentAccount } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import type { BranchProtection } from "../../state/rule-records.ts";
import { isCollaborator } from "../collaborators/collaborators.ts";
import { BRANCH_PREFIX } from "../refs/refs.ts";
import { protectionOf, setProtection } from "./protection.ts";

const DOCS = "branches/branch-protection#";
const TEMPLATE = "/repos/{owner}/{repo}/branches/{branch+}/protection";

function present(
  request: RepositoryRequest,
  branch: string,
  rules: BranchProtection,
): Readonly<Record<string, unknown>> {
  const { links, repository } = request;
  const url = links.repository(repository, `/branches/${encodePath(branch)}/protection`);
  const { requiredChecks, requiredReviews } = rules;
  return {
    url,
    ...(requiredChecks === null
      ? {}
      : {
          required_status_checks: {
            url: `${url}/required_status_checks`,
            strict: requiredChecks.isStrict,
            contexts: requiredChecks.contexts,
            contexts_url: `${url}/required_status_checks/contexts`,
            checks: requiredChecks.contexts.map((context) => ({ context, app_id: null })),
          },
        }),
    ...(requiredReviews === null
      ? {}
      : {
          required_pull_request_reviews: {
            url: `${url}/required_pull_request_reviews`,
            dismiss_stale_reviews: false,
            require_code_owner_reviews: false,
            require_last_push_approval: false,
            required_approving_review_count: requiredReviews,
          },
        }),
    ...presentRestrictions(request, url, rules),
    required_signatures: { url: `${url}/required_signatures`, enabled: false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: rules.isAdminEnforced },
    required_linear_history: { enabled: rules.requiresLinearHistory },
    allow_force_pushes: { enabled: rules.allowsForcePushes },
    allow_deletions: { enabled: rules.allowsDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: rules.isLocked === true },
    allow_fork_syncing: { enabled: false },
  };
}

function presentRestrictions(
  request: RepositoryRequest,
  protectionUrl: string,
  { pushers }: BranchProtection,
): object {
  const url = `${protectionUrl}/restrictions`;
  return pushers === undefined || pushers === null
    ? {}
    : {
        restrictions: {
          url,
          users_url: `${url}/users`,
          teams_url: `${url}/teams`,
          apps_url: `${url}/apps`,
          users: pushers.map((login) => presentAccount(request, request.domain.store.account(login))),
          teams: [],
          apps: [],
        },
      };
}

/** Calls `respond` with a branch that is there. */
function withBranch(
  respond: (request: RepositoryRequest, branch: string) => Answer | Refusal,
): (request: RepositoryRequest) => Promise<Answer | Refusal> {
  return async (request) => {
    const branch = request.params.branch ?? "";
    const oid = await request.git.readRef(`${BRANCH_PREFIX}${branch}`);
    return oid === null ? notFound("Branch not found") : respond(request, branch);
  };
}

const getProtection = withBranch((request, branch) => {
  const rules = protectionOf(request.repository, branch);
  return rules === null ? notFound("Branch not protected") : ok(present(request, branch, rules));
});

/** Only those who may write can be named, https://docs.github.com/rest/branches/branch-protection#update-branch-protection */
function mayBePusher({ domain, repository }: RepositoryRequest, login: string): boolean {
  return isCollaborator(domain, repository, login) && ["admin", "write"].includes(roleOf(repository, login));
}

interface ProtectionBody {
  readonly required_status_checks: {
    readonly strict?: boolean;
    readonly contexts?: readonly string[];
    readonly checks?: readonly { readonly context: string }[];
  } | null;
  readonly required_pull_request_reviews: {
    readonly required_approving_review_count?: number;
  } | null;
  readonly enforce_admins: boolean | null;
  readonly restrictions: { readonly users?: readonly string[] } | null;
  readonly required_linear_history?: boolean | null;
  readonly allow_force_pushes?: boolean | null;
  readonly allow_deletions?: boolean | null;
  readonly lock_branch?: boolean | null;
}

const putProtection = withBranch((request, branch) => {
  const body = request.body as ProtectionBody;
  const pushers = body.restrictions === null ? null : (body.restrictions.users ?? []);
  const stranger = pushers?.find((login) => !mayBePusher(request, login));
  if (stranger !== undefined) {
    return refuse(422, `${stranger} does not have push access to the repository.`);
  }
  const checks = body.required_status_checks;
  const rules: BranchProtection = {
    requiredReviews: body.required_pull_request_reviews?.required_approving_review_count ?? null,
    requiredChecks:
      checks === null
        ? null
        : {
            isStrict: checks.strict ?? false,
            contexts: checks.checks?.map(({ context }) => context) ?? checks.contexts ?? [],
          },
    isAdminEnforced: body.enforce_admins ?? false,
    pushers,
    requiresLinearHistory: body.required_linear_history ?? false,
    allowsForcePushes: body.allow_force_pushes ?? false,
    allowsDeletions: body.allow_deletions ?? false,
    isLocked: body.lock_branch ?? false,
  };
  const withReviews =
    body.required_pull_request_reviews === null
      ? rules
      : { ...rules, requiredReviews: rules.requiredReviews ?? 1 };
  setProtection(request.repository, branch, withReviews);
  return ok(present(request, branch, withReviews));
});

const deleteProtection = withBranch(({ repository }, branch) => {
  if (protectionOf(repository, branch) === null) {
    return notFound("Branch not protected");
  }
  setProtection(repository, branch, null);
  return noContent();
});

const NULLABLE_BOOLEAN = { type: ["boolean", "null"] };
const OFF = { ...NULLABLE_BOOLEAN, simulated: [false] };

/** What protects a branch. */
export const PROTECTION_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "GET",
    template: TEMPLATE,
    docs: `${DOCS}get-branch-protection`,
    permissions: "administration=read",
    respond: getProtection,
  },
  {
    scope: "repository",
    method: "PUT",
    template: TEMPLATE,
    docs: `${DOCS}update-branch-protection`,
    permissions: "administration=write",
    needsAdmin: true,
    body: {
      type: "object",
      required: ["required_status_checks", "required_pull_request_reviews", "enforce_admins", "restrictions"],
      properties: {
        required_status_checks: {
          type: ["object", "null"],
          properties: {
            strict: NULLABLE_BOOLEAN,
            contexts: { type: ["array", "null"], items: { type: "string" } },
            // Any app may report a check: GitHub says so with -1.
            checks: { type: "array", items: { properties: { context: {}, app_id: { simulated: [-1] } } } },
          },
        },
        required_pull_request_reviews: {
          type: ["object", "null"],
          properties: {
            required_approving_review_count: { type: "integer", minimum: 0, maximum: 6 },
            dismiss_stale_reviews: OFF,
            require_code_owner_reviews: OFF,
            require_last_push_approval: OFF,
          },
        },
        enforce_admins: NULLABLE_BOOLEAN,
        restrictions: {
          type: ["object", "null"],
          properties: {
            users: { type: "array", items: { type: "string" } },
            // Nobody but people can be named: there are no teams.
            teams: { type: "array", simulated: [] },
            apps: { type: "array", simulated: [] },
          },
        },
        required_linear_history: NULLABLE_BOOLEAN,
        allow_force_pushes: NULLABLE_BOOLEAN,
        allow_deletions: NULLABLE_BOOLEAN,
        lock_branch: NULLABLE_BOOLEAN,
        block_creations: OFF,
        required_conversation_resolution: OFF,
        allow_fork_syncing: OFF,
      },
    },
    respond: putProtection,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: TEMPLATE,
    docs: `${DOCS}delete-branch-protection`,
    permissions: "administration=write",
    needsAdmin: true,
    respond: deleteProtection,
  },
];
