import type { ExperimentConfig, ExperimentVariant } from "../config/experiments/experiment-config.ts";
import { type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";
import { isoWeek } from "./iso-week.ts";

/** SHA-256 of a text, in hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** Which variant a repository has. */
export interface Assignment {
  /** What was drawn for: `owner/name` in lower case, with `@2026-W49` behind it in a switchback. */
  readonly unit: string;
  readonly variant: ExperimentVariant;
}

/**
 * Draws the variant of a repository; `null` where it takes no part: outside of the namespace's range, or beyond the
 * coverage. A pure function of configuration, name and week: the same on every machine.
 *
 * A variant's range begins at the sum of the weights before it, so that raising the coverage moves nobody.
 */
export function assignVariant(
  experiment: ExperimentConfig,
  repository: RepositoryRef,
  nowMs: number,
  sha256: Sha256,
): Assignment | null {
  const key = repositoryKey(repository);
  const { namespace, namespaceRange, coverage } = experiment;
  if (namespace !== null) {
    const place = toShare(sha256(`__${namespace}\0${key}`));
    if (place < namespaceRange[0] || place >= namespaceRange[1]) return null;
  }
  const unit = experiment.design === "switchback" ? `${key}@${isoWeek(nowMs)}` : key;
  const bucket = toShare(sha256(`${experiment.seed}\0${unit}`));
  let from = 0;
  for (const variant of experiment.variants) {
    if (bucket >= from && bucket < from + coverage * variant.weight) return { unit, variant };
    from += variant.weight;
  }
  return null;
}

const UINT32 = 2 ** 32;
const UINT32_DIGITS = 8;

/** The first four bytes of a digest as a number within 0..1, 1 excluded. */
function toShare(digest: string): number {
  return Number.parseInt(digest.slice(0, UINT32_DIGITS), 16) / UINT32;
}
