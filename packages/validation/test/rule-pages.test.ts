import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { DEFAULT_SETTINGS } from "../src/engine/rule-settings.ts";
import {
  RULE_PAGES,
  type RuleSettings,
  readSettingsFile,
  type ValidationInput,
  validateFiles,
} from "../src/index.ts";

const FOLDER = path.resolve(import.meta.dirname, "../../../docs/rules");

/** Rules whose findings come from outside of a file, or need a file too long for a page. */
const WITHOUT_EXAMPLE = new Set([
  "SEC050",
  "SEC051",
  "SEC052",
  "SEC053",
  "WF053",
  "WF054",
  "CFG009",
  "CFG012",
  "VC001",
  "VC003",
  "VC004",
  "WF002",
]);

interface Page {
  readonly text: string;
  readonly section: (title: string) => string;
}

function readPage(id: string): Page {
  const text = readFileSync(path.join(FOLDER, `${id}.md`), "utf8");
  const section = (title: string) => text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0]?.trim() ?? "";
  return { text, section };
}

/** The examples of a section as files: `json` is a configuration, a name behind `yaml` is another file. */
function toInputs(section: string): readonly ValidationInput[] {
  return [...section.matchAll(/```(json|yaml) ?(\S*)\n([\s\S]*?)```/g)].map(
    ([, language, name = "", text = ""]) => {
      if (language === "json") return { kind: "config", path: "config/ecosystem-repos.json", text };
      if (name === "dependabot.yml") return { kind: "dependabot", path: ".github/dependabot.yml", text };
      if (name === "action.yml") return { kind: "action", path: "action.yml", text };
      return { kind: "workflow", path: `.github/workflows/${name === "" ? "example.yml" : name}`, text };
    },
  );
}

describe("the pages of the rules", () => {
  it("are one for every rule, and no other", () => {
    const files = readdirSync(FOLDER).filter((file) => file !== "README.md");

    expect(files.toSorted()).toEqual(RULE_PAGES.map(({ id }) => `${id}.md`).toSorted());
  });

  it("are all in the list of the rules", () => {
    const list = readFileSync(path.join(FOLDER, "README.md"), "utf8");

    expect(
      RULE_PAGES.filter(({ id, title }) => !list.includes(`[${id}](${id}.md)`) || !list.includes(title)),
    ).toEqual([]);
  });
});

describe("the examples of settings", () => {
  const settingsOf = (title: string) =>
    /```yaml \S+\n([\s\S]*?)```/.exec(readPage("VC004").section(title))?.[1] ?? "";

  it("are refused where they are bad", () => {
    const { findings } = readSettingsFile("validate-config.yml", settingsOf("Bad"));

    expect(findings.map(({ rule, line }) => `${rule}:${line}`)).toEqual(["VC004:3", "VC004:2"]);
  });

  it("are judged alike by the schema that editors use", () => {
    const schema = path.resolve(import.meta.dirname, "../../core/schemas/validation-settings.schema.json");
    const validate = new Ajv().compile(JSON.parse(readFileSync(schema, "utf8")));

    expect(validate(parse(settingsOf("Good")))).toBe(true);
    expect(validate(parse(settingsOf("Bad")))).toBe(false);
  });

  it("are read where they are good", () => {
    const { findings, policy } = readSettingsFile("validate-config.yml", settingsOf("Good"));

    expect(findings).toEqual([]);
    expect(policy.hasRunner("gpu-large")).toBe(true);
  });
});

describe.each(RULE_PAGES)("the page of $id", ({ id, severity, title, persona }) => {
  const settings: RuleSettings = { ...DEFAULT_SETTINGS, persona: persona ?? "regular" };

  it("says what the rule is, why, and how to fix a finding", () => {
    const page = readPage(id);

    const speaksTo = persona === undefined ? "" : `\nPersona: ${persona}\n`;
    expect(page.text).toContain(`# ${id}: ${title}\n\nSeverity: ${severity}\n${speaksTo}\n## Why`);
    expect(["Why", "Bad", "Good", "How to fix"].filter((name) => page.section(name) === "")).toEqual([]);
  });

  if (WITHOUT_EXAMPLE.has(id)) return;

  it("has a bad example that the rule finds", () => {
    const inputs = toInputs(readPage(id).section("Bad"));

    const { findings } = validateFiles(inputs, settings);

    expect(findings.map(({ rule }) => rule)).toContain(id);
  });

  it("has a good example that the rule leaves alone, and that holds no error at all", () => {
    const page = readPage(id);
    const others = toInputs(page.section("Bad")).slice(1);

    const { findings } = validateFiles([...toInputs(page.section("Good")), ...others], settings);

    expect(findings.filter(({ rule, severity: level }) => rule === id || level === "error")).toEqual([]);
  });
});
