import { Router, type RouteTemplate } from "../http/router.ts";
import { ACCOUNT_ROUTES } from "./accounts.ts";
import { ACTION_ROUTES } from "./actions.ts";
import { APP_ROUTES } from "./apps.ts";
import { ASSIGNEE_ROUTES } from "./assignees.ts";
import { BRANCH_ROUTES } from "./branches.ts";
import { CHECK_RUN_ROUTES } from "./check-runs.ts";
import { COMMENT_ROUTES } from "./comments.ts";
import { COMMIT_RELATION_ROUTES } from "./commit-relations.ts";
import { COMMIT_ROUTES } from "./commits.ts";
import { CONTENT_WRITE_ROUTES } from "./content-writes.ts";
import { CONTENT_ROUTES } from "./contents.ts";
import { FORK_ROUTES } from "./forks.ts";
import { GIT_DATA_ROUTES } from "./git-data.ts";
import { ISSUE_EVENT_ROUTES } from "./issue-events.ts";
import { ISSUE_ROUTES } from "./issues.ts";
import { LABEL_ROUTES } from "./labels.ts";
import { MILESTONE_ROUTES } from "./milestones.ts";
import { PROTECTION_ROUTES } from "./protection.ts";
import { PULL_ROUTES } from "./pulls.ts";
import { REF_ROUTES } from "./refs.ts";
import { REPOSITORY_ROUTES } from "./repositories.ts";
import { EXTRA_ROUTES } from "./repository-extras.ts";
import { REVIEW_ROUTES } from "./reviews.ts";
import { ROOT_ROUTES } from "./root.ts";
import type { Route } from "./route.ts";
import { RULESET_ROUTES } from "./rulesets.ts";
import { SEARCH_ROUTES } from "./search.ts";
import { SETTINGS_ROUTES } from "./settings.ts";
import { STATUS_ROUTES } from "./statuses.ts";
import { TAG_ROUTES } from "./tags.ts";
import { TIMELINE_ROUTES } from "./timeline.ts";
import { WORKFLOW_ROUTES } from "./workflows.ts";

/** Every REST operation that the sandbox simulates. */
export const ROUTES: readonly Route[] = [
  ...ROOT_ROUTES,
  ...REPOSITORY_ROUTES,
  ...ACCOUNT_ROUTES,
  ...APP_ROUTES,
  ...SETTINGS_ROUTES,
  ...FORK_ROUTES,
  ...EXTRA_ROUTES,
  ...PROTECTION_ROUTES,
  ...RULESET_ROUTES,
  ...BRANCH_ROUTES,
  ...REF_ROUTES,
  ...TAG_ROUTES,
  ...COMMIT_RELATION_ROUTES,
  ...STATUS_ROUTES,
  ...CHECK_RUN_ROUTES,
  ...COMMIT_ROUTES,
  ...CONTENT_ROUTES,
  ...CONTENT_WRITE_ROUTES,
  ...GIT_DATA_ROUTES,
  ...PULL_ROUTES,
  ...REVIEW_ROUTES,
  ...COMMENT_ROUTES,
  ...ISSUE_EVENT_ROUTES,
  ...ISSUE_ROUTES,
  ...ASSIGNEE_ROUTES,
  ...MILESTONE_ROUTES,
  ...TIMELINE_ROUTES,
  ...LABEL_ROUTES,
  ...WORKFLOW_ROUTES,
  ...ACTION_ROUTES,
  ...SEARCH_ROUTES,
];

const get = (template: string): RouteTemplate => ({
  method: "GET",
  template: `/repos/{owner}/{repo}${template}`,
});

/**
 * Operations of GitHub that a name with slashes in it would swallow: `commits/{ref}` would take `main/status` for a
 * branch. They must answer 501 like everything else that is not simulated.
 */
const SWALLOWED: readonly RouteTemplate[] = [
  ...["comments", "check-suites"].map((name) => get(`/commits/{ref+}/${name}`)),
  get("/branches/{branch+}/protection/{part+}"),
  get("/pulls/comments/{comment_id}"),
];

const swallowed = new Router(SWALLOWED);
const simulated = new Router(ROUTES);

/** The operation behind a method and a path; `null` when the sandbox does not simulate it. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  return swallowed.match(method, path) === null ? simulated.match(method, path) : null;
}
