/**
 * What release.yml asks before it writes anything.
 *
 * `node scripts/release.ts check v1.2.3` fails when that version cannot be released from here.
 * `node scripts/release.ts notes v1.2.3` prints its notes, from the titles of the commits since the version before.
 */
import { execFileSync } from "node:child_process";
import {
  type Commit,
  explainRefusal,
  findPrevious,
  parseVersion,
  renderReleaseNotes,
} from "./release-notes.ts";
import { ROOT } from "./repository.ts";

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: ROOT, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY });

const listTags = () => git("tag", "--list", "v*").split("\n").filter(Boolean);

function listCommits(since: string | null): readonly Commit[] {
  const range = since === null ? "HEAD" : `${since}..HEAD`;
  return git("log", "--no-merges", "--format=%H%x1f%s%x1f%b%x1e", range)
    .split("\u001e")
    .map((record) => record.trim().split("\u001f"))
    .flatMap(([hash, title, body = ""]) =>
      hash === undefined || title === undefined ? [] : [{ hash, title, body }],
    );
}

function main([task, tag = ""]: readonly string[]): void {
  const refusal = explainRefusal(tag, listTags());
  const version = parseVersion(tag);
  if (refusal !== null || version === null) {
    console.error(refusal);
    process.exitCode = 1;
  } else if (task === "check") {
    console.log(`${tag} can be released.`);
  } else if (task === "notes") {
    process.stdout.write(renderReleaseNotes(listCommits(findPrevious(version, listTags()))));
  } else {
    console.error("Usage: node scripts/release.ts check|notes v1.2.3");
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
