import { GitHubError } from "@automation/core/errors";
import type { HistoryFile, HistorySnapshot, HistoryStore, HistoryWrite } from "@automation/core/ports";
import { formatRepositoryRef, type RepositoryRef } from "@automation/core/repository";
import { quietly, readCall, repeatableWrite, singleWrite } from "../call.ts";
import { type GitHubClient, isAnswered } from "../client/client.ts";
import { describeProblems } from "../errors/error-mapping.ts";
import { type GraphqlProblem, isRecord } from "../errors/failure.ts";
import { at } from "../rest/rest-repositories.ts";

/** A branch of a repository that holds a history. */
export interface HistoryBranch {
  readonly repository: RepositoryRef;
  /** Its name, such as `automation-data`. */
  readonly branch: string;
}

/** Folders that one query lists, and texts that one query brings. */
const FOLDERS_PER_QUERY = 100;
const TEXTS_PER_QUERY = 50;
/** Sum of the sizes of texts that one query brings, in bytes: GitHub gives up after ten seconds. */
const BYTES_PER_QUERY = 4 * 1024 * 1024;

/** A file of the listing, with the name of its content. */
interface BranchFile extends HistoryFile {
  readonly oid: string;
}

/**
 * Keeps a history on a branch of its own, without a clone: one query lists, one brings texts, one mutation commits
 * (`createCommitOnBranch`, a compare and swap that GitHub signs). Nothing is ever forced. The branch is made with the first
 * write, and has no commit in common with the others.
 *
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export function createHistoryBranch(client: GitHubClient, place: HistoryBranch): HistoryStore {
  return {
    place: `the branch ${place.branch} of ${formatRepositoryRef(place.repository)}`,
    open: async (folders) => {
      const { head, files } = await list(client, place, folders);
      const listed = new Map(files.map((file) => [file.path, file]));
      return {
        exists: head !== null,
        files,
        read: (paths) =>
          readTexts(
            client,
            place,
            paths.flatMap((path) => listed.get(path) ?? []),
          ),
        write: (changes, message) => write(client, place, head, changes, message),
      } satisfies HistorySnapshot;
    },
  };
}

async function list(client: GitHubClient, place: HistoryBranch, folders: readonly string[]) {
  const files: BranchFile[] = [];
  let head: string | null = null;
  for (let start = 0; start === 0 || start < folders.length; start += FOLDERS_PER_QUERY) {
    const batch = folders.slice(start, start + FOLDERS_PER_QUERY);
    const commit = await listBatch(client, place, batch, head);
    if (commit === null) return { head: null, files: [] };
    head = commit.oid;
    files.push(...commit.files);
  }
  return { head, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** @param head the commit to list; `null`: the one that the branch is at now */
async function listBatch(
  client: GitHubClient,
  { repository, branch }: HistoryBranch,
  folders: readonly string[],
  head: string | null,
): Promise<{ readonly oid: string; readonly files: readonly BranchFile[] } | null> {
  const fields = folders.map(
    (folder, place) =>
      `f${place}: file(path: ${JSON.stringify(folder)}) { object { ... on Tree { entries { name oid size type } } } }`,
  );
  const commit = `oid ... on Commit { oid ${fields.join(" ")} }`;
  const target =
    head === null ? `ref(qualifiedName: $ref) { target { ${commit} } }` : `object(oid: $oid) { ${commit} }`;
  const variable = head === null ? "$ref: String!" : "$oid: GitObjectID!";
  const document = `query historyFiles($owner: String!, $name: String!, ${variable}) {
    repository(owner: $owner, name: $name) { ${target} }
  }`;
  const variables = { ...repository, ...(head === null ? { ref: `refs/heads/${branch}` } : { oid: head }) };
  const found = await ask(client, document, variables, readCall("list the history", repository));
  const node = head === null ? (isRecord(found.ref) ? found.ref.target : null) : found.object;
  if (!isRecord(node) || typeof node.oid !== "string") return null;
  const files = folders.flatMap((folder, place) => readEntries(folder, node[`f${place}`]));
  return { oid: node.oid, files };
}

function readEntries(folder: string, entry: unknown): readonly BranchFile[] {
  const tree = isRecord(entry) ? entry.object : null;
  const entries = isRecord(tree) && Array.isArray(tree.entries) ? tree.entries.filter(isRecord) : [];
  return entries
    .filter(({ type }) => type === "blob")
    .map(({ name, oid, size }) => ({ path: `${folder}/${name}`, oid: String(oid), size: Number(size) }));
}

