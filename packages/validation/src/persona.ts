/** How much a user wants to hear: only what is worth a change, matters of style too, or everything that an audit asks. */
export type Persona = "regular" | "pedantic" | "auditor";

/** From the fewest findings to the most. */
export const PERSONAS = ["regular", "pedantic", "auditor"] as const satisfies readonly Persona[];

/** Whether somebody who wants to hear `wanted` is told what is meant for `needed`. */
export function hears(wanted: Persona, needed: Persona = "regular"): boolean {
  return PERSONAS.indexOf(wanted) >= PERSONAS.indexOf(needed);
}
