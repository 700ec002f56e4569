import picomatch from "picomatch/posix.js";

/**
 * Compiles a list of globs once into one test.
 *
 * As in a workflow's branch filters, the last pattern that matches decides, and `!` in front negates a pattern. A list
 * that starts with a negated pattern means everything but that; an empty list matches nothing. `*` stays within one
 * part of a path, `**` crosses `/`, names that start with a dot match too.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
export function compilePatternList(patterns: readonly string[]): (text: string) => boolean {
  const tests = patterns.map(compilePattern);
  const isMatchAtFirst = tests[0]?.isNegated ?? false;
  return (text) => {
    const deciding = tests.findLast((test) => test.matches(text));
    return deciding === undefined ? isMatchAtFirst : !deciding.isNegated;
  };
}

interface CompiledPattern {
  readonly isNegated: boolean;
  readonly matches: (text: string) => boolean;
}

function compilePattern(pattern: string): CompiledPattern {
  const isNegated = pattern.startsWith("!");
  const glob = isNegated ? pattern.slice(1) : pattern;
  // Negation is ours, and extglobs would give parentheses, which names may hold, a meaning.
  const matches = picomatch(glob, { dot: true, nonegate: true, noextglob: true });
  return { isNegated, matches: (text) => matches(text) };
}
