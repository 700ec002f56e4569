import { asScalar, entriesOf, valueAt, type YamlNode } from "../yaml/yaml-node.ts";

/** How much a token may do in one scope. */
export type Access = "none" | "read" | "write";

const RANK: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2 };

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export const SCOPES: readonly string[] = [
  "actions",
  "artifact-metadata",
  "attestations",
  "checks",
  "contents",
  "deployments",
  "discussions",
  "id-token",
  "issues",
  "models",
  "packages",
  "pages",
  "pull-requests",
  "repository-projects",
  "security-events",
  "statuses",
];

/** What a token may do: by scope, and for scopes that are not named. */
export interface Permissions {
  readonly scopes: ReadonlyMap<string, Access>;
  readonly rest: Access;
}

/** Reads `permissions:`; `undefined` when there is none or it cannot be read. */
export function readPermissions(node: YamlNode | undefined): Permissions | undefined {
  if (node === undefined) return undefined;
  const all = asScalar(node)?.text;
  if (all === "read-all") return { scopes: new Map(), rest: "read" };
  if (all === "write-all") return { scopes: new Map(), rest: "write" };
  if (node.kind !== "mapping") return undefined;
  const scopes = new Map<string, Access>();
  for (const { key, value } of entriesOf(node)) {
    const access = asScalar(value)?.text;
    if (access === "read" || access === "write" || access === "none") scopes.set(key.text, access);
  }
  return { scopes, rest: "none" };
}

/** The permissions of a job: its own, else those of the workflow, else those it is given. */
export function permissionsOf(
  workflow: YamlNode | undefined,
  job: YamlNode,
  otherwise: Permissions,
): Permissions {
  return (
    readPermissions(valueAt(job, "permissions")) ??
    readPermissions(valueAt(workflow, "permissions")) ??
    otherwise
  );
}

/** What a token may do in one scope. */
export function accessTo(permissions: Permissions, scope: string): Access {
  return permissions.scopes.get(scope) ?? permissions.rest;
}

/** Every scope in which `wanted` asks for more than `ceiling` allows. */
export function findExcess(
  wanted: Permissions,
  ceiling: Permissions,
): readonly { readonly scope: string; readonly wanted: Access; readonly allowed: Access }[] {
  const scopes = new Set([...SCOPES, ...wanted.scopes.keys()]);
  return [...scopes].flatMap((scope) => {
    const asked = accessTo(wanted, scope);
    const allowed = accessTo(ceiling, scope);
    return RANK[asked] > RANK[allowed] ? [{ scope, wanted: asked, allowed }] : [];
  });
}
