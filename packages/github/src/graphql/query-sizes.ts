import {
  COMPARISONS_PER_CALL,
  LOOKS_PER_CALL,
  QUERY_KINDS,
  type QueryLoads,
  REPOSITORIES_PER_CALL,
} from "@automation/core/ports";
import { BatchSize } from "./batch-size.ts";

/** Most that one query asks for. A page of a list has as many; comparisons are bound by the length of the query. */
const LARGEST = { repositories: 100, comparisons: 1_000, looks: 100 } as const;

/** How much one query of each kind asks for. One object for all tokens of a run: the server is the same. */
export class QuerySizes {
  readonly repositories: BatchSize;
  readonly comparisons: BatchSize;
  readonly looks: BatchSize;

  /** @param known what earlier runs found out about the server */
  constructor(known: QueryLoads = {}) {
    this.repositories = new BatchSize(REPOSITORIES_PER_CALL, LARGEST.repositories, known.repositories);
    this.comparisons = new BatchSize(COMPARISONS_PER_CALL, LARGEST.comparisons, known.comparisons);
    this.looks = new BatchSize(LOOKS_PER_CALL, LARGEST.looks, known.looks);
  }

  /** What is known by now, for the next run. */
  get loads(): QueryLoads {
    return Object.fromEntries(QUERY_KINDS.map((kind) => [kind, this[kind].load]));
  }
}
