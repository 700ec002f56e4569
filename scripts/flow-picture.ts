import { readFileSync } from "node:fs";
import path from "node:path";
import { listImports } from "./imports.ts";
import { ROOT } from "./repository.ts";

/** Where the picture is kept. */
export const FLOW_PICTURE = "docs/images/sync-monitor-flow.svg";

const SOURCES = "actions/sync-monitor/src";

/** One step of a run: a file that `run.ts` calls, with what the files that it reaches in its folder import. */
export interface FlowStep {
  /** Path below the action's sources. */
  readonly file: string;
  /** Files of its folder that it reaches, itself included. */
  readonly fileCount: number;
  /** Other folders of the action that these use. */
  readonly folders: readonly string[];
  /** Rooms of packages/core. */
  readonly rooms: readonly string[];
  /** Other packages of this repository. */
  readonly packages: readonly string[];
}

/** The steps of a run of sync-monitor in their order, read from the imports and the calls of the code. */
export function readFlow(): readonly FlowStep[] {
  const main = describeStep("main.ts", ["main.ts"]);
  const start = describeStep("start.ts", ["start.ts"]);
  const called = listCalledFiles(readFileSync(path.join(ROOT, SOURCES, "run.ts"), "utf8"));
  return [
    main,
    start,
    describeStep("run.ts", ["run.ts"]),
    ...called.map((file) => describeStep(file, reachFrom(file))),
  ];
}

/** Files that `run` calls into, in the order of the calls; functions of its own file are followed. */
function listCalledFiles(text: string): readonly string[] {
  const imported = new Map(
    [...text.matchAll(/^import (?!type)\{([^}]*)\} from "\.\/([^"]+)";/gm)].flatMap(
      ([, names = "", file = ""]) => names.split(",").map((name) => [name.trim(), file] as const),
    ),
  );
  const bodies = new Map(
    [...text.matchAll(/^(?:export )?(?:async )?function (\w+).*? \{\n(.*?)\n\}\n/gms)].map(
      ([, name = "", body = ""]) => [name, body] as const,
    ),
  );
  const files = new Set<string>();
  const follow = (name: string) => {
    // How a run ends early is no step of it.
    const body = (bodies.get(name) ?? "").replace(/^ *if \(.*\) return .*$/gm, "");
    bodies.delete(name);
    for (const [word] of body.matchAll(/\w+/g)) {
      const file = imported.get(word);
      if (file !== undefined) files.add(file);
      else if (bodies.has(word)) follow(word);
    }
  };
  follow("run");
  return [...files];
}

/** A file and those of its folder that it reaches; of a file beside `run.ts` only itself. */
function reachFrom(file: string): readonly string[] {
  const folder = folderOf(file);
  const reached = new Set([file]);
  for (const one of reached) {
    for (const target of listOwnImports(one)) {
      if (folder !== "" && folderOf(target) === folder) reached.add(target);
    }
  }
  return [...reached];
}

function describeStep(file: string, reached: readonly string[]): FlowStep {
  const imports = reached.flatMap((one) => listImports(`${SOURCES}/${one}`));
  const ours = imports.flatMap((name) => {
    const [, pack, room] = /^@automation\/([^/]+)(?:\/(.+))?$/.exec(name) ?? [];
    return pack === undefined ? [] : [{ pack, room: room ?? "" }];
  });
  const folders = reached.flatMap(listOwnImports).map(folderOf);
  return {
    file,
    fileCount: reached.length,
    folders: unique(folders.filter((folder) => folder !== "" && folder !== folderOf(file))),
    rooms: unique(ours.filter(({ pack }) => pack === "core").map(({ room }) => room)),
    packages: unique(ours.map(({ pack }) => pack).filter((pack) => pack !== "core")),
  };
}

/** Imports of a file that lead to files of the action, as paths below its sources. */
function listOwnImports(file: string): readonly string[] {
  return listImports(`${SOURCES}/${file}`)
    .filter((target) => target.startsWith(`${SOURCES}/`))
    .map((target) => target.slice(SOURCES.length + 1));
}

