import { hasPermissions, missingPermission } from "../../auth/access.ts";
import type { GitSignature } from "../../git/backend.ts";
import type { Answer } from "../../http/answer.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { isRefusal, notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { presentGitCommit } from "../commits/commit-presenter.ts";
import { signature } from "../commits/signatures.ts";
import { presentEntry } from "./content-routes.ts";
import { findEntry, writeFile } from "./files.ts";

const DOCS = "repos/contents#";
const CONTENTS = "/repos/{owner}/{repo}/contents";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly date?: string;
}

interface WriteBody {
  readonly message: string;
  readonly content?: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly author?: Person;
  readonly committer?: Person;
}

/** A person of a body as git records it; without one the account behind the token. */
export function readSignature(
  { domain, viewer }: RepositoryRequest,
  person: Person | undefined,
): GitSignature {
  const own = signature(domain, viewer.login);
  if (person === undefined) {
    return own;
  }
  const date = person.date === undefined ? Number.NaN : Date.parse(person.date);
  return {
    name: person.name,
    email: person.email,
    timestamp: Number.isNaN(date) ? own.timestamp : Math.floor(date / 1000),
  };
}

async function write(request: RepositoryRequest, content: Uint8Array | null): Promise<Answer | Refusal> {
  const { domain, repository, viewer, git } = request;
  const body = request.body as WriteBody;
  const branch = (body.branch ?? repository.defaultBranch).replace(/^refs\/heads\//, "");
  const path = (request.params.path ?? "").replace(/\/+$/, "");
  const isOfWorkflow = path.startsWith(".github/workflows/");
  if (isOfWorkflow && !hasPermissions(viewer, "workflows=write")) {
    return missingPermission(viewer);
  }
  const isNew = content !== null && body.sha === undefined;
  const oid = await writeFile(domain, repository, {
    path,
    content,
    message: body.message,
    branch,
    expectedOid: body.sha,
    author: readSignature(request, body.author ?? body.committer),
    committer: readSignature(request, body.committer),
    actor: viewer.login,
  });
  if (isRefusal(oid)) {
    return oid;
  }
  const commit = await git.readCommit(oid);
  if (commit === null) {
    return notFound();
  }
  const entry = await findEntry(git, commit.treeOid, path);
  return {
    status: isNew ? 201 : 200,
    body: {
      content: entry === null || content === null ? null : presentEntry(request, branch, entry),
      commit: presentGitCommit(request, commit),
    },
  };
}

function putContent(request: RepositoryRequest): Promise<Answer | Refusal> | Refusal {
  const { content = "" } = request.body as WriteBody;
  return /^[A-Za-z0-9+/\s]*=*\s*$/.test(content)
    ? write(request, Buffer.from(content, "base64"))
    : refuse(422, "content is not valid Base64");
}

/** Schema of a person in a body. */
export const PERSON = {
  type: "object",
  required: ["name", "email"],
  properties: { name: { type: "string" }, email: { type: "string" }, date: { type: "string" } },
};

const WRITE_PROPERTIES = {
  message: { type: "string" },
  content: { type: "string" },
  sha: { type: "string" },
  branch: { type: "string" },
  author: PERSON,
  committer: PERSON,
};

/** What is no part of a deletion is not looked at: PyGithub sends `content: null`. */
const { content: _, ...DELETE_PROPERTIES } = WRITE_PROPERTIES;

/** Files, written and deleted. */
export const CONTENT_WRITE_ROUTES: readonly Route[] = [
  {
    scope: "repository",
    method: "PUT",
    template: `${CONTENTS}/{path+}`,
    docs: `${DOCS}create-or-update-file-contents`,
    permissions: "contents=write; contents=write,workflows=write",
    body: { type: "object", required: ["message", "content"], properties: WRITE_PROPERTIES },
    respond: putContent,
  },
  {
    scope: "repository",
    method: "DELETE",
    template: `${CONTENTS}/{path+}`,
    docs: `${DOCS}delete-a-file`,
    permissions: "contents=write; contents=write,workflows=write",
    body: { type: "object", required: ["message", "sha"], properties: DELETE_PROPERTIES },
    respond: (request) => write(request, null),
  },
];
