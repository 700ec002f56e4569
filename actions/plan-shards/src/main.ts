import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { plan } from "./plan.ts";

await runAction((kit) => plan(readInputs(kit.inputs), kit));
