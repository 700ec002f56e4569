import { type HealthCheck, skipped } from "../health-check.ts";

/** NTF-001: notifications arrive. No action sends any yet, so there is nothing to judge. */
export const notifyDelivery: HealthCheck<never> = {
  id: "NTF-001",
  name: "notify.delivery",
  severity: "medium",
  needs: [],
  evaluate: () => skipped("NothingSends", "No action sends notifications."),
};
