import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { incidentEcosystem } from "@automation/core/incident";
import type { Issues } from "@automation/core/ports";
import { parseRepositoryRef, type RepositoryRef, repositoryKey } from "@automation/core/repository";
import type { Inputs } from "./inputs.ts";

/** What distinguishes an incident from all others, whatever is renamed: the repository's number, the workflow's file, the job. */
export async function identifyIncident(
  { key }: Inputs,
  place: RepositoryRef,
  issues: Issues,
  { runner }: Pick<ActionKit, "runner">,
): Promise<string> {
  const { job = "", workflowFile, identity } = runner;
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  const repository = key === undefined ? await findSource(place, issues, runner) : null;
  const workflow = workflowFile ?? identity.workflow ?? "automation";
  return incidentEcosystem({ repository, key, workflow, job }, digest);
}

/**
 * Number or name of the repository that reports; `null` when the issues are its own. Numbers are only asked for where the
 * names differ: one of the two may have been renamed.
 */
async function findSource(
  place: RepositoryRef,
  issues: Issues,
  { repository, repositoryId }: ActionKit["runner"],
): Promise<string | null> {
  const source = parseRepositoryRef(repository ?? "");
  if (source === null || repositoryKey(source) === repositoryKey(place)) return null;
  const reported = repositoryId === undefined ? await issues.readRepositoryId(source) : Number(repositoryId);
  const placeId = await issues.readRepositoryId(place);
  if (reported === null) return repositoryKey(source);
  return reported === placeId ? null : String(reported);
}
