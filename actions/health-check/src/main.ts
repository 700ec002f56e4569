import { runAction } from "@automation/action-kit";
import { checkHealth } from "./check-health.ts";
import { readInputs } from "./inputs.ts";

await runAction((kit) => checkHealth(readInputs(kit.inputs), kit));
