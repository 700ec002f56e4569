import { ACCOUNT_ROUTES } from "../github/accounts/account-routes.ts";
import { APP_ROUTES } from "../github/apps/app-routes.ts";
import { BRANCH_ROUTES } from "../github/branches/branch-routes.ts";
import { PROTECTION_ROUTES } from "../github/branches/protection-routes.ts";
import { RULESET_ROUTES } from "../github/branches/ruleset-routes.ts";
import { COLLABORATOR_ROUTES } from "../github/collaborators/collaborator-routes.ts";
import { INVITATION_ROUTES } from "../github/collaborators/invitation-routes.ts";
import { COMMENT_ROUTES } from "../github/comments/comment-routes.ts";
import { COMMIT_RELATION_ROUTES } from "../github/commits/commit-relations.ts";
import { COMMIT_ROUTES } from "../github/commits/commit-routes.ts";
import { COMPARE_ROUTES } from "../github/commits/compare-routes.ts";
import { GIT_DATA_ROUTES } from "../github/commits/git-data-routes.ts";
import { MERGE_ROUTES } from "../github/commits/merge-routes.ts";
import { ARCHIVE_ROUTES } from "../github/contents/archive-routes.ts";
import { CONTENT_ROUTES } from "../github/contents/content-routes.ts";
import { CONTENT_WRITE_ROUTES } from "../github/contents/content-write-routes.ts";
import { ASSIGNEE_ROUTES } from "../github/issues/assignee-routes.ts";
import { ISSUE_EVENT_ROUTES } from "../github/issues/issue-event-routes.ts";
import { ISSUE_ROUTES } from "../github/issues/issue-routes.ts";
import { TIMELINE_ROUTES } from "../github/issues/timeline-routes.ts";
import { LABEL_ROUTES } from "../github/labels/label-routes.ts";
import { MARKDOWN_ROUTES } from "../github/markdown/markdown-routes.ts";
import { REPOSITORY_ROUTES } from "../github/meta/meta-routes.ts";
import { ROOT_ROUTES } from "../github/meta/root-routes.ts";
import { MILESTONE_ROUTES } from "../github/milestones/milestone-routes.ts";
import { PULL_LIST_ROUTES } from "../github/pulls/pull-list-routes.ts";
import { PULL_MERGE_ROUTES } from "../github/pulls/pull-merge-routes.ts";
import { PULL_ROUTES } from "../github/pulls/pull-routes.ts";
import { REF_ROUTES } from "../github/refs/ref-routes.ts";
import { TAG_ROUTES } from "../github/refs/tag-routes.ts";
import { RELEASE_ROUTES } from "../github/releases/release-routes.ts";
import { FORK_ROUTES } from "../github/repositories/fork-routes.ts";
import { REPOSITORY_DISPATCH_ROUTES } from "../github/repositories/repository-dispatch-routes.ts";
import { SETTINGS_ROUTES } from "../github/repositories/repository-routes.ts";
import { TOPIC_ROUTES } from "../github/repositories/topic-routes.ts";
import { REVIEW_ROUTES } from "../github/reviews/review-routes.ts";
import { SEARCH_ROUTES } from "../github/search/search-routes.ts";
import { CHECK_RUN_ROUTES } from "../github/statuses/check-run-routes.ts";
import { STATUS_ROUTES } from "../github/statuses/status-routes.ts";
import { ARTIFACT_ROUTES } from "../github/workflows/artifact-routes.ts";
import { ACTION_ROUTES } from "../github/workflows/run-routes.ts";
import { WORKFLOW_ROUTES } from "../github/workflows/workflow-routes.ts";
import { Router, type RouteTemplate } from "../http/router.ts";
import type { Route } from "./route.ts";

/** Every REST operation that the sandbox simulates. */
export const ROUTES: readonly Route[] = [
  ...ROOT_ROUTES,
  ...REPOSITORY_ROUTES,
  ...MARKDOWN_ROUTES,
  ...ACCOUNT_ROUTES,
  ...COLLABORATOR_ROUTES,
  ...INVITATION_ROUTES,
  ...APP_ROUTES,
  ...SETTINGS_ROUTES,
  ...FORK_ROUTES,
  ...TOPIC_ROUTES,
  ...REPOSITORY_DISPATCH_ROUTES,
  ...PROTECTION_ROUTES,
  ...RULESET_ROUTES,
  ...BRANCH_ROUTES,
  ...REF_ROUTES,
  ...TAG_ROUTES,
  ...COMMIT_RELATION_ROUTES,
  ...STATUS_ROUTES,
  ...CHECK_RUN_ROUTES,
  ...COMMIT_ROUTES,
  ...COMPARE_ROUTES,
  ...MERGE_ROUTES,
  ...CONTENT_ROUTES,
  ...CONTENT_WRITE_ROUTES,
  ...GIT_DATA_ROUTES,
  ...PULL_LIST_ROUTES,
  ...PULL_ROUTES,
  ...PULL_MERGE_ROUTES,
  ...REVIEW_ROUTES,
  ...COMMENT_ROUTES,
  ...ISSUE_EVENT_ROUTES,
  ...ISSUE_ROUTES,
  ...ASSIGNEE_ROUTES,
  ...MILESTONE_ROUTES,
  ...TIMELINE_ROUTES,
  ...LABEL_ROUTES,
  ...RELEASE_ROUTES,
  ...ARCHIVE_ROUTES,
  ...WORKFLOW_ROUTES,
  ...ACTION_ROUTES,
  ...ARTIFACT_ROUTES,
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

const PROJECT_TEMPLATES = [
  "/repos/{owner}/{repo}/projects",
  "/orgs/{org}/projects",
  "/users/{username}/projects",
  "/user/projects",
  "/projects/{rest+}",
];

/**
 * Operations that GitHub ended: classic projects, in April 2025. The words are those that its clients report
 * (integrations/terraform-provider-github, resource_github_project_card_test.go).
 */
const ENDED = new Router<RouteTemplate>(
  (["GET", "POST", "PATCH", "PUT", "DELETE"] as const).flatMap((method) =>
    PROJECT_TEMPLATES.map((template) => ({ method, template })),
  ),
);

/** Whether a method and a path are those of an operation that GitHub answers with 410 today. */
export function isEnded(method: string, path: string): boolean {
  return ENDED.match(method, path) !== null;
}

const swallowed = new Router(SWALLOWED);
const simulated = new Router(ROUTES);

/** The operation behind a method and a path; `null` when the sandbox does not simulate it. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly params: Readonly<Record<string, string>> } | null {
  return swallowed.match(method, path) === null ? simulated.match(method, path) : null;
}
