import type { FaultKind } from "@automation/github-sandbox";

/** Faults after which nobody knows what became of a write that did happen. */
export const LOST: readonly FaultKind[] = [
  { kind: "reset-after-write" },
  { kind: "truncated-body" },
  { kind: "bad-json" },
];

/** Faults after which nobody knows what became of a write that did not happen. */
export const NOT_DONE: readonly FaultKind[] = [
  { kind: "reset-before" },
  { kind: "html-502" },
  { kind: "status", status: 500 },
];
