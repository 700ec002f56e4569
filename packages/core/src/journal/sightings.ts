import { type RepositoryRef, repositoryKey } from "../repository/repository-ref.ts";

/** What is known of a pull request or an issue, from the reads and writes that went by. */
export interface Sighting {
  readonly title?: string;
  readonly body?: string;
  readonly state?: "open" | "closed";
  readonly stateReason?: string | null;
  readonly labels?: readonly string[];
  readonly isDraft?: boolean;
}

/** Remembers what reads have shown, so that a write needs no read of its own to know what was there before. */
export class Sightings {
  readonly #known = new Map<string, Sighting>();

  find(repository: RepositoryRef, number: number): Sighting {
    return this.#known.get(keyOf(repository, number)) ?? {};
  }

  note(repository: RepositoryRef, number: number, sighting: Sighting): void {
    this.#known.set(keyOf(repository, number), { ...this.find(repository, number), ...sighting });
  }

  /** Adds labels, or takes them off, where those that are on are known. */
  noteLabels(
    repository: RepositoryRef,
    number: number,
    change: (labels: readonly string[]) => readonly string[],
  ): void {
    const { labels } = this.find(repository, number);
    if (labels !== undefined) this.note(repository, number, { labels: change(labels) });
  }
}

function keyOf(repository: RepositoryRef, number: number): string {
  return `${repositoryKey(repository)}#${number}`;
}
