import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../repository.ts";
import { renderTerminalWindow } from "./terminal-window.ts";

/** Runs the demo and draws what it prints, as an SVG. Throws when the demo fails. */
export function drawDemo(): string {
  return renderTerminalWindow(recordDemo(), "Output of the demo: repositories, branches and pull requests");
}

/** What the demo prints in colour, without the last chapter: it names folders of this machine. */
function recordDemo(): readonly string[] {
  const output = execFileSync(
    process.execPath,
    ["--conditions=source", path.join(ROOT, "packages/cli/src/main.ts"), "demo"],
    { encoding: "utf8", env: { ...process.env, FORCE_COLOR: "1" } },
  );
  removeDemoFolder(output);
  const lines = output.split("\n");
  const end = lines.findIndex((line) => line.includes("7. Look around"));
  const shown = lines.slice(0, end).join("\n").trimEnd();
  return ["\u001b[90m$\u001b[39m npx --yes pnpm@12 demo", "", ...shown.split("\n")];
}

function removeDemoFolder(output: string): void {
  const folder = /\S*automation-demo-\w+/.exec(output)?.[0];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
