import { runAction } from "@automation/action-kit";
import { readInputs } from "./inputs.ts";
import { sendNotifications } from "./send-notifications.ts";

await runAction((kit) => sendNotifications(readInputs(kit.inputs), kit));
