import { saveScarceMemory } from "@automation/action-kit";
import type { AccessFact, FactReading, HealthFacts } from "@automation/core/health";
import { lookBack } from "@automation/core/history";
import type { FactSources } from "./fact-sources.ts";
import { readFact } from "./github-facts.ts";
import type { Inputs } from "./inputs.ts";

/** Reads what earlier runs recorded. Without a history, checks that look back do not apply. */
export async function readHistoryFact(
  { folder, branch, historyToken }: Pick<Inputs, "folder" | "branch" | "historyToken">,
  { history, repository, clock }: FactSources,
  readAccess: () => Promise<FactReading<AccessFact>>,
): Promise<FactReading<HealthFacts["history"]>> {
  if (folder === undefined && branch === undefined) {
    return skip("NoHistory", "The input branch is `none`, and the input folder is empty.");
  }
  if (history === null) {
    return repository === null
      ? skip("NoRepository", "GITHUB_REPOSITORY is not set, so the repository is unknown.")
      : skip("NoToken", "There is no token to read the history with.");
  }
  // A folder needs no token; GitHub is not asked again with one that it refused.
  const sharesToken = folder === undefined && historyToken === undefined;
  const access = sharesToken ? await readAccess() : null;
  if (access?.status === "known" && access.value.status === "refused") {
    return skip("NoToken", "The token was refused, so the history was not read.");
  }
  // A history may hold hundreds of megabytes, of which little is kept: 300 MB must do wherever this runs.
  saveScarceMemory(0);
  const reading = await readFact(() => lookBack(history, clock.now()));
  if (reading.status !== "known") return reading;
  if (reading.value !== null) return { status: "known", value: reading.value };
  return skip("NoHistoryYet", `There is no history in ${history.place} yet. record-history makes it.`);
}

function skip(reason: string, message: string) {
  return { status: "skipped", reason, message } as const;
}
