import { parseRepositoryRef, type RepositoryRef } from "./repository-ref.ts";

/** Reads which repository git calls `origin` out of its configuration; `null` when it names none that can be one of GitHub's. */
export function parseOrigin(gitConfig: string): RepositoryRef | null {
  let isOrigin = false;
  for (const line of gitConfig.split(/\r?\n/)) {
    if (line.trim().startsWith("[")) isOrigin = /^\[remote "origin"\]/.test(line.trim());
    const address = isOrigin ? /^\s*url\s*=\s*"?([^"]+?)"?\s*$/.exec(line)?.[1] : undefined;
    if (address !== undefined) return parseAddress(address);
  }
  return null;
}

/** The last two parts of an address: `https://host/owner/name.git`, `git@host:owner/name`. */
function parseAddress(address: string): RepositoryRef | null {
  const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+@[^/:]+:)(.+)$/i.exec(address)?.[1];
  const parts =
    path
      ?.replace(/\/+$/, "")
      .replace(/\.git$/, "")
      .split("/") ?? [];
  return parts.length < 2 ? null : parseRepositoryRef(parts.slice(-2).join("/"));
}
