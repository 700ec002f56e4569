import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { recordReportsOfRun } from "./record.ts";

await runAction((kit) => recordReportsOfRun(readInputs(kit.inputs), kit));
