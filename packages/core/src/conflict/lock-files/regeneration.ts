import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { readJsonSyntax } from "../../syntax/json-syntax.ts";
import { readYamlSyntax } from "../../syntax/yaml-syntax.ts";
import { detectFileKind } from "../format/file-kind.ts";
import { toPlainText } from "../format/text-format.ts";
import type { ConflictedFile, Resolution } from "../resolution.ts";

/** How a lock file is regenerated from its merged manifest. */
export interface Regeneration {
  readonly path: string;
  /** The manifest's folder, from the root of the repository; `.` is the root. */
  readonly folder: string;
  /** To be run in that folder. It runs no script of any package, and installs as little as the tool can. */
  readonly command: string;
}

const COMMANDS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:package-lock|npm-shrinkwrap)\.json$/,
    "npm install --package-lock-only --ignore-scripts --no-audit --no-fund",
  ],
  [/^pnpm-lock\.yaml$/, "pnpm install --lockfile-only --ignore-scripts --no-frozen-lockfile"],
  [/^Cargo\.lock$/, "cargo update --workspace"],
  [/^go\.sum$/, "go mod tidy"],
  // `--lock` would call a lock file up to date that lacks what the other side requires. Before 2.9, which keeps every version
  // that may stay, composer does not know the variable and updates them all, which is right too.
  [/^composer\.lock$/, "COMPOSER_MINIMAL_CHANGES=1 composer update --no-install --no-scripts --no-plugins"],
  [/^Gemfile\.lock$/, "bundle lock"],
  [/^poetry\.lock$/, "poetry lock"],
  [/^uv\.lock$/, "uv lock"],
  [/^pdm\.lock$/, "pdm lock --update-reuse"],
  [/^bun\.lock$/, "bun install --lockfile-only --ignore-scripts"],
  // Gradle evaluates the build's own scripts to know its dependencies: there is no other way.
  [/^(?:buildscript-)?gradle\.lockfile$/, "./gradlew dependencies --write-locks"],
];

/** How yarn writes its lock file; the second generation's file says by a key of its own that it is one. */
const YARN = "yarn install --ignore-scripts --non-interactive";
/** In CI it writes none unless told to. */
const YARN_BERRY = "YARN_ENABLE_IMMUTABLE_INSTALLS=false yarn install --mode=update-lockfile";

/** How a conflicted lock file is regenerated; `undefined` when it is none, or of a tool that is not known. */
export function findRegeneration({ path, ours, theirs }: ConflictedFile): Regeneration | undefined {
  if (detectFileKind(path) !== "lock-file" || ours === null || theirs === null) return undefined;
  const cut = path.lastIndexOf("/");
  const [folder, name] = [cut === -1 ? "." : path.slice(0, cut), path.slice(cut + 1)];
  if (name === "yarn.lock") {
    return { path, folder, command: /^__metadata:/m.test(ours) ? YARN_BERRY : YARN };
  }
  const command = COMMANDS.find(([pattern]) => pattern.test(name))?.[1];
  return command === undefined ? undefined : { path, folder, command };
}

/** Takes a lock file that its package manager wrote for the very merge, as far as its text can be checked. */
export function acceptRegenerated(path: string, text: string): Resolution {
  const problem = findProblem(path, text);
  if (problem !== null) {
    return { status: "needs-human", reason: "not-proved", details: [problem], candidates: [] };
  }
  return {
    status: "resolved",
    strategy: "regenerated",
    confidence: "medium",
    text,
    proof: [
      "was regenerated for these two commits",
      "contains no conflict marker",
      "parses where it is JSON or YAML",
    ],
    decisions: [],
    dropped: [],
  };
}

function findProblem(path: string, text: string): string | null {
  if (text.trim() === "") return "the regenerated file is empty";
  if (hasConflictMarkers(text)) return "the regenerated file contains conflict markers";
  const plain = toPlainText(text)?.text ?? text;
  const reading = path.endsWith(".json")
    ? readJsonSyntax(plain, "json")
    : /\.ya?ml$/.test(path)
      ? readYamlSyntax(plain)
      : undefined;
  const isBroken = reading?.status === "failed" && reading.reason !== "unsupported";
  return isBroken ? `the regenerated file ${reading.message}` : null;
}
