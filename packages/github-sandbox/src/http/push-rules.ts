import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasPermissions } from "../rest/access.ts";
import { workflowRefusal } from "../rest/automation-limits.ts";
import type { Viewer } from "../rest/route.ts";
import { protectionOf, refuseByChecks } from "../state/protection.ts";
import type { RepositoryRecord } from "../state/records.ts";

/**
 * Reads what a push wants to move (`old new ref`, githooks(5)) and turns down what the rules forbid, in GitHub's
 * words. It runs inside git's quarantine, where the pushed commits can be looked at before they are let in.
 *
 * `SANDBOX_RULES` has a line for each protected branch: its ref, what is forbidden, and the commits that passed all
 * required checks (`*`: none are required). `SANDBOX_WORKFLOWS` says why files of workflows may not be changed.
 */
const PRE_RECEIVE = `#!/bin/sh
status=0
refuse() {
  echo "error: GH006: Protected branch update failed for $1." >&2
  echo "error: $2" >&2
  status=1
}
while read -r old new ref; do
  deletes=false; creates=false
  case "$new" in *[!0]*) ;; *) deletes=true ;; esac
  case "$old" in *[!0]*) ;; *) creates=true ;; esac
  rule=$(printf '%s\\n' "$SANDBOX_RULES" | while IFS='	' read -r name kinds passed; do
    [ "$name" = "$ref" ] && printf '%s\\t%s' "$kinds" "$passed"
  done)
  kinds=\${rule%%	*}; passed=\${rule#*	}
  if [ -n "$rule" ] && [ "$creates" = false ]; then
    case "$deletes,$kinds" in
      true,*delete*) refuse "$ref" "Cannot delete this protected branch" ;;
      true,*) ;;
      false,*move*) refuse "$ref" "Changes must be made through a pull request." ;;
      *)
        case "$kinds" in *force*)
          git merge-base --is-ancestor "$old" "$new" || refuse "$ref" "Cannot force-push to this protected branch" ;;
        esac
        case " $passed " in
          *" * "*|*" $new "*) ;;
          *) refuse "$ref" "Required status checks are expected." ;;
        esac ;;
    esac
  fi
  if [ -n "$SANDBOX_WORKFLOWS" ] && [ "$deletes" = false ]; then
    file=$(git rev-list "$new" --not --all | git diff-tree --stdin --root -m -r --no-commit-id --name-only \\
      -- .github/workflows | head -n 1)
    if [ -n "$file" ]; then
      echo "$SANDBOX_WORKFLOWS" | sed "s|PATH|$file|" >&2
      status=1
    fi
  fi
done
exit $status
`;

/** Puts the hook into a folder, where every push finds it by `core.hooksPath`. */
export async function installPushHook(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pre-receive"), PRE_RECEIVE, { mode: 0o755 });
}

/** The rules of one push as the hook reads them from its environment. */
export function pushEnvironment(
  repository: RepositoryRecord,
  viewer: Viewer,
): Readonly<Record<string, string>> {
  return {
    SANDBOX_RULES: repository.protectedBranches
      .flatMap((branch) => ruleLine(repository, branch) ?? [])
      .join("\n"),
    SANDBOX_WORKFLOWS: hasPermissions(viewer, "workflows=write") ? "" : workflowRefusal(viewer, "PATH"),
  };
}

function ruleLine(repository: RepositoryRecord, branch: string): string | null {
  const rules = protectionOf(repository, branch);
  if (rules === null || (repository.access === "admin" && !rules.isAdminEnforced)) {
    return null;
  }
  const kinds = [
    ...(rules.requiredReviews === null ? [] : ["move"]),
    ...(rules.allowsForcePushes ? [] : ["force"]),
    ...(rules.allowsDeletions ? [] : ["delete"]),
  ];
  const known = [...repository.statuses, ...repository.checkRuns].map(({ oid }) => oid);
  const passed =
    rules.requiredChecks === null
      ? ["*"]
      : [...new Set(known)].filter((oid) => refuseByChecks(repository, rules, oid) === null);
  return `refs/heads/${branch}\t${kinds.join(",") || "none"}\t${passed.join(" ")}`;
}
