import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { monitor } from "./monitor.ts";

await runAction((kit) => monitor(readInputs(kit.inputs), kit));
