import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { InputReader } from "@automation/action-kit";
import { describe, expect, it } from "@jest/globals";
import { type ActionMetadata, readActionMetadata } from "../../scripts/action-metadata.ts";
import { SHARED } from "../../scripts/build.ts";
import { listActions, ROOT } from "../../scripts/repository.ts";
import { readOutputNames } from "./output-names.ts";

interface Action {
  readonly name: string;
  readonly metadata: ActionMetadata;
}

const actions: readonly Action[] = listActions().map((name) => ({
  name,
  metadata: readActionMetadata(name),
}));
const programs = actions.filter(({ metadata }) => metadata.runs.using !== "composite");

const sourceOf = (action: Action, file: string) => path.join(ROOT, "actions", action.name, "src", file);

const variableOf = (name: string) => `INPUT_${name.toUpperCase()}`;

/** The variables that the runner makes of action.yml when a workflow sets no input. */
function environmentOf({ metadata }: Action): Record<string, string> {
  return Object.fromEntries(
    Object.entries(metadata.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      String(input.default ?? "").replaceAll(/\$\{\{.*?\}\}/g, "from-an-expression"),
    ]),
  );
}

/** What an action's own `readInputs` makes of an environment, and the names that it asked for. */
async function readInputsOf(action: Action, env: Record<string, string>) {
  const reader = new InputReader({ env, workspace: ROOT, maskSecret: () => undefined });
  const { readInputs } = (await import(sourceOf(action, "inputs.ts"))) as {
    readInputs: (reader: InputReader) => unknown;
  };
  try {
    return { inputs: readInputs(reader), error: undefined, names: reader.names };
  } catch (error) {
    return { inputs: undefined, error, names: reader.names };
  }
}

describe("every action", () => {
  it("is there at all", () => {
    expect(actions.map(({ name }) => name)).toContain("sync-monitor");
  });

  it("that is a program runs on one and the same version of Node, the one that this workspace uses", () => {
    const versions = new Set(programs.map(({ metadata }) => metadata.runs.using));

    expect([...versions]).toEqual([`node${process.versions.node.split(".")[0]}`]);
  });
});

