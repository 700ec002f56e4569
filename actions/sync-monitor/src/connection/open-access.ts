import { GitHubError } from "@automation/core/errors";
import { tokenKindOf } from "@automation/core/health";
import { formatRepositoryRef, repositoryKey } from "@automation/core/repository";
import { type ObservationRequest, ownerOf } from "@automation/core/sync";
import { formatCount, pluralize } from "@automation/core/text";
import type { GitHub } from "@automation/github";
import type { Inputs } from "../inputs.ts";
import type { Connection, OpenedConnection } from "./connection.ts";

/** What the access of a run depends on. */
type AccessInputs = Pick<Inputs, "githubToken" | "ownerTokens" | "app">;

/** Prepares the tokens for all owners of a run. Refuses, also in a dry run, where `github-token` cannot do what is wanted of it. */
export async function openAccess(
  requests: readonly ObservationRequest[],
  inputs: AccessInputs,
  connection: Pick<Connection, "open">,
): Promise<OpenedConnection> {
  const opened = await connection.open(new Set(requests.map(ownerOf)));
  if (opened.status === "refused" || inputs.app !== undefined) return opened;
  const others = new Set(inputs.ownerTokens.map(({ owner }) => owner));
  const ofHome = requests.filter((request) => !others.has(ownerOf(request)));
  const error = await checkAccess(inputs.githubToken, opened.homeLimit, ofHome, opened.github);
  return error === null ? opened : { status: "refused", error };
}

/** Limits of a workflow's own token: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const WORKFLOW_LIMITS: readonly (number | undefined)[] = [1_000, 15_000, undefined];

/**
 * Finds out early that `github-token` is a workflow's own one and is meant to write elsewhere, which it never can; `null` when
 * nothing says so. Asked only of a token that may be one, and only where more than its own repository is to be written to.
 */
async function checkAccess(
  token: string,
  limit: number | undefined,
  /** Those that `github-token` is used for. */
  requests: readonly ObservationRequest[],
  github: Pick<GitHub, "readReach">,
): Promise<GitHubError | null> {
  const writable = requests.filter(({ settings }) => settings.mode !== "report");
  const mayBeWorkflow = ["app", "workflow"].includes(tokenKindOf(token, limit));
  if (writable.length < 2 || !mayBeWorkflow || !WORKFLOW_LIMITS.includes(limit)) return null;
  const access = await github.readReach();
  if (access === null || access.count !== 1 || access.first === null) return null;
  const own = access.first.toLowerCase();
  const beyond = writable.map(({ config }) => config.repository).filter((ref) => repositoryKey(ref) !== own);
  const [example] = beyond;
  if (example === undefined) return null;
  const message = `github-token has access to ${access.first} only, and ${formatCount(beyond.length, "other repository", "other repositories")} ${pluralize(beyond.length, "is", "are")} to be written to, such as ${formatRepositoryRef(example)}. Give app-id and app-private-key, owner-tokens, or a personal access token; or set \`mode: report\` for them.`;
  return new GitHubError(message, { code: "forbidden", operation: "check the token", scope: "owner" });
}
