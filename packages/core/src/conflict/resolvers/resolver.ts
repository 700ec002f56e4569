import type { ConflictFileKind } from "../format/file-kind.ts";
import type { StructuredFormat } from "../format/structured-format.ts";
import type { ConflictStrategy } from "../policy/conflict-rules.ts";
import type { NeedsHumanReason, Resolution } from "../resolution.ts";
import type { TextVersions } from "../versions.ts";
import type { ConflictMemory } from "./conflict-memory.ts";

/** A conflict of texts, with all that a resolver may look at. Texts have `\n` line ends and no byte order mark. */
export interface TextConflict {
  readonly path: string;
  readonly kind: ConflictFileKind;
  readonly texts: TextVersions;
  /** How the file is read as a structure; `undefined` where it has none that is known. */
  readonly format: StructuredFormat | undefined;
  /** The strategy that the configuration names for the path. */
  readonly strategy: ConflictStrategy | undefined;
  /** Who names it: the configuration, or a comment. */
  readonly asker: string;
  readonly memory: ConflictMemory;
}

/** One way to resolve conflicts; `undefined` where the next one is to be asked. */
export interface Resolver {
  readonly name: string;
  readonly resolve: (conflict: TextConflict) => Resolution | undefined;
}

/** Leaves a conflict to a person, with the reason. */
export function needsHuman(reason: NeedsHumanReason, detail: string): Resolution {
  return { status: "needs-human", reason, details: [detail], candidates: [] };
}
