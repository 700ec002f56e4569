import type { IncomingMessage, ServerResponse } from "node:http";
import { checkAccess } from "../auth/access.ts";
import { authenticate } from "../auth/authenticate.ts";
import { type Domain, openGit } from "../state/domain.ts";
import { isRefusal } from "../state/refusal.ts";
import type { Store } from "../state/store.ts";
import { BareGitBackend } from "./bare-backend.ts";
import { runGit } from "./git-process.ts";

/** A request for a repository as one file. */
export interface ArchiveRequest {
  /** `owner/name` */
  readonly fullName: string;
  readonly format: "tar.gz" | "zip";
  readonly revision: string;
}

const ADDRESS = /^\/([^/?]+\/[^/?]+)\/legacy\.(tar\.gz|zip)\/([^?]+)/;

/** Reads an address that the interface redirects to; `null` for every other one. */
export function readArchiveRequest(url: string): ArchiveRequest | null {
  const [, fullName = "", format, revision = ""] = ADDRESS.exec(url) ?? [];
  return format === undefined
    ? null
    : { fullName, format: format as ArchiveRequest["format"], revision: decodeURIComponent(revision) };
}

/** Answers with the files of a commit in one folder, named as GitHub names it. */
export async function answerArchive(
  request: IncomingMessage,
  response: ServerResponse,
  { fullName, format, revision }: ArchiveRequest,
  domain: Domain,
  tokenKind: Parameters<Store["token"]>[1],
): Promise<void> {
  const viewer = authenticate(request.headers, domain.store, tokenKind, domain.clock.now());
  const repository = domain.store.repository(fullName);
  const refusal = isRefusal(viewer)
    ? viewer
    : checkAccess(repository, "GET", viewer, { permissions: "contents=read" });
  const oid =
    repository === null || refusal !== null
      ? null
      : await openGit(domain, repository).resolveCommit(revision);
  if (repository === null || oid === null || !(domain.backend instanceof BareGitBackend)) {
    response
      .writeHead(refusal?.status ?? 404, { "content-type": "text/plain" })
      .end(refusal?.message ?? "404: Not Found");
    return;
  }
  const folder = `${repository.owner}-${repository.name}-${oid.slice(0, 7)}`;
  const { stdout } = await runGit(["archive", `--format=${format}`, `--prefix=${folder}/`, oid], {
    gitDir: domain.backend.directoryOf(repository.id),
  });
  response
    .writeHead(200, {
      "content-type": format === "zip" ? "application/zip" : "application/x-gzip",
      "content-disposition": `attachment; filename=${folder}.${format}`,
    })
    .end(stdout);
}
