/**
 * Releases the commit that is checked out.
 *
 * `node scripts/release.ts changelog v1.2.3` gives what stands under "Unreleased" in CHANGELOG.md the heading of that version.
 * `node scripts/release.ts plan v1.2.3` says what the release would do, or everything that stands against it.
 * `node scripts/release.ts publish v1.2.3 archive.tar.gz` does it; a second start completes what the first one left.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { closeSection } from "./release/changelog.ts";
import { planRelease, type ReleasePlan, renderPlan, type Tag } from "./release/plan-release.ts";
import { publishRelease } from "./release/publish-release.ts";

const root = process.cwd();
const changelogFile = path.join(root, "CHANGELOG.md");

const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: Number.POSITIVE_INFINITY }).trim();

/** Of an annotated tag the commit below it. */
function listTags(): readonly Tag[] {
  return git("for-each-ref", "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)", "refs/tags")
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\0"))
    .map(([name = "", object = "", below = ""]) => ({ name, commit: below || object }));
}

function isAncestor(ancestor: string, commit: string): boolean {
  try {
    git("merge-base", "--is-ancestor", ancestor, commit);
    return true;
  } catch {
    return false;
  }
}

function makePlan(tag: string): ReleasePlan {
  const decision = planRelease({
    tag,
    branch: process.env.GITHUB_REF_NAME ?? git("rev-parse", "--abbrev-ref", "HEAD"),
    commit: git("rev-parse", "HEAD"),
    tags: listTags(),
    changelog: readFileSync(changelogFile, "utf8"),
    isAncestor,
  });
  if ("plan" in decision) return decision.plan;
  summarize(
    `## ${tag} cannot be released\n\n${decision.problems.map((problem) => `- ${problem}`).join("\n")}\n`,
  );
  throw new Error(decision.problems.join("\n"));
}

function tell(plan: ReleasePlan): void {
  const text = renderPlan(plan);
  process.stdout.write(text);
  summarize(text);
}

function summarize(text: string): void {
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, text);
}

async function publish(tag: string, files: readonly string[]): Promise<void> {
  const {
    GITHUB_API_URL = "https://api.github.com",
    GITHUB_REPOSITORY = "",
    GITHUB_TOKEN = "",
  } = process.env;
  const assets = files.map((file) => ({
    name: path.basename(file),
    content: new Uint8Array(readFileSync(file)),
  }));
  const destination = {
    apiUrl: GITHUB_API_URL,
    repository: GITHUB_REPOSITORY,
    token: GITHUB_TOKEN,
    tagToken: process.env.TAG_TOKEN || undefined,
  };
  await publishRelease(makePlan(tag), assets, destination, console.log);
}

async function main([task, tag = "", ...files]: readonly string[]): Promise<void> {
  switch (task) {
    case "changelog": {
      const date = new Date().toISOString().slice(0, 10);
      return writeFileSync(changelogFile, closeSection(readFileSync(changelogFile, "utf8"), tag, date));
    }
    case "plan":
      return tell(makePlan(tag));
    case "publish":
      return publish(tag, files);
    default:
      throw new Error("Usage: node scripts/release.ts changelog|plan|publish v1.2.3 [file ...]");
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
