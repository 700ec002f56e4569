import { compilePatternList } from "../repository/pattern-list.ts";

/** Whether any of the names that something goes by is in the scopes. Case does not count. */
export function isInScope(scopes: readonly string[] | null, names: readonly string[]): boolean {
  if (scopes === null) return true;
  const matches = compilePatternList(scopes.map((scope) => scope.toLowerCase()));
  return names.some((name) => matches(name.toLowerCase()));
}