describe.each(actions)("action.yml of $name", ({ name, metadata }) => {
  it("says what the action is and does", () => {
    expect(metadata.name).not.toBe("");
    expect(metadata.description).not.toBe("");
  });

  it("describes every input and output, under a kebab-case name", () => {
    for (const [key, { description }] of [
      ...Object.entries(metadata.inputs),
      ...Object.entries(metadata.outputs),
    ]) {
      expect({ key, isNamedWell: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(key) }).toEqual({
        key,
        isNamedWell: true,
      });
      expect({ key, description: description?.trim() }).toEqual({
        key,
        description: expect.stringMatching(/\S/),
      });
    }
  });

  it("agrees with the tables of the action's README", () => {
    const readme = readFileSync(path.join(ROOT, "actions", name, "README.md"), "utf8");
    const namesIn = (part: string) => {
      const table = readme.split(`<!-- ${part}:start -->`)[1]?.split(`<!-- ${part}:end -->`)[0] ?? "";
      return [...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    };

    expect(namesIn("inputs")).toEqual(Object.keys(metadata.inputs));
    expect(namesIn("outputs")).toEqual(Object.keys(metadata.outputs));
  });
});

describe("the bundles", () => {
  it("hold everything that they import: the bundler leaves an eval where it found nothing", () => {
    const files = [SHARED, ...programs.map(({ name }) => name)].flatMap((folder) =>
      readdirSync(path.join(ROOT, "actions", folder, "dist"), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".js"))
        .map((file) => path.join("actions", folder, "dist", file)),
    );

    const unresolved = files.flatMap((file) =>
      [...readFileSync(path.join(ROOT, file), "utf8").matchAll(/eval\("require"\)\("([^"]+)"\)/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    );

    expect(files).toEqual(
      expect.arrayContaining(programs.map(({ name }) => path.join("actions", name, "dist", "index.js"))),
    );
    // Nobody has it by default: a proxy that wants Kerberos is told that the package is missing.
    expect(unresolved.filter((found) => !found.endsWith(": kerberos"))).toEqual([]);
  });
});

describe.each(programs)("the program of $name", (action) => {
  const { metadata } = action;

  it("is the bundle", () => {
    expect(metadata.runs.main).toBe("dist/index.js");
  });

  it("reads exactly the inputs that action.yml declares", async () => {
    const { names } = await readInputsOf(action, environmentOf(action));

    expect([...names].sort()).toEqual(Object.keys(metadata.inputs).sort());
  });

  it("accepts what action.yml gives when a workflow sets only what is required", async () => {
    const required = Object.entries(metadata.inputs).filter(([, input]) => input.required === true);
    const env = {
      ...environmentOf(action),
      ...Object.fromEntries(required.map(([name]) => [`INPUT_${name.toUpperCase()}`, "1"])),
    };

    expect((await readInputsOf(action, env)).error).toBeUndefined();
  });

  it("has the same defaults in its code as in action.yml", async () => {
    const declared = environmentOf(action);
    const fromExpressions = Object.entries(declared).filter(([, value]) =>
      value.includes("from-an-expression"),
    );
    const required = Object.entries(metadata.inputs)
      .filter(([, input]) => input.required === true)
      .map(([name]) => [`INPUT_${name.toUpperCase()}`, "1"] as const);
    const given = Object.fromEntries([...fromExpressions, ...required]);

    const fromCode = await readInputsOf(action, given);
    const fromMetadata = await readInputsOf(action, { ...declared, ...given });

    expect(fromCode.error).toBeUndefined();
    expect(fromCode.inputs).toEqual(fromMetadata.inputs);
  });

  it("takes an empty value of any input with a default for that default", async () => {
    const declared = environmentOf(action);
    const withDefault = Object.entries(metadata.inputs).filter(
      ([name, input]) =>
        input.default !== undefined && !declared[variableOf(name)]?.includes("from-an-expression"),
    );
    const usual = await readInputsOf(action, declared);

    for (const [name] of withDefault) {
      for (const empty of ["", " ", "\n"]) {
        const { inputs, error } = await readInputsOf(action, { ...declared, [variableOf(name)]: empty });
        expect({ name, error, inputs }).toEqual({ name, error: undefined, inputs: usual.inputs });
      }
    }
  });

  it("takes an empty value of any input without a default for one that is not given", async () => {
    const declared = environmentOf(action);
    const usual = await readInputsOf(action, declared);
    const optional = Object.entries(metadata.inputs).filter(
      ([, input]) => input.default === undefined && input.required !== true,
    );

    for (const [name] of optional) {
      const { inputs, error } = await readInputsOf(action, { ...declared, [variableOf(name)]: " " });
      expect({ name, error, inputs }).toEqual({ name, error: undefined, inputs: usual.inputs });
    }
  });

  it("refuses what a number, a boolean or a choice cannot be, whatever the default", async () => {
    const declared = environmentOf(action);
    const strict = Object.entries(metadata.inputs).filter(([, input]) =>
      /^(true|false|\d+)$/.test(String(input.default ?? "")),
    );

    for (const [name] of strict) {
      for (const wrong of ["null", "undefined", "-7", "1e1", "yes", "none"]) {
        const { error } = await readInputsOf(action, { ...declared, [variableOf(name)]: wrong });
        expect({ name, wrong, message: String(error) }).toEqual({
          name,
          wrong,
          message: expect.stringContaining(`\`${name}\``),
        });
      }
    }
  });

  it("sets exactly the outputs that action.yml declares", () => {
    expect([...readOutputNames(sourceOf(action, "outputs.ts"))].sort()).toEqual(
      Object.keys(metadata.outputs).sort(),
    );
  });
});
