import { formatRepositoryRef } from "../repository/repository-ref.ts";
import type { RepositoryResult } from "../sync/outcome/outcome.ts";
import { markdownLink, markdownTable, tableCode, tableProse } from "../text/markdown.ts";

/** Rows shown; the report file has them all. */
const MAX_ROWS = 50;

/** The part of the summary that lists what was cleaned up behind earlier runs; nothing where nothing was. */
export function renderCleanupSection(repositories: readonly RepositoryResult[]): readonly string[] {
  const rows = repositories.flatMap((result) =>
    (result.retired ?? []).map(({ name, outcome, pullRequest, detail }) => [
      tableCode(formatRepositoryRef(result.renamedTo ?? result.repository)),
      tableCode(name),
      `**${outcome}**${pullRequest ? ` ${markdownLink(`#${pullRequest.number}`, pullRequest.url)}` : ""}`,
      tableProse(detail),
    ]),
  );
  if (rows.length === 0) return [];
  const header = ["Repository", "Sync branch", "Result", "Why"];
  const more = rows.length > MAX_ROWS ? [`_… and ${rows.length - MAX_ROWS} more, in the report file._`] : [];
  return ["### Cleaned up", markdownTable(header, rows.slice(0, MAX_ROWS)), ...more];
}
