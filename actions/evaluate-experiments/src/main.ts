import { runAction } from "@automation/action-kit";
import { evaluate } from "./evaluate.ts";
import { readInputs } from "./inputs.ts";

await runAction((kit) => evaluate(readInputs(kit.inputs), kit));
