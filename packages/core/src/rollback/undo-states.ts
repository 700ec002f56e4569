import type { JournalEntry, WriteState } from "../journal/index.ts";

/** A text of a state; `undefined` where there is none. */
export function textOf(state: WriteState | null | undefined, name: string): string | undefined {
  const value = state?.[name];
  return typeof value === "string" ? value : undefined;
}

/** A list of texts of a state; `undefined` where there is none. */
export function textsOf(state: WriteState | null | undefined, name: string): readonly string[] | undefined {
  const value = state?.[name];
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;
}

/** The number that a target names, as `#12`; `null` for everything else. */
export function numberOf(target: string | null): number | null {
  const digits = /^#([1-9]\d{0,8})$/.exec(target ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The number that GitHub gave to what an operation opened; `null` where the answer never came. */
export function openedNumber({ end }: JournalEntry): number | null {
  const number = end?.after?.number;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Codes of failures after which GitHub may have done what was asked. */
const UNSETTLED: readonly (string | undefined)[] = ["network", "server", "internal", "git", undefined];

/** Whether an operation certainly changed nothing: it was refused, or it met what it wanted. */
export function changedNothing({ end }: JournalEntry): boolean {
  if (end === null) return false;
  if (end.status === "failed") return !UNSETTLED.includes(end.code);
  return end.after?.changed === false;
}

/** Whether it is known that the operation was carried out. */
export function isDone({ end }: JournalEntry): boolean {
  return end?.status === "done";
}

export function isSameLabel(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether two texts are the same at GitHub, which stores the ends of lines as they come. */
export function isSameText(one: string, other: string): boolean {
  return one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();
}
