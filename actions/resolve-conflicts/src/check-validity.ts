import type { ConflictedFile, Resolution } from "@automation/core/conflict";

/** Files that GitHub refuses when they are wrong. */
const CHECKED = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;

/** Errors that are reported per file. */
const MAX_ERRORS = 5;

/** Two versions of a file and what became of them. */
interface MergedFile {
  readonly path: string;
  readonly ours: string | null;
  readonly theirs: string | null;
}

/**
 * Errors that a merged workflow or action file has and neither side has. What reads those files is large, and is loaded
 * when there is one.
 */
export async function findNewErrors(
  { path, ours, theirs }: MergedFile,
  merged: string,
): Promise<readonly string[]> {
  if (!CHECKED.test(path)) return [];
  const validation = await import("./validation.ts");
  const sides = [ours, theirs].filter((text) => text !== null);
  return validation.findNewErrors(path, sides, merged).slice(0, MAX_ERRORS);
}

/** A resolution that is still one after the file was checked for what GitHub would refuse. */
export async function checkValidity(file: ConflictedFile, resolution: Resolution): Promise<Resolution> {
  if (resolution.status !== "resolved" || resolution.text === null || !CHECKED.test(file.path))
    return resolution;
  const { text } = resolution;
  const errors = await findNewErrors(file, text);
  if (errors.length === 0)
    return { ...resolution, proof: [...resolution.proof, "adds no error that neither side has"] };
  return {
    status: "needs-human",
    reason: "not-proved",
    details: errors.map((error) => `the result would have an error that neither side has: ${error}`),
    candidates: [{ label: "the merge result", text }],
  };
}
