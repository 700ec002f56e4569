import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Resolution } from "@automation/core/conflict";
import { runBundledAction } from "./run-bundled-action.ts";

/** Files that GitHub refuses when they are wrong: the same ones that the action checks. */
const CHECKED = /^\.github\/workflows\/[^/]+\.ya?ml$|(?:^|\/)action\.ya?ml$/;

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
}

/**
 * A resolution that is still one after validate-config has looked at it: a merged workflow or action must have no error
 * that neither side has.
 */
export async function checkMergedWorkflow(
  path: string,
  sides: { readonly ours: string; readonly theirs: string },
  resolution: Resolution,
): Promise<Resolution> {
  if (resolution.status !== "resolved" || resolution.text === null || !CHECKED.test(path)) return resolution;
  const { text } = resolution;
  const errors = await findNewErrors(path, { ...sides, merged: text });
  if (errors.length === 0)
    return { ...resolution, proof: [...resolution.proof, "adds no error that neither side has"] };
  return {
    status: "needs-human",
    reason: "not-proved",
    details: errors.map((error) => `the result would have an error that neither side has: ${error}`),
    candidates: [{ label: "the merge result", text }],
  };
}

async function findNewErrors(
  path: string,
  versions: Readonly<Record<"ours" | "theirs" | "merged", string>>,
): Promise<readonly string[]> {
  const workspace = await mkdtemp(join(tmpdir(), "automation-merge-"));
  try {
    for (const [version, text] of Object.entries(versions)) {
      await mkdir(join(workspace, version));
      await writeFile(join(workspace, version, basename(path)), text);
    }
    const kind = path.startsWith(".github/workflows/") ? "workflows" : "actions";
    const other = kind === "workflows" ? "actions" : "workflows";
    await runBundledAction({
      action: "validate-config",
      workspace,
      inputs: { [kind]: `*/${basename(path)}`, [other]: "none/*", "report-file": "report.json" },
    });
    const { findings } = JSON.parse(await readFile(join(workspace, "report.json"), "utf8")) as {
      readonly findings: readonly Finding[];
    };
    const errorsOf = (version: string) =>
      findings
        .filter(({ file, severity }) => severity === "error" && file.startsWith(`${version}/`))
        .map(({ rule, message }) => `${rule}: ${message}`);
    const known = new Set([...errorsOf("ours"), ...errorsOf("theirs")]);
    return errorsOf("merged").filter((error) => !known.has(error));
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
