import type { RouteTemplate } from "../http/router.ts";

/** Names an operation in GitHub's OpenAPI description. */
export interface DescribedOperation {
  /** Key below `paths`, like `/repos/{owner}/{repo}/git/ref/{ref}`. */
  readonly path: string;
  /** Key below the path, in small letters. */
  readonly method: string;
}

const REPOSITORY = "/repos/{owner}/{repo}";

/**
 * What GitHub answers and does not describe, with the described operation that has the same answer: the listing of
 * references from before 2019, which `@octokit/fixtures` recorded, and the empty path, which means the root.
 */
const UNDESCRIBED: Readonly<Record<string, string>> = {
  "GET /git/refs": "/git/matching-refs/{ref}",
  "GET /git/refs/": "/git/matching-refs/{ref}",
  "GET /git/refs/{ref}": "/git/matching-refs/{ref}",
  "GET /git/matching-refs/": "/git/matching-refs/{ref}",
  "GET /tarball": "/tarball/{ref}",
  "GET /zipball": "/zipball/{ref}",
  "GET /contents": "/contents/{path}",
  "GET /contents/": "/contents/{path}",
};

/** The operation of GitHub's description that a route of the sandbox is held to. */
export function describedOperation({ method, template }: RouteTemplate): DescribedOperation {
  if (method === "GET" && template === `${REPOSITORY}/git/refs/{ref+}`) {
    return { path: `${REPOSITORY}/git/ref/{ref}`, method: "get" };
  }
  const path = template.replaceAll("+}", "}");
  const inRepository = path.startsWith(REPOSITORY) ? path.slice(REPOSITORY.length) : null;
  const instead = inRepository === null ? undefined : UNDESCRIBED[`${method} ${inRepository}`];
  return {
    path: instead === undefined ? path : `${REPOSITORY}${instead}`,
    method: method.toLowerCase(),
  };
}
