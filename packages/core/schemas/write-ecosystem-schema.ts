/**
 * Writes what is made from `ECOSYSTEM_SCHEMA`: the file that editors read, and the compiled validator.
 *
 * Compiling a schema takes ajv longer than all the rest of an action's start, so it is done here, once.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { minifySync } from "@swc/core";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { ECOSYSTEM_SCHEMA, SHARED_PARTS } from "../src/config/ecosystem-schema.ts";

/** Files by their place relative to this one. */
export function renderEcosystemFiles(): Readonly<Record<string, string>> {
  return {
    "ecosystem.schema.json": `${JSON.stringify(ECOSYSTEM_SCHEMA, null, 2)}\n`,
    "../src/config/generated/ecosystem-validator.ts": renderValidator(),
  };
}

/** How ajv collects an error, in six lines at each of some hundred places. */
const COLLECT_ERROR =
  /if\(vErrors === null\)\{\s*vErrors = \[(err\d+)\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}/g;

function renderValidator(): string {
  const ajv = new Ajv({
    allErrors: true,
    // What an error is about is found by its paths: written out at every place, it would be three quarters of the code.
    verbose: false,
    messages: false,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const code = standaloneCode.default(ajv, ajv.compile(shareParts(withoutAnnotations(ECOSYSTEM_SCHEMA))));
  // ajv writes require() for its helpers even where it writes ES modules.
  const imports: string[] = [];
  const body = code.replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;?/g, (_, name, module) => {
    imports.push(`import ${name}Module from "${module}.js";\nconst ${name} = ${name}Module.default;`);
    return "";
  });
  const short = body.replaceAll(COLLECT_ERROR, "(vErrors ??= []).push($1);");
  if (short.includes("require(")) throw new Error("The validator requires a module that is not known here.");
  // It is read at the start of every action.
  const { code: small } = minifySync(`${imports.join("\n")}\n${short}`, {
    module: true,
    compress: true,
    mangle: true,
  });
  const version = JSON.parse(readFileSync(new URL(import.meta.resolve("ajv/package.json")), "utf8")).version;
  return [
    "// @ts-nocheck",
    `// Compiled by ajv ${version} from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas`,
    small,
    "",
  ].join("\n");
}

/** The schema with one copy of what stands in it several times, however often it is referred to. */
function shareParts(schema: object): object {
  const share = (key: string, value: unknown) =>
    key in SHARED_PARTS ? { $ref: `#/definitions/${key}` } : value;
  const definitions = Object.fromEntries(
    Object.entries(SHARED_PARTS).map(([key, part]) => [key, withoutAnnotations(part)]),
  );
  return { ...JSON.parse(JSON.stringify(schema, share)), definitions };
}

/** The schema without what only people read: the validator holds a copy of it, and every action holds the validator. */
function withoutAnnotations(schema: object): object {
  const isText = (key: string, value: unknown) =>
    (key === "description" || key === "title") && typeof value === "string";
  return JSON.parse(
    JSON.stringify(schema, (key, value) =>
      isText(key, value) || key === "examples" || key === "default" ? undefined : value,
    ),
  );
}

if (import.meta.main) {
  for (const [file, text] of Object.entries(renderEcosystemFiles())) {
    writeFileSync(new URL(file, import.meta.url), text);
  }
}
