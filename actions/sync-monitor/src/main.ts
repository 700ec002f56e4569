import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { start } from "./start.ts";

await runAction(async (kit) => {
  const started = await start(readInputs(kit.inputs), kit);
  // Most of the code is loaded while the first request is under way.
  const { run } = await import("./run.ts");
  await run(started, kit);
});
