import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasPermissions, isAdministrator } from "../auth/access.ts";
import type { Viewer } from "../auth/viewer.ts";
import {
  isShutOut,
  NOT_AUTHORIZED,
  type Restriction,
  refuseByChecks,
  restrictionsOf,
} from "../github/branches/protection.ts";
import { forbids } from "../github/branches/rulesets.ts";
import { workflowRefusal } from "../github/workflows/automation-limits.ts";
import type { RepositoryRecord } from "../state/records.ts";

/**
 * Reads what a push wants to move (`old new ref`, githooks(5)) and turns down what the rules forbid, in GitHub's
 * words. It runs inside git's quarantine, where the pushed commits can be looked at before they are let in.
 *
 * `SANDBOX_RULES` has a line for each branch with rules: its ref, what is forbidden, and the commits that passed all
 * required checks (`*`: none are required). `SANDBOX_CREATIONS` has the patterns of branches that nobody may make.
 * `SANDBOX_WORKFLOWS` says why files of workflows may not be changed, `SANDBOX_ONLY` which refs alone may be pushed to.
 */
const PRE_RECEIVE = `#!/bin/sh
status=0
pushed=
refuse() {
  case ",$kinds," in
    *,ruleset,*) echo "error: GH013: Repository rule violations found for $1." >&2 ;;
    *) echo "error: GH006: Protected branch update failed for $1." >&2 ;;
  esac
  echo "error: $2" >&2
  status=1
}
is_closed() {
  printf '%s\\n' "$SANDBOX_CREATIONS" | {
    found=1
    while IFS='	' read -r kind pattern; do
      case "$1" in $pattern) [ "$kind" = include ] && found=0; [ "$kind" = exclude ] && exit 1 ;; esac
    done
    exit $found
  }
}
while read -r old new ref; do
  deletes=false; creates=false
  case "$new" in *[!0]*) ;; *) deletes=true ;; esac
  case "$old" in *[!0]*) ;; *) creates=true ;; esac
  [ "$deletes" = true ] || pushed="$pushed $new"
  rule=$(printf '%s\\n' "$SANDBOX_RULES" | while IFS='	' read -r name kinds passed; do
    [ "$name" = "$ref" ] && printf '%s\\t%s' "$kinds" "$passed"
  done)
  kinds=\${rule%%	*}; passed=\${rule#*	}
  if [ -n "$SANDBOX_ONLY" ] && ! printf '%s\\n' "$SANDBOX_ONLY" | grep -Fqx -e "$ref"; then
    echo "error: Permission to $ref denied." >&2
    status=1
  fi
  if [ "$creates" = true ] && is_closed "$ref"; then
    kinds=ruleset
    refuse "$ref" "Cannot create ref due to creations being restricted."
  fi
  if [ -n "$rule" ] && [ "$creates" = false ]; then
    case "$deletes,$kinds" in
      *,*locked*) refuse "$ref" "Cannot change this locked branch" ;;
      *,*closed*) refuse "$ref" "${NOT_AUTHORIZED}" ;;
      true,*delete*) refuse "$ref" "Cannot delete this protected branch" ;;
      true,*) ;;
      false,*move*) refuse "$ref" "Changes must be made through a pull request." ;;
      *)
        case "$kinds" in *force*)
          git merge-base --is-ancestor "$old" "$new" || refuse "$ref" "Cannot force-push to this protected branch" ;;
        esac
        case "$kinds" in *linear*)
          [ -z "$(git rev-list --merges "$new" --not "$old")" ] ||
            refuse "$ref" "This branch must not contain merge commits." ;;
        esac
        case " $passed " in
          *" * "*|*" $new "*) ;;
          *) refuse "$ref" "Required status checks are expected." ;;
        esac ;;
    esac
  fi
  if [ -n "$SANDBOX_WORKFLOWS" ] && [ "$deletes" = false ]; then
    file=$(git rev-list "$new" --not --exclude='refs/pull/*' --all | git diff-tree --stdin --root -m -r --no-commit-id --name-only \\
      -- .github/workflows | head -n 1)
    if [ -n "$file" ]; then
      echo "$SANDBOX_WORKFLOWS" | sed "s|PATH|$file|" >&2
      status=1
    fi
  fi
done
if [ -n "$pushed" ]; then
  git rev-list --objects $pushed --not --all | git cat-file --batch-check='%(objectsize) %(rest)' | awk '
    function tell(level) {
      if (!told[level]++) {
        print level ": GH001: Large files detected. You may want to try Git Large File Storage - https://git-lfs.github.com."
        print level ": See https://gh.io/lfs for more information."
      }
      size = $1 / 1048576; sub(/^[0-9]+ /, "")
      printf "%s: File %s is %.2f MB; ", level, $0, size
    }
    $1 > 104857600 { tell("error"); print "this exceeds GitHub'"'"'s file size limit of 100.00 MB"; failed = 1; next }
    $1 > 52428800 { tell("warning"); print "this is larger than GitHub'"'"'s recommended maximum file size of 50.00 MB" }
    END { exit failed }' >&2 || status=1
fi
exit $status
`;

