import { InvariantError } from "../errors/errors.ts";
import { isObject, parseObject } from "./history-record.ts";
import { shortDigest } from "./report-values.ts";

/** Folder of what decides, as opposed to what is only told. */
export const STATE_FOLDER = "v1";
export const STATE_PATH = `${STATE_FOLDER}/state.json`;

/** Version of the state file that this code writes, and the newest that it reads. */
export const STATE_VERSION = 1;

/** Where this release keeps its state beside one of a later release, which it must not overwrite. */
const OWN_PATH = `${STATE_FOLDER}/state-v${STATE_VERSION}.json`;

/** The parts of the state by name. Each concept reads and checks its own. */
export type StateSections = Readonly<Record<string, unknown>>;

/** The state file as it was found. */
export interface StateReading {
  /** Empty where there is no state that can be read. */
  readonly sections: StateSections;
  /** Where the state is written. */
  readonly path: string;
  /** What else is written with it: what could not be read is kept under a name of its own. */
  readonly kept: ReadonlyMap<string, string>;
  /** What a person should read, once; `null` where all is well. */
  readonly problem: string | null;
}

/** Paths that may hold the state, of those that a folder has. */
export function statePathsIn(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path === STATE_PATH || path === OWN_PATH);
}

/** Reads the state. Never throws: one that cannot be read, or that a later release wrote, is kept and begun again. */
export function readStateFile(texts: ReadonlyMap<string, string>): StateReading {
  const main = readText(texts.get(STATE_PATH));
  if (main.status === "read") return { ...NOTHING, sections: main.sections };
  if (main.status === "newer") {
    const own = readText(texts.get(OWN_PATH));
    const problem = `${STATE_PATH} was written by a later release. This one keeps its own state in ${OWN_PATH}: use the same release of all actions.`;
    return own.status === "read"
      ? { ...NOTHING, path: OWN_PATH, sections: own.sections }
      : { ...NOTHING, path: OWN_PATH, problem };
  }
  const text = texts.get(STATE_PATH);
  if (text === undefined) return NOTHING;
  const path = `${STATE_FOLDER}/state-damaged-${shortDigest(text)}.json`;
  const problem = `${STATE_PATH} cannot be read. It is kept as ${path}, and the state begins anew.`;
  return { ...NOTHING, kept: new Map([[path, text]]), problem };
}

const NOTHING: StateReading = { sections: {}, path: STATE_PATH, kept: new Map(), problem: null };

type TextReading =
  | { readonly status: "missing" | "damaged" | "newer" }
  | { readonly status: "read"; readonly sections: StateSections };

function readText(text: string | undefined): TextReading {
  if (text === undefined) return { status: "missing" };
  const value = parseObject(text);
  if (value === null || typeof value.v !== "number" || value.v < 1) return { status: "damaged" };
  if (value.v > STATE_VERSION) return { status: "newer" };
  const { v: _version, ...sections } = value;
  return { status: "read", sections };
}

/** The text of a state file, in ASCII; names are sorted, so that a commit shows what changed. */
export function renderStateFile(sections: StateSections): string {
  if ("v" in sections) throw new InvariantError("A section of the state cannot be called v.");
  const text = JSON.stringify({ v: STATE_VERSION, ...sorted(sections) }, null, 1);
  const ascii = text.replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${ascii}\n`;
}

function sorted(sections: StateSections): StateSections {
  const names = Object.keys(sections).sort();
  return Object.fromEntries(names.map((name) => [name, sortValue(sections[name])]));
}

function sortValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortValue);
  return isObject(value) ? sorted(value) : value;
}
