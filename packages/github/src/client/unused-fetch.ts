/**
 * Stands in the bundle for undici, which the toolkit's client imports for a fetch that is never called: it gets ours
 * (docs/decisions/0060). undici is as large as a whole action, and takes 40 ms to load.
 */
export class ProxyAgent {}

/** Called by nobody: whoever does shall hear of it at once. */
export function fetch(): never {
  throw new Error("the bundle has no fetch of undici");
}
