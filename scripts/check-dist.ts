/**
 * Proves that the committed bundles are what the sources make: wipes, rebuilds, and asks git what changed.
 *
 * `git status` and not `git diff`, because a new chunk is an untracked file, which a diff does not see.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { build, listBundledActions, SHARED } from "./build.ts";
import { ROOT } from "./repository.ts";

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY });

/** With the magic word: without it, `*` and a folder's name do not match the files inside. */
const BUNDLES = ":(glob)actions/*/dist/**";

/** Enough of a diff to see what kind of thing changed. */
const SHOWN_CHARACTERS = 4000;

const actions = listBundledActions();
for (const action of [SHARED, ...actions]) {
  rmSync(path.join(ROOT, "actions", action, "dist"), { recursive: true, force: true });
}
await build();

const changed = git("status", "--porcelain", "--untracked-files=all", "--", BUNDLES);
if (changed === "") {
  console.log(`dist is up to date: ${actions.join(", ")}`);
} else {
  console.error("dist does not match the sources. Run `pnpm build` and commit the result.\n");
  console.error(changed);
  console.error(git("diff", "--text", "--unified=0", "--", BUNDLES).slice(0, SHOWN_CHARACTERS));
  process.exitCode = 1;
}
