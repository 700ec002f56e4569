import type { Answer } from "../../http/answer.ts";
import { encodePath } from "../../rest/links.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { notFound, type Refusal } from "../../state/refusal.ts";

const FORMATS = { tarball: "legacy.tar.gz", zipball: "legacy.zip" } as const;

/** Where the archive of a branch, tag or commit is; without one, of the default branch. */
function redirectTo(format: keyof typeof FORMATS) {
  return async ({ git, links, repository, params }: RepositoryRequest): Promise<Answer | Refusal> => {
    const revision = params.ref ?? repository.defaultBranch;
    const names = [`refs/heads/${revision}`, `refs/tags/${revision}`];
    const refs = await Promise.all(names.map((name) => git.readRef(name)));
    const name = names[refs.findIndex((oid) => oid !== null)] ?? revision;
    if ((await git.resolveCommit(name)) === null) {
      return notFound();
    }
    const location = links.page(repository, `/${FORMATS[format]}/${encodePath(name)}`);
    return { status: 302, headers: { location, "content-type": "text/html;charset=utf-8" } };
  };
}

/** Archives of a whole repository; the files themselves are served by `git/archive.ts`. */
export const ARCHIVE_ROUTES: readonly Route[] = (["tarball", "zipball"] as const).flatMap((format) =>
  ["", "/{ref+}"].map(
    (path): Route => ({
      scope: "repository",
      method: "GET",
      template: `/repos/{owner}/{repo}/${format}${path}`,
      docs: `repos/contents#download-a-repository-archive-${format === "tarball" ? "tar" : "zip"}`,
      permissions: "contents=read",
      respond: redirectTo(format),
    }),
  ),
);
