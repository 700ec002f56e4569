import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { rollBackRun } from "./roll-back-run.ts";

await runAction((kit) => rollBackRun(readInputs(kit.inputs), kit));
