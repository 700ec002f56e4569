import { splitPointer } from "../syntax/source-tree.ts";

const MAX_SHOWN = 60;

/** Renders a JSON Pointer as people write a place: `repositories[2].threshold`; "The file" for the whole of it. */
export function describePlace(pointer: string): string {
  const parts = splitPointer(pointer);
  if (parts.length === 0) return "The file";
  return parts.reduce((place, part) => {
    if (/^\d+$/.test(part)) return `${place}[${part}]`;
    const name = /^[\w$-]+$/.test(part) ? part : quote(part);
    return place === "" ? name : `${place}.${name}`;
  }, "");
}

/** Says what a value is, in words that fit behind "but is": `0`, `the text "15"`, `an empty list`. */
export function describeValue(value: unknown): string {
  if (value === null) return "empty (null)";
  if (typeof value === "string") return value === "" ? "an empty string" : `the string ${quote(value)}`;
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "an object" : String(value);
}

/** A text of the file in quotes, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`);
}
