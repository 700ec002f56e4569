import type { MemberStatus } from "../../ports/health-sources.ts";
import { formatRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { wordList } from "../time-words.ts";

/** Share of repositories that may be out of reach before it is an error: one typing mistake is not a lost ecosystem. */
const MAX_MISSING_PERCENT = 10;

/** CFG-003: the repositories of the configuration exist, under these names, and are alive. */
export const configReach: HealthCheck<"members" | "access" | "repository"> = {
  id: "CFG-003",
  name: "config.reach",
  severity: "high",
  needs: ["members", "access", "repository"],
  dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
  evaluate({ members, access, repository }) {
    if (members.length === 0) return skipped("NoRepositories", "The configuration names no repository.");
    const own = repositoryKey(repository.repository);
    const isOwnOnly = access.status === "accepted" && access.kind === "workflow";
    // A workflow's own token sees no other private repository, so "not found" says nothing about those.
    const isJudged = (member: MemberStatus) => !isOwnOnly || repositoryKey(member.requested) === own;
    const missing = members.filter((member) => member.status === "not-found" && isJudged(member));
    const unseen = members.filter(
      (member) => member.status === "failed" || (member.status === "not-found" && !isJudged(member)),
    );
    const percent = Number(((100 * missing.length) / members.length).toFixed(1));
    const stale = members.flatMap(describeStale);
    const shared = { value: percent, unit: "percent", threshold: { warning: 0, error: MAX_MISSING_PERCENT } };
    if (missing.length > 0) {
      const names = missing.map((member) => formatRepositoryRef(member.requested));
      return {
        ...shared,
        status: percent >= MAX_MISSING_PERCENT ? "error" : "warning",
        reason: "RepositoriesNotFound",
        message: `${missing.length} of ${members.length} repositories were not found: ${wordList(names)}.`,
        subjects: names,
        remediation:
          "Correct or remove these entries of the configuration. If they exist, the token may not see them: install the GitHub App there, or add them to the token.",
      };
    }
    if (stale.length > 0) {
      return {
        ...shared,
        status: "warning",
        reason: "RepositoriesStale",
        message: `${stale.length} entries are out of date: ${wordList(stale.map(({ words }) => words))}.`,
        subjects: stale.map(({ name }) => name),
        remediation:
          "Remove archived and disabled repositories from the configuration, and use the new names.",
      };
    }
    if (unseen.length > 0) {
      const names = unseen.map((member) => formatRepositoryRef(member.requested));
      return unknown(
        "RepositoriesUnseen",
        `${unseen.length} of ${members.length} repositories could not be looked at: ${wordList(names)}. ${isOwnOnly ? "This token reaches only its own repository." : ""}`.trim(),
        { subjects: names, remediation: "Give the token that sync-monitor uses." },
      );
    }
    return ok("RepositoriesFound", `All ${members.length} repositories were found.`, shared);
  },
};

function describeStale(member: MemberStatus): readonly { readonly name: string; readonly words: string }[] {
  if (member.status !== "found") return [];
  const name = formatRepositoryRef(member.requested);
  if (member.isArchived) return [{ name, words: `${name} is archived` }];
  if (member.isDisabled) return [{ name, words: `${name} is disabled` }];
  const isRenamed = repositoryKey(member.repository) !== repositoryKey(member.requested);
  return isRenamed ? [{ name, words: `${name} is now ${formatRepositoryRef(member.repository)}` }] : [];
}
