/**
 * Inputs that an action runs as code, or expands as a template, by `owner/name` in lower case.
 *
 * @see https://github.com/github/codeql/tree/main/actions/ql/lib/ext, where CodeQL keeps its sinks
 */
export const SCRIPT_INPUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ["8398a7/action-slack", ["custom_payload"]],
  ["actions/github-script", ["script"]],
  ["addnab/docker-run-action", ["run", "options"]],
  ["amadevus/pwsh-script", ["script"]],
  ["appleboy/ssh-action", ["script"]],
  ["azure/cli", ["inlinescript"]],
  ["azure/powershell", ["inlinescript"]],
  ["cardinalby/js-eval-action", ["expression"]],
  ["devorbitus/yq-action-output", ["cmd"]],
  ["gautamkrishnar/blog-post-workflow", ["item_exec"]],
  ["imjohnbo/issue-bot", ["body", "linked-comments-previous-issue-text", "linked-comments-new-issue-text"]],
  ["jannekem/run-python-script-action", ["script"]],
  ["lucasbento/auto-close-issues", ["issue-close-message"]],
  ["mikefarah/yq", ["cmd"]],
  ["nick-fields/retry", ["command", "on_retry_command"]],
  ["roots/issue-closer-action", ["issue-close-message", "pr-close-message"]],
  ["sergeysova/jq-action", ["cmd"]],
  ["skitionek/notify-microsoft-teams", ["overwrite"]],
  ["tibdex/backport", ["body_template", "head_template", "labels_template", "title_template"]],
]);
