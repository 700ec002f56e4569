import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { ConflictedFile } from "@automation/core/conflict";
import { BareRepository } from "@automation/git";

/** A conflict of the past and what people made of it. */
export interface ReplayCase extends ConflictedFile {
  /** `null` where people removed the file. */
  readonly human: string | null;
  /** Repository that it comes from; empty where nobody says. */
  readonly repository: string;
  /** Where it comes from, for a reader. */
  readonly origin: string;
}

/** Reads cases from a file of JSON lines. */
export async function* readCaseFile(file: string): AsyncGenerator<ReplayCase> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === "") continue;
    const { path, base, ours, theirs, human, repository, merge } = JSON.parse(line);
    yield {
      path,
      base: base || null,
      ours,
      theirs,
      human,
      repository: repository ?? "",
      origin: `${repository ?? ""} ${merge ?? ""}`.trim(),
    };
  }
}

/** Replays the two-parent merges of a repository and yields every file that git left in conflict. */
export async function* readRepository(folder: string): AsyncGenerator<ReplayCase> {
  const inside = join(folder, ".git");
  const repository = BareRepository.open(existsSync(inside) ? inside : folder);
  for (const { oid, parents } of await repository.listMerges("--all")) {
    const [ours, theirs] = parents;
    if (ours === undefined || theirs === undefined || parents.length > 2) continue;
    const merge = await repository.mergeTree(ours, theirs);
    for (const conflict of merge.conflicts) {
      const human = await repository.readFileAt(oid, conflict.path);
      const file = await repository.readConflict(conflict);
      if (file === null) continue;
      yield { ...file, human, repository: folder, origin: oid };
    }
  }
}
