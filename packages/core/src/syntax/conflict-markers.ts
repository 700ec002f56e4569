/** Whether a text holds git's conflict markers; a bare row of `=` is a heading, not a marker. */
export function hasConflictMarkers(text: string): boolean {
  return /^(?:<{7,}|>{7,}|\|{7,}) \S/m.test(text);
}
