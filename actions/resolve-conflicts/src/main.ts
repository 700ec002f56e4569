import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { resolveConflicts } from "./resolve-conflicts.ts";

await runAction((kit) => resolveConflicts(readInputs(kit.inputs), kit));
