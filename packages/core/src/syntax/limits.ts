/**
 * What a text may come to, by what is read: the one table of limits of JSON and YAML. What is above them is refused
 * before or while it is read, so that no text takes a run's time or memory.
 */
export const LIMITS = {
  /** The configuration of an ecosystem. */
  configuration: {
    /** About ten times what 10,000 repositories with settings of their own take. */
    characters: 10 * 1024 * 1024,
    /** As GitHub's own reader of workflow files has it (`MaxDepth`); a valid file needs five levels. */
    depth: 50,
    /** Values after aliases are filled in, as GitHub's own reader has it (`MaxParseEvents`). */
    values: 1_000_000,
    /** Syntax errors that are reported. */
    problems: 100,
  },
  /**
   * Workflows, actions and the settings of their checks, after the limits of GitHub's own reader.
   *
   * @see https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs
   */
  workflow: {
    /** GitHub's runner reads 1 MiB; half of that parses in time. */
    characters: 512 * 1024,
    /** Far above any workflow, and what a parser reads in time. */
    lines: 16_000,
    /** `MaxDepth`. */
    depth: 50,
    /** Brackets open at once before a text is parsed: scripts and JSON inside strings count too, so it is generous. */
    openBrackets: 300,
    /** Values after aliases are filled in; `MaxParseEvents` is 1,000,000. */
    values: 200_000,
    /** Problems of one text, and syntax errors among them; more say nothing new. */
    problems: 50,
    syntaxErrors: 10,
  },
  /** A version of a file in a merge. */
  merge: {
    /** Beyond it a file is data, not text that people merge. */
    characters: 1024 * 1024,
    /** Levels below the root that are merged part by part; GitHub's own files stay below ten. */
    depth: 100,
    /** Levels of brackets in YAML that are merged part by part; what is deeper is taken as a whole. */
    flowDepth: 20,
  },
} as const;
