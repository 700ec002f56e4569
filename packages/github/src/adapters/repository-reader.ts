import {
  REPOSITORIES_PER_CALL,
  type RepositoryLookup,
  type RepositoryReader,
  type RepositoryWishes,
} from "@automation/core/ports";
import type { RepositoryRef } from "@automation/core/repository";
import { type BatchOptions, GraphqlBatches } from "../graphql/graphql-batches.ts";
import type { QuerySizes } from "../graphql/query-sizes.ts";
import { planAdvances, planComparisons } from "./comparisons.ts";
import { BranchAverage, planOnePass } from "./one-pass.ts";
import { ByTheWay, planRepositories, type RepositoryReading } from "./repository-list.ts";

/** Makes a reader that asks for as many repositories and comparisons in one query as the server copes with. */
export function createRepositoryReader(options: BatchOptions, sizes: QuerySizes): RepositoryReader {
  const comparisons = new GraphqlBatches(options, planComparisons(options, sizes.comparisons));
  const advances = new GraphqlBatches(options, planAdvances(sizes.comparisons));
  const lists = new RepositoryLists(options, sizes);
  return {
    countAdvances: (requests) => advances.ask(requests),
    readRepositories: (requested, wishes) => lists.read(requested, wishes),
    compareBranches: (requests, onRead) =>
      comparisons.ask(requests, (index, lookup) => {
        const request = requests[index];
        if (request !== undefined) onRead?.(request, lookup);
      }),
  };
}

/** Reads repositories: with their comparisons where that is wished for and the server copes with it, else without. */
class RepositoryLists {
  readonly #plain: GraphqlBatches<RepositoryReading, RepositoryLookup>;
  readonly #onePass: GraphqlBatches<RepositoryReading, RepositoryLookup | null>;
  readonly #average = new BranchAverage();

  constructor(options: BatchOptions, sizes: QuerySizes) {
    const byTheWay = new ByTheWay();
    this.#plain = new GraphqlBatches(options, planRepositories(options, sizes.repositories, byTheWay));
    this.#onePass = new GraphqlBatches(options, planOnePass(sizes.comparisons, this.#average, byTheWay));
  }

  async read(
    requested: readonly RepositoryRef[],
    { onRead, labelOf, sinceOf, comparesAll = () => false }: RepositoryWishes = {},
  ): Promise<readonly RepositoryLookup[]> {
    const readings = requested.map(
      (repository): RepositoryReading => ({
        repository,
        after: null,
        known: null,
        label: labelOf?.(repository),
        since: toTimestamp(sinceOf?.(repository)),
      }),
    );
    const lookups = new Map<RepositoryReading, RepositoryLookup>();
    const settle = (reading: RepositoryReading | undefined, lookup: RepositoryLookup | null): void => {
      if (reading === undefined || lookup === null) return;
      lookups.set(reading, lookup);
      this.#average.take(lookup);
      onRead?.(lookup);
    };
    const ask = (some: readonly RepositoryReading[]) =>
      this.#plain.ask(some, (index, lookup) => settle(some[index], lookup));

    const [toCompare, others] = this.#part(readings, comparesAll);
    if (toCompare.length > 0) await ask(others);
    if (toCompare.length > 0 && this.#plain.isSupported) {
      await this.#onePass.ask(toCompare, (index, lookup) => settle(toCompare[index], lookup));
    }
    await ask(readings.filter((reading) => !lookups.has(reading)));
    return readings.flatMap((reading) => lookups.get(reading) ?? []);
  }

  /**
   * Parts those that are worth reading in one pass from the others. Unless others show how many branches a repository has,
   * a query of the last ones does: what is compared in a second step comes after the rest, where points may run out.
   */
  #part(
    readings: readonly RepositoryReading[],
    comparesAll: (repository: RepositoryRef) => boolean,
  ): readonly [readonly RepositoryReading[], readonly RepositoryReading[]] {
    const wished = readings.filter(({ repository }) => comparesAll(repository));
    if (wished.length <= REPOSITORIES_PER_CALL) return [[], readings];
    const isKnown = this.#average.value !== null || wished.length < readings.length;
    const toCompare = new Set(isKnown ? wished : wished.slice(0, -REPOSITORIES_PER_CALL));
    return [[...toCompare], readings.filter((reading) => !toCompare.has(reading))];
  }
}

function toTimestamp(atMs: number | undefined): string | undefined {
  return atMs === undefined ? undefined : new Date(atMs).toISOString();
}
