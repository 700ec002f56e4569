import { readFile } from "node:fs/promises";
import { formatCount, printable } from "@automation/core/text";
import { formatSeedProblem, readSeed, type SeedSpec } from "@automation/github-sandbox";
import { callSandbox, findSandbox, type SandboxChoice } from "./sandbox-running.ts";

/** Reads a seed file. Throws everything that is wrong with it, a line each. */
export async function loadSeed(file: string): Promise<SeedSpec> {
  const reading = await readSeed(await readText(file), file);
  if (reading.status === "read") return reading.seed;
  const { problems } = reading;
  const count = formatCount(problems.length, "problem");
  const lines = problems.map((problem) => printable(formatSeedProblem(problem)));
  throw new Error(`${count} in the seed\n${lines.join("\n")}`);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why = code === "ENOENT" ? "does not exist" : `cannot be read (${code})`;
    throw new Error(`The seed file ${file} ${why}.`, { cause: error });
  }
}

/** `automation sandbox seed`: checks a seed file, and adds what it describes to a running sandbox. */
export async function seed(
  file: string,
  options: SandboxChoice & { readonly check?: boolean },
): Promise<void> {
  const spec = await loadSeed(file);
  const branches = spec.repositories.flatMap((repository) => repository.branches ?? []).length;
  const summary = `${formatCount(spec.repositories.length, "repository", "repositories")}, ${formatCount(branches, "branch", "branches")}`;
  if (options.check) {
    process.stdout.write(`${file}: ${summary}, no problems.\n`);
    return;
  }
  const root = await findSandbox(options);
  await callSandbox(root, "POST", "/seed", spec);
  process.stdout.write(`Added to ${root}: ${summary}.\n`);
}
