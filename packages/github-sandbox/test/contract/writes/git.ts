import type { Json } from "../../local-sandbox.ts";
import { API, fresh, freshCommit, type Look, type Workbench, type Write } from "./write.ts";

const NOBODY = { name: "Nobody", email: "nobody@example.org", date: "2020-01-02T03:04:05Z" };
const CONTENT = Buffer.from("text").toString("base64");

/** Git's name for a file that holds `text`. */
const CONTENT_OID = "f3a34851d44d6b97c90fbb99dd3d18c261b9a237";

const UNKNOWN_OID = "1".repeat(40);

/** A person of a commit, member by member. */
function person(name: string, at: (answer: Json) => Json): Readonly<Record<string, Look>> {
  return {
    [`${name}.name`]: [NOBODY, (answer) => at(answer).name, NOBODY.name],
    [`${name}.email`]: [NOBODY, (answer) => at(answer).email, NOBODY.email],
    [`${name}.date`]: [NOBODY, (answer) => at(answer).date, NOBODY.date],
  };
}

/** What a branch's tip is. */
const tip =
  (branch: string, at: (commit: Json) => unknown) =>
  async (_: Json, bench: Workbench): Promise<unknown> =>
    at((await bench.send("GET", `${API}/commits/${branch}`)) as Json);

/** What is written into git. */
export const GIT: Readonly<Record<string, Write>> = {
  "POST /repos/{owner}/{repo}/git/refs": {
    base: ({ next, params }) => ({ ref: `refs/heads/ref-${next()}`, sha: params.commit_sha }),
    shows: {
      ref: fresh("refs/heads/own-", "ref"),
      sha: freshCommit((answer) => answer.object.sha),
    },
  },
  "PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
    on: async ({ branch }) => `${API}/git/refs/heads/${(await branch()).name}`,
    base: ({ params }) => ({ sha: params.commit_sha, force: true }),
    shows: {
      sha: freshCommit((answer) => answer.object.sha),
      force: [false, (answer) => answer.message, "Update is not a fast forward"],
    },
  },
  "POST /repos/{owner}/{repo}/git/tags": {
    base: ({ params }) => ({ tag: "v9", message: "Nine", object: params.commit_sha, type: "commit" }),
    echo: { tag: "v10", message: "Ten" },
    shows: {
      object: freshCommit((answer) => answer.object.sha),
      type: ["blob", (answer) => answer.message, "Could not verify object"],
      ...person("tagger", (answer) => answer.tagger),
    },
  },
  "POST /repos/{owner}/{repo}/merges": {
    base: async ({ branch }) => ({ base: (await branch()).name, head: "release" }),
    shows: {
      base: async ({ branch }) => {
        const { name: base } = await branch();
        return [base, tip(base, (commit) => commit.parents.length), 2];
      },
      head: async ({ branch }) => {
        const { name: head, oid } = await branch();
        return [head, (answer) => answer.parents.at(-1).sha, oid];
      },
      commit_message: ["Mine", (answer) => answer.commit.message, "Mine"],
    },
  },
  "PUT /repos/{owner}/{repo}/contents/{path}": {
    on: ({ next }) => `${API}/contents/new-${next()}.txt`,
    base: () => ({ message: "m", content: CONTENT, branch: "release" }),
    shows: {
      message: ["Mine", (answer) => answer.commit.message, "Mine"],
      content: ["", (answer) => answer.content.size, 0],
      sha: [UNKNOWN_OID, (answer) => answer.status, "409"],
      branch: async ({ branch }) => {
        const { name: own, oid } = await branch();
        return [own, (answer) => answer.commit.parents[0].sha, oid];
      },
      ...person("author", (answer) => answer.commit.author),
      ...person("committer", (answer) => answer.commit.committer),
    },
  },
  "DELETE /repos/{owner}/{repo}/contents/{path}": {
    on: async ({ send, next }) => {
      const path = `${API}/contents/gone-${next()}.txt`;
      await send("PUT", path, { message: "m", content: CONTENT, branch: "release" });
      return path;
    },
    base: async () => ({ message: "m", branch: "release", sha: CONTENT_OID }),
    shows: {
      message: ["Mine", (answer) => answer.commit.message, "Mine"],
      sha: [UNKNOWN_OID, (answer) => answer.status, "409"],
      branch: ["feature", (answer) => answer.status, "404"],
      ...person("author", (answer) => answer.commit.author),
      ...person("committer", (answer) => answer.commit.committer),
    },
  },
  "POST /repos/{owner}/{repo}/git/blobs": {
    base: () => ({ content: CONTENT }),
    shows: {
      content: ["text", (answer) => answer.sha, CONTENT_OID],
      encoding: ["base64", (answer) => answer.sha, CONTENT_OID],
    },
  },
  "POST /repos/{owner}/{repo}/git/trees": {
    base: () => ({ tree: [{ path: "a", mode: "100644", type: "blob", content: "a" }] }),
    shows: {
      base_tree: ["feature", (answer) => answer.tree.length > 3, true],
      "tree.path": [
        [{ path: "b", mode: "100644", type: "blob", content: "a" }],
        (answer) => answer.tree[0].path,
        "b",
      ],
      "tree.mode": [
        [{ path: "a", mode: "100755", type: "blob", content: "a" }],
        (answer) => answer.tree[0].mode,
        "100755",
      ],
      "tree.sha": [
        [{ path: "a", mode: "100644", type: "blob", sha: UNKNOWN_OID }],
        (answer) => answer.message ?? answer.tree[0].sha,
        `tree.sha ${UNKNOWN_OID} is not a valid blob`,
      ],
      "tree.content": [
        [{ path: "a", mode: "100644", type: "blob", content: "text" }],
        (answer) => answer.tree[0].sha,
        CONTENT_OID,
      ],
    },
  },
  "POST /repos/{owner}/{repo}/git/commits": {
    base: async ({ send }) => ({
      message: "m",
      tree: (await send("GET", `${API}/git/trees/feature`)).sha,
    }),
    echo: { message: "Mine" },
    shows: {
      tree: async ({ send }) => {
        const { sha } = await send("GET", `${API}/git/trees/main`);
        return [sha, (answer) => answer.tree.sha, sha];
      },
      parents: ({ params }) => [
        [params.commit_sha],
        (answer) => answer.parents.map(({ sha }: Json) => sha),
        [params.commit_sha],
      ],
      ...person("author", (answer) => answer.author),
      ...person("committer", (answer) => answer.committer),
    },
  },
};