async function readTexts(client: GitHubClient, { repository }: HistoryBranch, files: readonly BranchFile[]) {
  const texts = new Map<string, string>();
  for (const batch of intoBatches(files)) {
    const fields = batch.map(
      ({ oid }, place) =>
        `t${place}: object(oid: ${JSON.stringify(oid)}) { ... on Blob { text isTruncated } }`,
    );
    const document = `query historyTexts($owner: String!, $name: String!) {
      repository(owner: $owner, name: $name) { ${fields.join(" ")} }
    }`;
    const call = readCall("read the history", repository);
    const found = await ask(client, document, { ...repository }, call);
    for (const [place, { path, oid }] of batch.entries()) {
      const blob = found[`t${place}`];
      const isWhole = isRecord(blob) && typeof blob.text === "string" && blob.isTruncated === false;
      texts.set(path, isWhole ? (blob.text as string) : await readBlob(client, repository, oid));
    }
  }
  return texts;
}

function* intoBatches(files: readonly BranchFile[]): Generator<readonly BranchFile[]> {
  let batch: BranchFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length >= TEXTS_PER_QUERY || bytes + file.size > BYTES_PER_QUERY)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) yield batch;
}

/** GraphQL cuts long texts; REST brings up to 100 MB. */
async function readBlob(client: GitHubClient, repository: RepositoryRef, oid: string): Promise<string> {
  const { data } = await client.rest<{ readonly content: string }>(
    "GET /repos/{owner}/{repo}/git/blobs/{file_sha}",
    { ...at(repository), file_sha: oid },
    readCall("read a file of the history", repository),
  );
  return Buffer.from(data.content, "base64").toString("utf8");
}

async function ask(
  client: GitHubClient,
  document: string,
  variables: Readonly<Record<string, unknown>>,
  call: ReturnType<typeof readCall>,
): Promise<Readonly<Record<string, unknown>>> {
  const { data, problems } = await client.graphql(document, variables, call);
  if (problems.length > 0 || !isRecord(data?.repository)) throw describeProblems(problems, call);
  return data.repository;
}

async function write(
  client: GitHubClient,
  place: HistoryBranch,
  head: string | null,
  files: ReadonlyMap<string, string | null>,
  message: string,
): Promise<HistoryWrite> {
  try {
    return head === null
      ? await createBranch(client, place, files, message)
      : await commitFiles(client, place, head, files, message);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    // Somebody was faster, or nobody knows whether it was done: whoever looks again sees it.
    if (["server", "network", "conflict"].includes(error.code)) return { status: "stale" };
    return { status: "refused", message: error.message };
  }
}

const COMMIT = `mutation recordHistory($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function commitFiles(
  client: GitHubClient,
  { repository, branch }: HistoryBranch,
  head: string,
  files: ReadonlyMap<string, string | null>,
  message: string,
): Promise<HistoryWrite> {
  const call = quietly(singleWrite(`write the history to the branch ${branch}`, repository));
  const additions: { path: string; contents: string }[] = [];
  const deletions: { path: string }[] = [];
  for (const [path, text] of files) {
    if (text === null) deletions.push({ path });
    else additions.push({ path, contents: Buffer.from(text).toString("base64") });
  }
  const input = {
    branch: { repositoryNameWithOwner: formatRepositoryRef(repository), branchName: branch },
    expectedHeadOid: head,
    message: { headline: message },
    fileChanges: { additions, deletions },
  };
  const { data, problems } = await client.graphql(COMMIT, { input }, call);
  const payload = data?.createCommitOnBranch;
  if (problems.length === 0 && isRecord(payload) && isRecord(payload.commit)) {
    return { status: "written", commit: String(payload.commit.oid) };
  }
  if (problems.some(isStale)) return { status: "stale" };
  throw describeProblems(problems, call);
}

/** The branch moved, or is gone: a person may have deleted it. */
function isStale({ type, message }: GraphqlProblem): boolean {
  return type === "STALE_DATA" || type === "NOT_FOUND" || /expected branch to point/i.test(message);
}

async function createBranch(
  client: GitHubClient,
  { repository, branch }: HistoryBranch,
  files: ReadonlyMap<string, string | null>,
  message: string,
): Promise<HistoryWrite> {
  const call = quietly(repeatableWrite(`make the branch ${branch} for the history`, repository));
  const tree = [...files].flatMap(([path, content]) =>
    content === null ? [] : [{ path, mode: "100644", type: "blob", content }],
  );
  const made = await client.rest<{ readonly sha: string }>(
    "POST /repos/{owner}/{repo}/git/trees",
    { ...at(repository), tree },
    call,
  );
  const commit = await client.rest<{ readonly sha: string }>(
    "POST /repos/{owner}/{repo}/git/commits",
    { ...at(repository), message, tree: made.data.sha, parents: [] },
    call,
  );
  try {
    await client.rest(
      "POST /repos/{owner}/{repo}/git/refs",
      { ...at(repository), ref: `refs/heads/${branch}`, sha: commit.data.sha },
      { ...call, isRepeatable: false },
    );
    return { status: "written", commit: commit.data.sha };
  } catch (error) {
    if (isAnswered(error, 422) && /already[ _]exists/i.test(error.message)) return { status: "stale" };
    throw error;
  }
}
