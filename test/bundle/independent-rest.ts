import type { ForeignPull, ForeignRepository, ForeignSwitches } from "./independent-model.ts";

/** What a request may carry, all endpoints together. */
export interface ForeignBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly sha: string;
  readonly force: boolean;
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly body: string;
  readonly draft?: boolean;
  readonly commit_message: string;
  readonly labels: readonly string[];
}

/** A request as the server got it. */
export interface ForeignRequest {
  readonly method: string;
  /** Path as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: ForeignBody;
}

export interface ForeignReply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const NOT_FOUND: ForeignReply = { status: 404, body: { message: "Not Found" } };
const NO_CONTENT: ForeignReply = { status: 204 };
const UNPROCESSABLE = (message: string, errors?: unknown): ForeignReply => ({
  status: 422,
  body: { message, errors },
});

export const forbidden = (): ForeignReply => ({
  status: 403,
  body: { message: "Resource not accessible by integration" },
});

/** Answers what is asked below `/repos/{owner}/{repo}/`; lists come whole. */
export function answerRest(
  repository: ForeignRepository,
  path: string,
  request: ForeignRequest,
  switches: ForeignSwitches,
): ForeignReply {
  const route = ROUTES.find(({ method, pattern }) => method === request.method && pattern.test(path));
  if (route === undefined)
    return { status: 501, body: { message: `${request.method} ${path} is not simulated` } };
  if (request.method !== "GET" && repository.isArchived)
    return { status: 403, body: { message: "Repository was archived so is read-only." } };
  return route.answer(repository, route.pattern.exec(path)?.slice(1) ?? [], request, switches);
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly answer: (
    repository: ForeignRepository,
    parts: readonly string[],
    request: ForeignRequest,
    switches: ForeignSwitches,
  ) => ForeignReply;
}

const ok = (body: unknown, status = 200): ForeignReply => ({ status, body });

const ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^$/,
    answer: (r) =>
      ok({
        id: r.id,
        full_name: r.fullName,
        archived: r.isArchived,
        disabled: false,
        default_branch: r.defaultBranch,
        mirror_url: r.isMirror ? "https://m" : null,
      }),
  },
  {
    method: "GET",
    pattern: /^branches$/,
    answer: (r) =>
      ok(
        [...r.branches].map(([name, { oid, isProtected = false }]) => ({
          name,
          commit: { sha: oid },
          protected: isProtected,
        })),
      ),
  },
  {
    method: "GET",
    pattern: /^branches\/(.+)$/,
    answer: (r, [name = ""]) => {
      const branch = r.branches.get(name);
      if (branch === undefined) return { status: 404, body: { message: "Branch not found" } };
      const author = { id: r.commits.get(branch.oid)?.authorId };
      return ok({ name, commit: { sha: branch.oid, author }, protected: branch.isProtected ?? false });
    },
  },
  {
    method: "GET",
    pattern: /^git\/commits\/(\w+)$/,
    answer: (r, [oid = ""]) => {
      const commit = r.commits.get(oid);
      return commit === undefined
        ? NOT_FOUND
        : ok({ sha: oid, message: commit.message, parents: commit.parents.map((sha) => ({ sha })) });
    },
  },
  {
    method: "GET",
    pattern: /^compare\/(.+)\.\.\.(.+)$/,
    answer: (r, [base = "", head = ""], { query }, switches) => {
      const isKnown = !switches.comparesNamesOnly || (r.branches.has(base) && r.branches.has(head));
      const counts = isKnown ? r.compare(base, head) : null;
      if (counts === null) return NOT_FOUND;
      const [size, page] = [Number(query.get("per_page") ?? 250), Number(query.get("page") ?? 1)];
      const commits = counts.commits.slice((page - 1) * size, page * size);
      return ok({
        ahead_by: counts.ahead,
        behind_by: counts.behind,
        total_commits: counts.ahead,
        status: "diverged",
        commits: commits.map((sha) => showCommit(r, sha, switches)),
      });
    },
  },
  {
    method: "POST",
    pattern: /^git\/refs$/,
    answer: (r, _, { body }) => {
      const name = String(body.ref).replace(/^refs\/heads\//, "");
      if (r.branches.has(name)) return UNPROCESSABLE("Reference already exists");
      if (!r.commits.has(body.sha)) return UNPROCESSABLE("Object does not exist");
      r.branches.set(name, { oid: body.sha });
      return ok({ ref: body.ref, object: { type: "commit", sha: body.sha } }, 201);
    },
  },
  {
    method: "PATCH",
    pattern: /^git\/refs\/heads\/(.+)$/,
    answer: (r, [name = ""], { body }) => {
      const branch = r.branches.get(name);
      if (branch === undefined) return UNPROCESSABLE("Reference does not exist");
      if (branch.isProtected)
        return UNPROCESSABLE(
          "Repository rule violations found\n\nChanges must be made through a pull request.",
        );
      if (!body.force && !r.ancestors(body.sha).has(branch.oid))
        return UNPROCESSABLE("Update is not a fast forward");
      r.branches.set(name, { ...branch, oid: body.sha });
      return ok({ ref: `refs/heads/${name}`, object: { type: "commit", sha: body.sha } });
    },
  },
  {
    method: "DELETE",
    pattern: /^git\/refs\/heads\/(.+)$/,
    answer: (r, [name = ""]) =>
      r.branches.delete(name) ? NO_CONTENT : UNPROCESSABLE("Reference does not exist"),
  },
  {
    method: "POST",
    pattern: /^merges$/,
    answer: (r, _, { body }) => {
      const merged = r.merge(body.base, body.head, body.commit_message);
      if (merged === "contained") return NO_CONTENT;
      if (merged === "conflict") return { status: 409, body: { message: "Merge conflict" } };
      return merged === "missing"
        ? { status: 404, body: { message: "Base does not exist" } }
        : ok({ sha: merged.oid }, 201);
    },
  },
  {
    method: "GET",
    pattern: /^pulls$/,
    answer: (r, _, { query }, { ignoresFilters }) => {
      const wanted = (pull: ForeignPull) =>
        (query.get("base") ?? pull.base) === pull.base &&
        (query.get("head")?.split(":").slice(1).join(":") ?? pull.head) === pull.head;
      return ok(
        r.pulls
          .filter((pull) => pull.state === (query.get("state") ?? "open"))
          .filter((pull) => ignoresFilters || wanted(pull))
          .map((pull) => showPull(r, pull)),
      );
    },
  },
  {
    method: "POST",
    pattern: /^pulls$/,
    answer: (r, _, { body }, switches) => {
      const { head, base, title, draft = false } = body;
      for (const field of ["base", "head"] as const) {
        if (!r.branches.has(body[field]))
          return UNPROCESSABLE("Validation Failed", [{ resource: "PullRequest", field, code: "invalid" }]);
      }
      if (title.length > 256)
        return UNPROCESSABLE("Validation Failed", [
          {
            resource: "PullRequest",
            code: "custom",
            field: "title",
            message: "title is too long (maximum is 256 characters)",
          },
        ]);
      if (draft && switches.refusesDrafts)
        return UNPROCESSABLE("Draft pull requests are not supported in this repository.");
      const custom = (message: string) =>
        UNPROCESSABLE("Validation Failed", [{ resource: "PullRequest", code: "custom", message }]);
      if (r.pulls.some((pull) => pull.state === "open" && pull.head === head && pull.base === base))
        return custom(`A pull request already exists for ${r.fullName.split("/")[0]}:${head}.`);
      if (r.compare(base, head)?.ahead === 0) return custom(`No commits between ${base} and ${head}`);
      const pull: ForeignPull = {
        number: r.pulls.length + 1,
        head,
        base,
        title,
        body: body.body,
        isDraft: draft,
        state: "open",
        authorId: 7,
        labels: [],
      };
      r.pulls.push(pull);
      return ok(showPull(r, pull), 201);
    },
  },
  {
    method: "PATCH",
    pattern: /^pulls\/(\d+)$/,
    answer: (r, [number], { body }) => {
      const pull = r.pulls.find((one) => String(one.number) === number);
      if (pull === undefined) return NOT_FOUND;
      Object.assign(pull, body);
      return ok(showPull(r, pull));
    },
  },
  {
    method: "POST",
    pattern: /^issues\/(\d+)\/labels$/,
    answer: (r, [number], { body }, switches) => {
      const pull = r.pulls.find((one) => String(one.number) === number);
      if (pull === undefined) return NOT_FOUND;
      if (switches.refusesLabels) return forbidden();
      pull.labels = [...new Set([...pull.labels, ...body.labels])];
      return ok(pull.labels.map((name) => ({ name })));
    },
  },
  {
    method: "GET",
    pattern: /^issues\/(\d+)\/events$/,
    answer: (r, [number]) =>
      ok(
        (r.pulls.find((one) => String(one.number) === number)?.labels ?? []).map((name) => ({
          event: "labeled",
          label: { name },
        })),
      ),
  },
];

function showCommit(repository: ForeignRepository, sha: string, { comparesLean }: ForeignSwitches) {
  const { authorId, parents = [], message } = repository.commits.get(sha) ?? {};
  const author = { id: authorId };
  if (comparesLean) return { sha, author };
  return { sha, author, commit: { message }, parents: parents.map((parent) => ({ sha: parent })) };
}

function showPull(repository: ForeignRepository, pull: ForeignPull) {
  const end = (ref: string) => ({ ref, sha: repository.tip(ref), repo: { full_name: repository.fullName } });
  return {
    number: pull.number,
    html_url: repository.pullUrl(pull),
    title: pull.title,
    body: pull.body,
    draft: pull.isDraft,
    mergeable: null,
    user: { id: pull.authorId },
    state: pull.state,
    merged_at: pull.merged ? "2026-01-01T00:00:00Z" : null,
    merge_commit_sha: pull.merged?.commitOid ?? null,
    head: { ...end(pull.head), sha: pull.merged?.headOid ?? repository.tip(pull.head) },
    base: end(pull.base),
    labels: pull.labels.map((name) => ({ name })),
  };
}
