/**
 * Parts of contexts that someone outside of the repository writes freely; `*` stands for any part.
 *
 * @see https://docs.github.com/en/actions/concepts/security/script-injections
 */
const ARBITRARY: readonly string[] = [
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.pages.*.page_name",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.display_title",
  "github.event.release.name",
  "github.event.release.body",
  "github.event.milestone.title",
  "github.event.milestone.description",
  "github.event.label.name",
  "github.event.changes.*",
  "github.event.client_payload.*",
  "github.event.inputs.*",
  "github.head_ref",
];

const PATTERNS = ARBITRARY.map((path) => path.split("."));

/** Whether the value at a path may hold anything that somebody else wrote. `path` is in lower case, `*` for filters. */
export function isAttackerControlled(path: readonly string[]): boolean {
  return PATTERNS.some(
    (pattern) =>
      (pattern.length === path.length || (pattern.at(-1) === "*" && path.length > pattern.length)) &&
      pattern.every((part, index) => part === "*" || path[index] === "*" || part === path[index]),
  );
}

/** Contexts whose values GitHub or the workflow's author sets, in a form that cannot break out of a script. */
export const SAFE_GITHUB: ReadonlySet<string> = new Set(
  "action_path action_repository action_status actor actor_id api_url event_name event_path graphql_url job path ref_protected ref_type repository repository_id repository_owner repository_owner_id repositoryurl retention_days run_attempt run_id run_number server_url sha token triggering_actor workflow_sha workspace".split(
    " ",
  ),
);
