import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { readFlow, renderFlowPicture } from "../../scripts/flow-picture.ts";
import { ROOT } from "../../scripts/repository.ts";

describe("the picture of a run's flow", () => {
  const flow = readFlow();
  const files = flow.map(({ file }) => file);

  it("begins with what starts the run, and names files that are there", () => {
    expect(files.slice(0, 3)).toEqual(["main.ts", "start.ts", "run.ts"]);
    expect(files.filter((file) => !existsSync(path.join(ROOT, "actions/sync-monitor/src", file)))).toEqual(
      [],
    );
  });

  it("has the phases in the order in which run.ts calls them", () => {
    const phases = ["observe", "plan", "execute", "cleanup"];

    const folders = files.map((file) => file.split("/")[0] ?? "").filter((folder) => phases.includes(folder));

    expect(folders).toEqual(phases);
  });

  it("shows what a phase uses", () => {
    const observe = flow.find(({ file }) => file.startsWith("observe/"));

    expect(observe?.rooms).toContain("ports");
    expect(renderFlowPicture()).toContain(">observe/observe.ts</text>");
  });
});
