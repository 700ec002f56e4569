import { createHash } from "node:crypto";
import type { ActionKit } from "@automation/action-kit";
import { ConfigError } from "@automation/core/errors";
import { formatRepositoryRef, parseOrigin } from "@automation/core/repository";
import { ecosystemId } from "@automation/core/sync";

/** What naming an ecosystem needs of the runner. */
type EcosystemKit = Pick<ActionKit, "runner" | "findWorkspaceFile">;

/**
 * Names the ecosystem of a run. On a command line nothing says which repository the configuration belongs to: then it is the
 * one that the workspace was cloned from, so that a run by hand goes on with what the workflow made. Without a clone only
 * the path of the configuration tells two of them apart.
 */
export async function nameEcosystem(configFile: string, kit: EcosystemKit): Promise<string> {
  const { apiUrl, repository } = kit.runner;
  const automation = repository ?? (await findOrigin(kit)) ?? "";
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  return ecosystemId({ automation, configFile, apiUrl }, digest);
}

async function findOrigin({ findWorkspaceFile }: EcosystemKit): Promise<string | undefined> {
  try {
    const origin = parseOrigin((await findWorkspaceFile(".git/config")) ?? "");
    return origin === null ? undefined : formatRepositoryRef(origin);
  } catch (error) {
    // In a second worktree `.git` is a file.
    if (!(error instanceof ConfigError)) throw error;
    return undefined;
  }
}
