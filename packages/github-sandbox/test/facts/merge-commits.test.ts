import { afterAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

/* What merges leave behind, each with where it is from. HJ: recordings in hub4j/github-api. DOCS: github/docs. */

const API = "/repos/acme/api";

let local: LocalSandbox;

beforeEach(async () => {
  await stopAll();
  local = await startLocal({
    seed: {
      repositories: [
        {
          repository: "acme/api",
          access: "admin",
          branches: [
            { name: "one", aheadBy: 1 },
            { name: "two", aheadBy: 2 },
          ],
        },
      ],
    },
  });
});

afterAll(stopAll);

async function merged(head: string, body: object): Promise<Json> {
  const { body: pull } = await local.post(`${API}/pulls`, {
    title: "A title",
    body: "A text",
    head,
    base: "main",
  });
  await local.request("PUT", `${API}/pulls/${pull.number}/merge`, { body });
  return (await local.get(`${API}/commits/main`)).body;
}

const messagesOf = async (branch: string): Promise<readonly string[]> => {
  const { body } = await local.get(`${API}/compare/main...${branch}`);
  return body.commits.map(({ commit }: Json) => commit.message.trim());
};

describe("the commit of a merge", () => {
  it.each(["merge", "squash", "rebase"])(
    "is GitHub's own by %s (HJ testMergeBranch, 11)",
    async (merge_method) => {
      const { commit, committer, author } = await merged("one", { merge_method });

      expect(commit.committer).toMatchObject({ name: "GitHub", email: "noreply@github.com" });
      expect(committer).toMatchObject({ login: "web-flow", id: 19_864_447, type: "User" });
      expect(author.login).not.toBe("web-flow");
    },
  );

  it("of branches is GitHub's own too (HJ testMergeBranch, 11)", async () => {
    const { body } = await local.post(`${API}/merges`, { base: "main", head: "one" });

    expect(body.committer.login).toBe("web-flow");
    expect(body.author.login).toBe("sandbox-bot");
  });

  it("is called by the one commit that was squashed (DOCS squash_merge_commit_title)", async () => {
    const [message] = await messagesOf("one");

    const { commit } = await merged("one", { merge_method: "squash" });

    expect(commit.message.split("\n")[0]).toBe(`${message?.split("\n")[0]} (#1)`);
  });

  it("lists the commits that were squashed (DOCS squash_merge_commit_message)", async () => {
    const messages = await messagesOf("two");

    const { commit } = await merged("two", { merge_method: "squash" });

    expect(commit.message).toBe(`A title (#1)\n\n${messages.map((text) => `* ${text}`).join("\n\n")}`);
  });

  it.each([
    ["squash", { squash_merge_commit_title: "PR_TITLE", squash_merge_commit_message: "PR_BODY" }],
    ["merge", { merge_commit_title: "PR_TITLE", merge_commit_message: "PR_BODY" }],
  ])("is called by the repository's settings by %s (DOCS)", async (merge_method, settings) => {
    await local.request("PATCH", API, { body: settings });

    const { commit } = await merged("two", { merge_method });

    expect(commit.message).toBe("A title (#1)\n\nA text");
  });

  it("says what the merger says (DOCS merge-a-pull-request)", async () => {
    const { commit } = await merged("two", { commit_title: "Mine", commit_message: "Because" });

    expect(commit.message).toBe("Mine\n\nBecause");
  });
});

describe("checks that no rule asks for", () => {
  it("make a pull request unstable until they have passed (DOCS, SDL of MergeStateStatus)", async () => {
    const { body: pull } = await local.post(`${API}/pulls`, { title: "x", head: "one", base: "main" });
    const state = async (): Promise<readonly string[]> => {
      const { body } = await local.get(`${API}/pulls/1`);
      const { data } = await local.graphql(
        '{ repository(owner: "acme", name: "api") { pullRequest(number: 1) { mergeStateStatus } } }',
      );
      return [body.mergeable_state, data.repository.pullRequest.mergeStateStatus];
    };
    const report = (value: string) => local.post(`${API}/statuses/${pull.head.sha}`, { state: value });

    await local.get(`${API}/pulls/1`);
    const before = await state();
    await report("pending");
    const pending = await state();
    await report("success");
    const after = await state();

    expect({ before, pending, after }).toEqual({
      before: ["clean", "CLEAN"],
      pending: ["unstable", "UNSTABLE"],
      after: ["clean", "CLEAN"],
    });
  });
});
