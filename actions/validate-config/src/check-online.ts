import { configFormatOf, type EcosystemConfig, readConfigDocument } from "@automation/core/config";
import type { RepositoryLookup, RepositoryReader } from "@automation/core/ports";
import { formatRepositoryRef } from "@automation/core/repository";
import type { Finding, ValidationInput } from "@automation/validation";

/** Id of findings about repositories as GitHub knows them. */
const ONLINE_RULE = "CFG012";

/** Asks GitHub about every repository of a configuration: whether it exists, may be read, was renamed or archived. */
export async function checkOnline(
  input: ValidationInput,
  config: EcosystemConfig,
  reader: RepositoryReader,
): Promise<readonly Finding[]> {
  const lookups = await reader.readRepositories(config.repositories.map(({ repository }) => repository));
  const document = readConfigDocument(input.text, configFormatOf(input.path));
  const places = new Map<string, string>();
  for (const [index, entry] of listEntries(document.data).entries()) {
    const isText = typeof entry === "string";
    const name = isText ? entry : entry?.repository;
    if (typeof name === "string") {
      places.set(name.toLowerCase(), `/repositories/${index}${isText ? "" : "/repository"}`);
    }
  }
  return lookups.flatMap((lookup): Finding[] => {
    const problem = describe(lookup);
    if (problem === undefined) return [];
    const place = places.get(formatRepositoryRef(lookup.requested).toLowerCase()) ?? "/repositories";
    return [{ rule: ONLINE_RULE, file: input.path, ...problem, ...document.locate(place) }];
  });
}

function listEntries(data: unknown): readonly (string | { readonly repository?: unknown } | null)[] {
  const entries = (data as { readonly repositories?: unknown } | null | undefined)?.repositories;
  return Array.isArray(entries) ? entries : [];
}

function describe(lookup: RepositoryLookup): Pick<Finding, "severity" | "message" | "fix"> | undefined {
  const asked = formatRepositoryRef(lookup.requested);
  if (lookup.status === "failed") return { severity: "error", message: lookup.error.message };
  const { repository, isArchived, isDisabled } = lookup.snapshot;
  const now = formatRepositoryRef(repository);
  if (now.toLowerCase() !== asked.toLowerCase()) {
    return {
      severity: "error",
      message: `The repository ${asked} was renamed to ${now}. Use the new name.`,
      fix: { description: `Use ${now}`, replacement: JSON.stringify(now) },
    };
  }
  if (isArchived)
    return {
      severity: "warning",
      message: `The repository ${asked} is archived, so every run skips it. Remove it.`,
    };
  if (isDisabled) return { severity: "warning", message: `The repository ${asked} is disabled by GitHub.` };
  return undefined;
}
