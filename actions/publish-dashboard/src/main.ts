import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { publishDashboard } from "./publish.ts";

await runAction((kit) => publishDashboard(readInputs(kit.inputs), kit));
