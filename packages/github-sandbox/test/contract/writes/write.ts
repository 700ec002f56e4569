import type { Json } from "../../local-sandbox.ts";

/** What a write is made on, and how. */
export interface Workbench {
  /** A number that nothing was called by before. */
  next(): number;
  /** Sends a request; a refusal is an error. */
  send(method: string, path: string, body?: unknown, token?: string): Promise<Json>;
  readonly params: Readonly<Record<string, string>>;
  /** A new branch with a commit of its own. Gives its name and its commit. */
  branch(): Promise<{ readonly name: string; readonly oid: string }>;
  /** A new pull request from a new branch. */
  pull(): Promise<Json>;
  issue(): Promise<Json>;
}

/** A value of a member, what is looked at afterwards, and what is there then and was not there without it. */
export type Look = readonly [
  value: unknown,
  look: (answer: Json, bench: Workbench, path: string) => unknown,
  expected: unknown,
];

/** One operation with every member of its body that it obeys. */
export interface Write {
  /** Where it is sent; the path of the template by default. */
  readonly on?: (bench: Workbench) => Promise<string> | string;
  /** The body without the member that is looked at. */
  readonly base?: (bench: Workbench, member: string) => Promise<object> | object;
  /** Members that come back under their own name. */
  readonly echo?: Readonly<Record<string, unknown>>;
  /** The other members, those within others as `output.title`. A function is given what it needs first. */
  readonly shows?: Readonly<Record<string, Look | ((bench: Workbench) => Promise<Look> | Look)>>;
  readonly token?: string;
}

export const API = "/repos/acme/api";

export const newName = ({ next }: Workbench): object => ({ name: `made-${next()}` });

/** A value that nothing had before, which comes back under the member's name or another. */
export function fresh(prefix: string, member = "name"): (bench: Workbench) => Look {
  return ({ next }) => {
    const value = `${prefix}${next()}`;
    return [value, (answer) => answer[member], value];
  };
}

/** The commit of a new branch. */
export function freshCommit(at: (answer: Json) => unknown): (bench: Workbench) => Promise<Look> {
  return async ({ branch }) => {
    const { oid } = await branch();
    return [oid, at, oid];
  };
}
