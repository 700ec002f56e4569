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

/** Holds nothing that a glob would read as its own. */
const PLAIN_NAME = /^[\w-][\w./-]*\w$/;

function compilePattern(pattern: string): CompiledPattern {
  const isNegated = pattern.startsWith("!");
  const glob = isNegated ? pattern.slice(1) : pattern;
  // A list of some thousand names held against some thousand repositories takes seconds as expressions.
  if (PLAIN_NAME.test(glob)) return { isNegated, matches: (text) => text === glob };
  const matches = compileGlob(glob);
  return { isNegated, matches: (text) => matches(text) };
}

/**
 * Negation is ours, and extglobs would give parentheses, which names may hold, a meaning. With the flag `s` a dot stands
 * for U+2028 and U+2029, too, which names may hold; with `u` a `?` stands for a whole character beyond U+FFFF.
 */
function compileGlob(glob: string): (text: string) => boolean {
  const { source } = picomatch.makeRe(glob, { dot: true, nonegate: true, noextglob: true });
  const expression = compileExpression(source);
  return (text) => text === glob || expression.test(text);
}

/** What needs no escape may have none under `u`. */
function compileExpression(source: string): RegExp {
  const plain = source.replace(/\\(.)/gsu, (whole, character: string) =>
    character === "-" ? "\\x2d" : /[\w$^\\.*+?()[\]{}|/]/.test(character) ? whole : character,
  );
  try {
    return new RegExp(plain, "su");
  } catch {
    return new RegExp(source, "s");
  }
}
