import type { RepositoryRef } from "@automation/core/repository";
import { readCall } from "../call.ts";
import type { GitHubClient } from "../client/client.ts";
import { at } from "./rest-repositories.ts";

/** https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference */
const FAILED: readonly (string | null | undefined)[] = ["failure", "timed_out", "startup_failure"];

/** What GitHub reports of the checks and statuses of a branch's newest commit; 100 check runs are looked at. */
export async function readChecks(
  client: GitHubClient,
  repository: RepositoryRef,
  branch: string,
): Promise<"failed" | "pending" | "fine" | "none"> {
  const call = readCall(`read the checks of ${branch}`, repository);
  const where = { ...at(repository), ref: `heads/${branch}`, per_page: 100 };
  const { data } = await client.rest<{
    readonly check_runs?: readonly { readonly status: string; readonly conclusion?: string | null }[];
  }>("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", where, call);
  const runs = data.check_runs ?? [];
  const { data: status } = await client.rest<{
    readonly state?: string;
    readonly statuses?: readonly unknown[];
  }>("GET /repos/{owner}/{repo}/commits/{ref}/status", where, call);
  const hasStatus = (status.statuses ?? []).length > 0;
  if (!hasStatus && runs.length === 0) return "none";
  const state = hasStatus ? status.state : "success";
  if (state === "failure" || state === "error") return "failed";
  if (runs.some(({ conclusion }) => FAILED.includes(conclusion))) return "failed";
  return state === "pending" || runs.some((run) => run.status !== "completed") ? "pending" : "fine";
}
