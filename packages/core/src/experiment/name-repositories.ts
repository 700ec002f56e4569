import type { EcosystemConfig } from "../config/ecosystem-config.ts";
import { repositoryKey } from "../repository/repository-ref.ts";
import type { ExperimentRecords } from "./collect-results.ts";

/** Tells the name of a repository of the configuration from the one that a record has; `null` for any other. */
export type NameReader = (recorded: string) => string | null;

/** Makes the reader of a configuration's names, shown or hidden. */
export function createNameReader(
  { repositories }: Pick<EcosystemConfig, "repositories">,
  hide: (name: string) => string,
): NameReader {
  const names = new Map(
    repositories.flatMap(({ repository }) => {
      const key = repositoryKey(repository);
      return [[key, key] as const, [hide(key), key] as const];
    }),
  );
  return (recorded) => names.get(recorded.toLowerCase()) ?? null;
}

/**
 * The records with the names of the configuration, so that pull requests can be found also where the history hides them.
 * What is open in a repository that is listed no more (it was renamed, or taken out) is left out: nobody will see its end.
 */
export function nameRepositories(
  { exposures, pullRequests }: ExperimentRecords,
  readName: NameReader,
): ExperimentRecords {
  const ended = new Set(
    pullRequests
      .filter(({ change }) => change === "merged" || change === "closed")
      .map(({ repository, number }) => `${repository}#${number}`),
  );
  return {
    exposures: exposures.map((record) => {
      const [recorded = "", ...week] = record.unit.split("@");
      const name = readName(recorded);
      return name === null ? record : { ...record, unit: [name, ...week].join("@") };
    }),
    pullRequests: pullRequests.flatMap((record) => {
      const name = readName(record.repository);
      if (name !== null) return { ...record, repository: name };
      return ended.has(`${record.repository}#${record.number}`) ? record : [];
    }),
  };
}