/** The folder below the sources; empty for a file beside `run.ts`. */
function folderOf(file: string): string {
  const folder = path.posix.dirname(file);
  return folder === "." ? "" : (folder.split("/")[0] ?? "");
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

const WIDTH = 920;
const ROW = 74;
const TOP = 62;
const BOX = { x: 24, width: 312, height: 54 } as const;
/** Steps stand in a little from the files that lead to them. */
const INDENT = 24;
const CHIPS_X = 388;

/** Draws the flow. The same code gives the same picture. */
export function renderFlowPicture(): string {
  const steps = readFlow();
  const height = TOP + steps.length * ROW + 16;
  const rows = steps.map((step, index) => renderStep(step, TOP + index * ROW, index, steps.length));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, -apple-system, 'Segoe UI', sans-serif" font-size="14">
<title>One run of sync-monitor: the files that it calls, in their order, and what each uses</title>
<rect width="${WIDTH}" height="${height}" rx="8" fill="#ffffff"/>
<text x="${BOX.x}" y="36" font-size="16" font-weight="600" fill="#1f2328">One run of sync-monitor</text>
<text x="${CHIPS_X}" y="36" fill="#0550ae">rooms of packages/core</text>
<text x="${CHIPS_X + 190}" y="36" fill="#59636e">other packages</text>
${rows.join("\n")}
</svg>
`;
}

function renderStep(step: FlowStep, y: number, index: number, count: number): string {
  const remarkOfFile = REMARKS[step.file];
  const isFile = remarkOfFile !== undefined;
  const files = step.fileCount === 1 ? "1 file" : `${step.fileCount} files`;
  const uses = step.folders.length === 0 ? "" : ` · uses ${step.folders.join(", ")}`;
  const remark = remarkOfFile ?? `${files}${uses}`;
  const below = y + BOX.height;
  const x = isFile ? BOX.x : BOX.x + INDENT;
  const foot = BOX.x + INDENT + 20;
  const arrow =
    index === count - 1
      ? ""
      : `\n<path d="M ${foot} ${below} v ${ROW - BOX.height - 5}" stroke="#59636e" stroke-width="1.5"${step.file === "start.ts" ? ' stroke-dasharray="3 3"' : ""} fill="none"/><path d="M ${foot - 4} ${y + ROW - 6} l 4 6 l 4 -6 z" fill="#59636e"/>`;
  return `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6" fill="${isFile ? "#f6f8fa" : "#ffffff"}" stroke="#d1d9e0"/>
<text x="${x + 14}" y="${y + 23}" font-weight="600" fill="#1f2328">${step.file}</text>
<text x="${x + 14}" y="${y + 42}" font-size="12" fill="#59636e">${remark}</text>
${renderChips(step, y)}${arrow}`;
}

const REMARKS: Readonly<Record<string, string>> = {
  "main.ts": "reads the inputs",
  "start.ts": "sends the first request, then run.ts is loaded",
  "run.ts": "tells the run: the steps below, in this order",
};

/** Rooms in the upper line, packages in the lower one. */
function renderChips({ rooms, packages }: FlowStep, y: number): string {
  const line = (names: readonly string[], top: number, [fill, ink]: readonly [string, string]) => {
    let x = CHIPS_X;
    return names.map((name) => {
      const width = Math.round(name.length * 7.4 + 18);
      const chip = `<rect x="${x}" y="${top}" width="${width}" height="22" rx="11" fill="${fill}"/><text x="${x + width / 2}" y="${top + 15}" font-size="12" text-anchor="middle" fill="${ink}">${name}</text>`;
      x += width + 6;
      return chip;
    });
  };
  return [
    ...line(rooms, y + 3, ["#ddf4ff", "#0550ae"]),
    ...line(packages, y + 29, ["#eff2f5", "#454c54"]),
  ].join("\n");
}
