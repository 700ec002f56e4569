import type { SeedPath, SeedPlace } from "./seed-document.ts";

/** Something that keeps a seed from being used. */
export interface SeedProblem extends SeedPlace {
  /** As it was given. */
  readonly file: string;
  /** `repositories[0].branches[2].behindBy`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** A problem before it is known where in the file it is. */
export interface LocatedProblem {
  readonly path: SeedPath;
  /** Set when the key is meant, not its value. */
  readonly key?: string;
  readonly message: string;
  readonly remedy: string;
}

/** `repositories[0].branches[2]` */
export function formatSeedPath(path: SeedPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const name = /^[\w$-]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

/** One line, in the form that editors and terminals make a link of: `seed.yaml:12:9: …`. */
export function formatSeedProblem({ file, line, column, path, message, remedy }: SeedProblem): string {
  const place = path === "" ? "" : `${path}: `;
  return `${file}:${line}:${column}: ${place}${message} ${remedy}`;
}
