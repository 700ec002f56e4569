import { readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { ROOT } from "./repository.ts";

/** One input of an action, as action.yml declares it. */
export interface InputMetadata {
  readonly description?: string;
  readonly required?: boolean;
  /** YAML may make a number or a boolean of what the runner hands on as text. */
  readonly default?: string | number | boolean;
}

/** The parts of an action.yml that documents and tests are made from. */
export interface ActionMetadata {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, InputMetadata>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>;
  readonly runs: { readonly using: string; readonly main?: string };
}

/** Reads `actions/<action>/action.yml`. Inputs and outputs that are not declared come as empty records. */
export function readActionMetadata(action: string, root: string = ROOT): ActionMetadata {
  const file = path.join(root, "actions", action, "action.yml");
  const metadata = load(readFileSync(file, "utf8")) as Partial<ActionMetadata> & Pick<ActionMetadata, "runs">;
  return {
    name: metadata.name ?? "",
    description: metadata.description ?? "",
    inputs: metadata.inputs ?? {},
    outputs: metadata.outputs ?? {},
    runs: metadata.runs,
  };
}
