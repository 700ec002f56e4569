/** An event that can start a workflow: its activity types, none when it has none. */
const list = (types: string): readonly string[] => types.split(" ").filter((type) => type !== "");

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export const EVENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["branch_protection_rule", list("created edited deleted")],
  ["check_run", list("created rerequested completed requested_action")],
  ["check_suite", list("completed requested rerequested")],
  ["create", []],
  ["delete", []],
  ["deployment", []],
  ["deployment_status", []],
  [
    "discussion",
    list(
      "created edited deleted transferred pinned unpinned labeled unlabeled locked unlocked category_changed answered unanswered reopened closed",
    ),
  ],
  ["discussion_comment", list("created edited deleted")],
  ["fork", []],
  ["gollum", []],
  ["image_version", list("created deleted ready")],
  ["issue_comment", list("created edited deleted")],
  [
    "issues",
    list(
      "opened edited deleted transferred pinned unpinned closed reopened assigned unassigned labeled unlabeled locked unlocked milestoned demilestoned typed untyped field_added field_removed",
    ),
  ],
  ["label", list("created edited deleted")],
  ["member", list("added edited removed deleted")],
  ["merge_group", list("checks_requested destroyed")],
  ["milestone", list("created closed opened edited deleted")],
  ["page_build", []],
  ["project", list("created closed reopened edited deleted updated")],
  ["project_card", list("created moved converted edited deleted")],
  ["project_column", list("created updated moved deleted")],
  ["public", []],
  [
    "pull_request",
    list(
      "assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked",
    ),
  ],
  ["pull_request_comment", list("created edited deleted")],
  ["pull_request_review", list("submitted edited dismissed")],
  ["pull_request_review_comment", list("created edited deleted")],
  [
    "pull_request_target",
    list(
      "assigned unassigned labeled unlabeled opened edited closed reopened synchronize converted_to_draft locked unlocked enqueued dequeued milestoned demilestoned ready_for_review review_requested review_request_removed auto_merge_enabled auto_merge_disabled stacked",
    ),
  ],
  ["push", []],
  ["registry_package", list("published updated")],
  ["release", list("published unpublished created edited deleted prereleased released")],
  ["repository_dispatch", []],
  ["schedule", []],
  ["status", []],
  ["watch", list("started")],
  ["workflow_call", []],
  ["workflow_dispatch", []],
  ["workflow_run", list("completed requested in_progress")],
]);

/** Events of which any activity type may be named. */
export const FREE_TYPES: ReadonlySet<string> = new Set(["repository_dispatch"]);

/** The filters that an event may have besides `types`. */
export const EVENT_FILTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ["push", list("branches branches-ignore tags tags-ignore paths paths-ignore")],
  ["pull_request", list("branches branches-ignore paths paths-ignore")],
  ["pull_request_target", list("branches branches-ignore paths paths-ignore")],
  ["merge_group", list("branches branches-ignore")],
  ["workflow_run", list("branches branches-ignore workflows")],
]);
