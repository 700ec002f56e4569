import type { MemberStatus } from "../../ports/health-sources.ts";
import { formatRepositoryRef, repositoryKey } from "../../repository/repository-ref.ts";
import { formatShare, pluralize } from "../../text/plural.ts";
import { formatCount, formatList } from "../format.ts";
import { type CheckFinding, type HealthCheck, ok, skipped, unknown } from "../health-check.ts";
import { areTooMany } from "../judge-share.ts";

/** Share of repositories that are inaccessible from which on it is an error: one typing mistake is no lost ecosystem. */
const MAX_MISSING_PERCENT = 10;

/** What was found out about the repositories of the configuration. */
interface Access {
  readonly total: number;
  readonly missing: readonly string[];
  readonly unseen: readonly string[];
  readonly stale: readonly { readonly name: string; readonly words: string }[];
  readonly isOwnOnly: boolean;
}

/** CFG-003: the repositories of the configuration exist, under these names, and are alive. */
export const configAccess: HealthCheck<"members" | "access"> = {
  id: "CFG-003",
  name: "config.reach",
  severity: "high",
  needs: ["members", "access"],
  dependsOn: ["CFG-001", "CFG-002", "AUT-001"],
  evaluate({ members, access }, { settings }) {
    if (members.length === 0) return skipped("NoRepositories", "The configuration lists no repositories.");
    const own = settings.repository === null ? null : repositoryKey(settings.repository);
    const isOwnOnly = access.status === "accepted" && access.kind === "workflow";
    // A workflow's own token sees no other private repository, so "not found" says nothing about those.
    const isJudged = (member: MemberStatus) => !isOwnOnly || repositoryKey(member.requested) === own;
    const isMissing = (member: MemberStatus) => member.status === "not-found" && isJudged(member);
    const isUnseen = (member: MemberStatus) => member.status !== "found" && !isMissing(member);
    const nameOf = (member: MemberStatus) => formatRepositoryRef(member.requested);
    return evaluateAccess({
      total: members.length,
      missing: members.filter(isMissing).map(nameOf),
      unseen: members.filter(isUnseen).map(nameOf),
      stale: members.flatMap(describeStale),
      isOwnOnly,
    });
  },
};

function evaluateAccess({ total, missing, unseen, stale, isOwnOnly }: Access): CheckFinding {
  if (missing.length === total) {
    return unknown(
      "NoneVisible",
      `None of ${formatCount(total, "repository", "repositories")} was found: ${formatList(missing)}. The token may have no access to them, or the names are wrong.`,
      { subjects: missing, remediation: "Pass the token that sync-monitor uses, and check the names." },
    );
  }
  const judged = Math.max(1, total - unseen.length);
  const percent = Number(((100 * missing.length) / judged).toFixed(1));
  const shared = { value: percent, unit: "percent", threshold: { warning: 0, error: MAX_MISSING_PERCENT } };
  const staleText = stale.length === 0 ? "" : `${formatList(stale.map(({ words }) => words))}.`;
  const isError = areTooMany(missing.length, judged, (share) => share >= MAX_MISSING_PERCENT);
  if (missing.length > 0) {
    return {
      ...shared,
      status: isError ? "error" : "warning",
      reason: "RepositoriesNotFound",
      message:
        `${formatShare(missing.length, judged, "repository", "repositories")} ${pluralize(missing.length, "was", "were")} not found: ${formatList(missing)}. ${staleText}`.trim(),
      subjects: missing,
      remediation:
        "Correct or remove these entries of the configuration. If the repositories exist, the token may have no access to them: install the GitHub App there, or add them to the token.",
    };
  }
  if (stale.length > 0) {
    return {
      ...shared,
      status: "warning",
      reason: "RepositoriesStale",
      message: `${formatCount(stale.length, "entry is", "entries are")} out of date: ${staleText}`,
      subjects: stale.map(({ name }) => name),
      remediation: "Remove archived and disabled repositories from the configuration, and use the new names.",
    };
  }
  if (unseen.length > 0) {
    const why = isOwnOnly ? " This token only has access to its own repository." : "";
    return unknown(
      "RepositoriesUnseen",
      `${formatShare(unseen.length, total, "repository", "repositories")} could not be checked: ${formatList(unseen)}.${why}`,
      { subjects: unseen, remediation: "Pass the token that sync-monitor uses." },
    );
  }
  return ok("RepositoriesFound", `${formatCount(total, "repository", "repositories")} found.`, shared);
}

function describeStale(member: MemberStatus): readonly { readonly name: string; readonly words: string }[] {
  if (member.status !== "found") return [];
  const name = formatRepositoryRef(member.requested);
  if (member.isArchived) return [{ name, words: `${name} is archived` }];
  if (member.isDisabled) return [{ name, words: `${name} is disabled` }];
  const isRenamed = repositoryKey(member.repository) !== repositoryKey(member.requested);
  return isRenamed ? [{ name, words: `${name} is now ${formatRepositoryRef(member.repository)}` }] : [];
}
