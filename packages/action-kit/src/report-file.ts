import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { ConfigError } from "@automation/core/errors";
import type { Redactor } from "./redactor.ts";
import { errorCode, requireInWorkspace } from "./workspace.ts";

/** Characters that are put on the disk at once. */
const CHUNK_CHARACTERS = 256 * 1024;

/** Writes `data` as JSON, like {@link writeTextFile}, without ever holding the whole text. */
export async function writeReportFile(
  workspace: string,
  file: string,
  data: unknown,
  redactor?: Redactor,
): Promise<void> {
  await writeTextFile(workspace, file, renderJson(data, redactor));
}

/**
 * The text that `JSON.stringify(data, null, 2)` makes, and a newline, in parts: a report on 10,000 repositories is
 * longer than everything else that a run holds. No part is larger than one element of one of the lists in `data`. What
 * `redactor` knows is taken out, and the text stays JSON.
 */
export function* renderJson(data: unknown, redactor?: Redactor): Generator<string> {
  const isObject = typeof data === "object" && data !== null && !Array.isArray(data);
  const entries = isObject ? Object.entries(data).filter(([, value]) => value !== undefined) : [];
  if (entries.length === 0) {
    yield `${renderPart(data, "", redactor)}\n`;
    return;
  }
  for (const [place, [key, value]] of entries.entries()) {
    yield `${place === 0 ? "{" : ","}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* renderList(value, redactor);
    else yield renderPart(value, "  ", redactor);
  }
  yield "\n}\n";
}

function* renderList(list: readonly unknown[], redactor?: Redactor): Generator<string> {
  for (const [place, element] of list.entries()) {
    yield `${place === 0 ? "[" : ","}\n    ${renderPart(element, "    ", redactor)}`;
  }
  yield "\n  ]";
}

/** No text in JSON holds a line end as it is, so every one begins a line of the layout. */
function renderPart(value: unknown, indent: string, redactor?: Redactor): string {
  const text = JSON.stringify(value, null, 2) ?? "null";
  const isHolding = redactor?.isHolding(text) === true;
  const shown = isHolding ? JSON.stringify(redactor.redactData(value), null, 2) : text;
  return shown.replaceAll("\n", `\n${indent}`);
}

/**
 * Writes text under a path of the workspace, folders included, so that a reader sees the old file or the new one and
 * never half of one. Text in parts is written part by part.
 *
 * Throws `ConfigError` when the path is outside the workspace or cannot be written.
 */
export async function writeTextFile(
  workspace: string,
  file: string,
  text: string | Iterable<string>,
): Promise<void> {
  const absolute = requireInWorkspace(workspace, file);
  // In the same folder: a rename is atomic only within one file system.
  const temporary = path.join(path.dirname(absolute), `.${path.basename(absolute)}.${randomUUID()}.tmp`);
  try {
    await mkdir(path.dirname(absolute), { recursive: true });
    await writeDurably(temporary, typeof text === "string" ? [text] : gather(text));
    await rename(temporary, absolute);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new ConfigError([{ file, message: `The file cannot be written: ${errorCode(error)}.` }]);
  }
}

async function writeDurably(file: string, parts: Iterable<string>): Promise<void> {
  const handle = await open(file, "wx");
  try {
    for (const part of parts) await handle.appendFile(part, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts small parts together. */
function* gather(parts: Iterable<string>): Generator<string> {
  let gathered: string[] = [];
  let length = 0;
  for (const part of parts) {
    gathered.push(part);
    length += part.length;
    if (length < CHUNK_CHARACTERS) continue;
    yield gathered.join("");
    gathered = [];
    length = 0;
  }
  yield gathered.join("");
}
