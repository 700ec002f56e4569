import type { ContainerNode } from "../../syntax/syntax-tree.ts";

/** Members of which a map may have one: workflow steps and jobs, their triggers, Kubernetes' variables, volumes and probes. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ["run", "uses"],
  ["steps", "uses"],
  ["if", "unless"],
  ["only", "except"],
  ["branches", "branches-ignore"],
  ["tags", "tags-ignore"],
  ["paths", "paths-ignore"],
  ["value", "valueFrom"],
  ["configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef"],
  ["configMap", "secret", "emptyDir", "hostPath", "persistentVolumeClaim", "projected", "nfs", "csi"],
  ["httpGet", "exec", "tcpSocket", "grpc"],
];

/**
 * Members of a merged map that exclude each other and that no version has together: each side gave the thing another
 * meaning. `undefined` where there are none.
 */
export function findExclusiveMembers(
  merged: readonly string[],
  versions: readonly (ContainerNode | undefined)[],
): readonly [string, string] | undefined {
  const keys = new Set(merged);
  const known = versions.map((version) => new Set(version?.entries.map(({ key }) => key)));
  for (const group of EXCLUSIVE) {
    const [first, second] = group.filter((key) => keys.has(key));
    if (first === undefined || second === undefined) continue;
    if (!known.some((version) => version.has(first) && version.has(second))) return [first, second];
  }
  return undefined;
}
