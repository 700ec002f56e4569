import { readAction } from "../workflow/action-file.ts";
import type { ActionFile, Project, WorkflowFile } from "../workflow/model.ts";
import type { Policy } from "../workflow/policy.ts";
import { readSourceFile } from "../workflow/source-file.ts";
import { readWorkflow } from "../workflow/workflow-file.ts";
import { resolveCall } from "./called-workflows.ts";
import type { FileAccess, ValidationInput } from "./input.ts";

/** The actions and workflows that are given, and those that `access` reads; each is read once. */
export function createProject(
  inputs: readonly ValidationInput[],
  access: FileAccess | undefined,
  policy: Policy,
): Project {
  const given = new Map(inputs.map(({ path, text }) => [path, text]));
  const actions = new Map<string, ActionFile | undefined>();
  const workflows = new Map<string, WorkflowFile | undefined>();
  const read = (path: string) => given.get(path) ?? access?.read(path);
  const readFirst = (paths: readonly string[]) => {
    for (const path of paths) {
      const text = read(path);
      if (text !== undefined) return readSourceFile(path, text);
    }
    return undefined;
  };
  const project: Project = {
    isComplete: access !== undefined,
    policy,
    isFileMissing: (reference) => {
      const path = normalize(reference);
      if (access === undefined || path === undefined || given.has(path)) return false;
      return !(access.exists?.(path) ?? access.read(path) !== undefined);
    },
    findAction: (reference) =>
      remember(actions, reference, () => {
        const folder = normalize(reference);
        const source =
          folder === undefined
            ? undefined
            : readFirst(["action.yml", "action.yaml"].map((name) => join(folder, name)));
        return source === undefined ? undefined : readAction(source, project);
      }),
    findWorkflow: (reference) =>
      remember(workflows, reference, () => {
        const called = access?.readCalled?.(reference);
        if (called !== undefined) {
          return readWorkflow(readSourceFile(reference, called), projectOf(reference, project));
        }
        // A checkout of another repository next to this one stands under its own name.
        const path = normalize(reference.replace(/@[^@/]*$/, ""));
        const source = path === undefined ? undefined : readFirst([path]);
        return source === undefined ? undefined : readWorkflow(source, project);
      }),
  };
  return project;
}

/** What another repository's workflow calls is looked up beside it: `./x` is `x` of its repository, at its ref. */
function projectOf(reference: string, project: Project): Project {
  return {
    ...project,
    isComplete: false,
    isFileMissing: () => false,
    findAction: () => undefined,
    findWorkflow: (inner) => project.findWorkflow(resolveCall(inner, reference)),
  };
}

function remember<T>(
  known: Map<string, T | undefined>,
  key: string,
  read: () => T | undefined,
): T | undefined {
  if (!known.has(key)) known.set(key, read());
  return known.get(key);
}

/** A local reference as a path of the workspace; `undefined` when it leaves it. */
function normalize(reference: string): string | undefined {
  const parts: string[] = [];
  for (const part of reference.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}
