import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

/** A program that a test needs and `pnpm install` does not bring. */
export interface Tool {
  readonly name: string;
  /** What to type to get it. */
  readonly install: string;
  /** That a CI may lack it: its tests are then skipped there too. */
  readonly isOptional?: boolean;
}

/** Runs GitHub workflows on this machine. */
export const ACT: Tool = { name: "act", install: "go install github.com/nektos/act@v0.2.87" };

/** Checks workflow files. */
export const ACTIONLINT: Tool = {
  name: "actionlint",
  install: "go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.7",
};

const announced = new Set<string>();

/** Makes a test fail instead of skip where its tool is missing. */
const REQUIRED = "AUTOMATION_REQUIRE_TOOLS";

/**
 * Path of a tool, from the search path or where `go install` puts it; `null` when there is none. Throws where
 * `AUTOMATION_REQUIRE_TOOLS` is set and the tool is not optional, so that a CI that lost a tool does not pass for want of tests.
 */
export function findTool({ name, install, isOptional = false }: Tool): string | null {
  const folders = [
    ...(process.env.PATH ?? "").split(path.delimiter),
    process.env.GOBIN ?? "",
    path.join(process.env.GOPATH ?? path.join(homedir(), "go"), "bin"),
  ];
  const files = folders.filter((folder) => path.isAbsolute(folder)).map((folder) => path.join(folder, name));
  const found = files.find(isExecutable);
  if (found === undefined && !isOptional && process.env[REQUIRED] !== undefined) {
    throw new Error(`${REQUIRED} is set, and there is no ${name}. Install it with: ${install}`);
  }
  return found ?? null;
}

/**
 * What the name of a suite says when its tool is missing; empty when it is there. Says it aloud too, once in each file,
 * because nobody sees the names of tests that are skipped.
 */
export function explainSkip({ name, install }: Tool, found: string | null): string {
  if (found !== null) return "";
  const why = `there is no ${name}; ${install}`;
  if (!announced.has(name)) process.stderr.write(`Tests are skipped: ${why}\n`);
  announced.add(name);
  return ` (skipped: ${why})`;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
