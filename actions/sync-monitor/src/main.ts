import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { start } from "./start.ts";

await runAction((kit) => start(readInputs(kit.inputs), kit));
