import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { reportIncident } from "./report-incident.ts";

await runAction((kit) => reportIncident(readInputs(kit.inputs), kit));
