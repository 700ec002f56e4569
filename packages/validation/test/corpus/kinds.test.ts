import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { DEFAULT_SETTINGS } from "../../src/engine/rule-settings.ts";
import {
  type FileAccess,
  type Persona,
  type RuleSettings,
  readSettingsFile,
  validateFiles,
} from "../../src/index.ts";

/** One kind of mistake, or of what only looks like one, as people's repositories have it. */
interface Case {
  readonly about: string;
  /** The workflow, or the action when `path` is one. */
  readonly text: string;
  readonly path?: string;
  /** Other files of the repository. */
  readonly files?: Readonly<Record<string, string>>;
  /** The settings of the repository. */
  readonly settings?: string;
  /** Rules that are asked; all when there are none. */
  readonly rules?: readonly string[];
  readonly persona?: Persona;
  /** `error WF001 4:9`, or without a column; each that is told, notes included. */
  readonly expect: readonly string[];
  /** Words that the messages have. */
  readonly says?: readonly string[];
}

const CASES: readonly Case[] = readdirSync(import.meta.dirname)
  .filter((name) => /^kinds.*\.yml$/.test(name))
  .flatMap((name) => parse(readFileSync(path.join(import.meta.dirname, name), "utf8")).cases);

function judge({
  text,
  path: file = ".github/workflows/test.yml",
  files,
  settings,
  rules = [],
  persona = "regular",
}: Case) {
  const kind = file.endsWith("dependabot.yml")
    ? "dependabot"
    : /action\.ya?ml$/.test(file)
      ? "action"
      : "workflow";
  const access: FileAccess | undefined =
    files === undefined ? undefined : { read: (name) => (name === file ? text : files[name]) };
  const read = settings === undefined ? undefined : readSettingsFile("settings.yml", settings);
  const wanted: RuleSettings = {
    ...DEFAULT_SETTINGS,
    only: rules,
    persona,
    ...(read && { policy: read.policy }),
  };
  return validateFiles([{ kind, path: file, text }], wanted, access).findings;
}

describe("kinds of mistakes in real repositories", () => {
  it.each(CASES)("are judged as GitHub would: $about", (one) => {
    const findings = judge(one);

    const told = findings.map(({ severity, rule, line, column }) => {
      const exact = `${severity} ${rule} ${line}:${column}`;
      return one.expect.includes(exact) ? exact : `${severity} ${rule} ${line}`;
    });
    expect(told.toSorted()).toEqual([...one.expect].toSorted());
    const messages = findings.map(({ message }) => message).join("\n");
    expect((one.says ?? []).filter((words) => !messages.includes(words))).toEqual([]);
  });
});