/** Puts the hook into a folder, where every push finds it by `core.hooksPath`. */
export async function installPushHook(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pre-receive"), PRE_RECEIVE, { mode: 0o755 });
}

/** The rules of one push as the hook reads them from its environment; `branches` are all that exist. */
export function pushEnvironment(
  repository: RepositoryRecord,
  viewer: Viewer,
  branches: readonly string[],
): Readonly<Record<string, string>> {
  return {
    SANDBOX_RULES: branches.flatMap((branch) => ruleLine(repository, branch, viewer.login) ?? []).join("\n"),
    SANDBOX_CREATIONS: closedPatterns(repository, viewer.login).join("\n"),
    SANDBOX_WORKFLOWS: hasPermissions(viewer, "workflows=write") ? "" : workflowRefusal(viewer, "PATH"),
  };
}

/** Holds a push to these branches; to any where none is given. */
export function pushOnly(branches: readonly string[]): Readonly<Record<string, string>> {
  return { SANDBOX_ONLY: branches.map((branch) => `refs/heads/${branch}`).join("\n") };
}

function ruleLine(repository: RepositoryRecord, branch: string, login: string): string | null {
  const restrictions = restrictionsOf(repository, branch, login);
  if (restrictions.length === 0) {
    return null;
  }
  const has = (test: (restriction: Restriction) => boolean): boolean => restrictions.some(test);
  const kinds = [
    ...(has(({ ruleset }) => ruleset === null) ? [] : ["ruleset"]),
    ...(has(({ rules }) => rules.isLocked === true) ? ["locked"] : []),
    ...(has(({ rules }) => isShutOut(rules, login)) ? ["closed"] : []),
    ...(has(({ ruleset }) => ruleset !== null && forbids(ruleset, "update")) ? ["locked"] : []),
    ...(has(({ rules }) => rules.requiredReviews !== null) ? ["move"] : []),
    ...(has(({ rules }) => !rules.allowsForcePushes) ? ["force"] : []),
    ...(has(({ rules }) => !rules.allowsDeletions) ? ["delete"] : []),
    ...(has(({ rules }) => rules.requiresLinearHistory) ? ["linear"] : []),
  ];
  const known = [...repository.statuses, ...repository.checkRuns].map(({ oid }) => oid);
  const isPassed = (oid: string): boolean =>
    restrictions.every(({ rules }) => refuseByChecks(repository, rules, oid) === null);
  const passed = has(({ rules }) => rules.requiredChecks !== null)
    ? [...new Set(known)].filter(isPassed)
    : ["*"];
  return `refs/heads/${branch}\t${kinds.join(",") || "none"}\t${passed.join(" ")}`;
}

/** Patterns for `sh` of the branches that a ruleset keeps from being made; here `*` reaches into folders. */
function closedPatterns(repository: RepositoryRecord, login: string): readonly string[] {
  const full = (pattern: string): string =>
    pattern === "~ALL"
      ? "refs/heads/*"
      : pattern === "~DEFAULT_BRANCH"
        ? `refs/heads/${repository.defaultBranch}`
        : `refs/heads/${pattern.replace(/^refs\/heads\//, "")}`;
  return repository.rulesets
    .filter((ruleset) => ruleset.enforcement === "active" && forbids(ruleset, "creation"))
    .filter(({ isBypassedByAdmins }) => !isBypassedByAdmins || !isAdministrator(repository, login))
    .flatMap(({ include, exclude }) => [
      ...include.map((pattern) => `include\t${full(pattern)}`),
      ...exclude.map((pattern) => `exclude\t${full(pattern)}`),
    ]);
}
