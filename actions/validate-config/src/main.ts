import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { validate } from "./validate.ts";

await runAction((kit) => validate(readInputs(kit.inputs), kit));
