import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import { type ApprovedPlan, parsePlanFile } from "@automation/core/sync";

/** Reads the plan that this run is to keep to; throws `ConfigError` for one that is missing or makes no sense. */
export async function readApprovedPlan(file: string, kit: ActionKit): Promise<ApprovedPlan> {
  const reading = parsePlanFile(await kit.readWorkspaceFile(file), kit.runner.apiUrl);
  if (reading.status === "read") return reading.plan;
  const remedy = "Make a new one with `dry-run: true` and `plan-file`.";
  throw new ConfigError([{ message: `The approved plan cannot be applied. ${reading.why} ${remedy}`, file }]);
}
