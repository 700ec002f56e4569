import type { Json } from "../../local-sandbox.ts";
import { API, fresh, type Look, newName, type Workbench, type Write } from "./write.ts";

const ISSUE: NonNullable<Write["shows"]> = {
  assignee: ["mona", (answer) => answer.assignee?.login, "mona"],
  assignees: [["mona"], (answer) => answer.assignees.map(({ login }: Json) => login), ["mona"]],
  "assignees.login": [["mona"], (answer) => answer.assignees.map(({ login }: Json) => login), ["mona"]],
  milestone: [2, (answer) => answer.milestone?.number, 2],
  "labels.name": [[{ name: "invalid" }], (answer) => answer.labels[0]?.name, "invalid"],
};

const pullPath = async (bench: Workbench, rest = ""): Promise<string> =>
  `${API}/pulls/${(await bench.pull()).number}${rest}`;

/** What comes of a list of names. */
const LABELS: NonNullable<Write["shows"]> = {
  "labels.name": [[{ name: "invalid" }], (answer) => answer.map(({ name }: Json) => name), ["invalid"]],
};

/** A part of the message of a merge. */
function mergedMessage(part: (message: string) => string | undefined): Look[1] {
  return async ({ sha }, { send }) => part((await send("GET", `${API}/commits/${sha}`)).commit.message);
}

/** Pull requests, issues, milestones and labels. */
export const CONVERSATIONS: Readonly<Record<string, Write>> = {
  "POST /repos/{owner}/{repo}/pulls": {
    base: async ({ branch }) => ({ title: "T", head: (await branch()).name, base: "main" }),
    echo: { title: "Mine", body: "Words", draft: true },
    shows: {
      head: async ({ branch }) => {
        const { name: head } = await branch();
        return [head, (answer) => answer.head.ref, head];
      },
      base: ["release", (answer) => answer.base.ref, "release"],
    },
  },
  "PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
    on: (bench) => pullPath(bench),
    echo: { title: "Mine", body: "Words", state: "closed" },
    shows: { base: ["release", (answer) => answer.base.ref, "release"] },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
    on: async (bench) => {
      const path = await pullPath(bench);
      const { name: base } = await bench.branch();
      await bench.send("PATCH", path, { base });
      return `${path}/merge`;
    },
    shows: {
      commit_title: ["Mine", mergedMessage((message) => message.split("\n")[0]), "Mine"],
      commit_message: ["Words", mergedMessage((message) => message.split("\n\n")[1]), "Words"],
      sha: ["0".repeat(40), (answer) => answer.status, "409"],
      merge_method: [
        "squash",
        async (answer, { send }) => (await send("GET", `${API}/commits/${answer.sha}`)).parents.length,
        1,
      ],
    },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch": {
    on: (bench) => pullPath(bench, "/update-branch"),
    shows: { expected_head_sha: ["0".repeat(40), (answer) => answer.status, "422"] },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
    on: (bench) => pullPath(bench, "/reviews"),
    token: "mona",
    base: () => ({ event: "COMMENT", body: "w" }),
    echo: { body: "Words" },
    shows: {
      event: ["APPROVE", (answer) => answer.state, "APPROVED"],
      commit_id: ({ params }) => [params.commit_sha, (answer) => answer.commit_id, params.commit_sha],
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events": {
    on: async (bench) => {
      const path = await pullPath(bench, "/reviews");
      return `${path}/${(await bench.send("POST", path, {}, "mona")).id}/events`;
    },
    token: "mona",
    base: () => ({ event: "APPROVE" }),
    echo: { body: "Words" },
    shows: { event: ["REQUEST_CHANGES", (answer) => answer.state, "CHANGES_REQUESTED"] },
  },
  "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals": {
    on: async (bench) => {
      const path = await pullPath(bench, "/reviews");
      return `${path}/${(await bench.send("POST", path, { event: "APPROVE" }, "mona")).id}/dismissals`;
    },
    base: () => ({ message: "none" }),
    shows: {
      message: [
        "Too old",
        async (answer, { send }) => {
          const number = answer.pull_request_url.split("/").at(-1);
          const events = await send("GET", `${API}/issues/${number}/events`);
          return events.find(({ event }: Json) => event === "review_dismissed")?.dismissed_review
            .dismissal_message;
        },
        "Too old",
      ],
    },
  },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    on: (bench) => pullPath(bench, "/requested_reviewers"),
    shows: {
      reviewers: [["mona"], (answer) => answer.requested_reviewers.map(({ login }: Json) => login), ["mona"]],
    },
  },
  "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
    on: async (bench) => {
      const path = await pullPath(bench, "/requested_reviewers");
      await bench.send("POST", path, { reviewers: ["mona"] });
      return path;
    },
    base: () => ({ reviewers: [] }),
    shows: { reviewers: [["mona"], (answer) => answer.requested_reviewers, []] },
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    on: async ({ send }) => `${API}/issues/comments/${(await send("GET", `${API}/issues/6/comments`))[0].id}`,
    base: () => ({ body: "w" }),
    echo: { body: "Words" },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    base: () => ({ body: "w" }),
    echo: { body: "Words" },
  },
  "POST /repos/{owner}/{repo}/issues": {
    base: () => ({ title: "T" }),
    echo: { title: "Mine", body: "Words" },
    shows: ISSUE,
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    on: async ({ issue, send }) => {
      const path = `${API}/issues/${(await issue()).number}`;
      await send("PATCH", path, { state: "closed" });
      return path;
    },
    echo: { title: "Mine", body: "Words", state: "open", state_reason: "not_planned" },
    shows: {
      ...ISSUE,
    },
  },
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": {
    on: async ({ issue }) => `${API}/issues/${(await issue()).number}/lock`,
    shows: {
      lock_reason: [
        "spam",
        async (_, { send }, path) => (await send("GET", path.replace("/lock", ""))).active_lock_reason,
        "spam",
      ],
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    on: async ({ issue }) => `${API}/issues/${(await issue()).number}/assignees`,
    shows: {
      assignees: [["mona"], (answer) => answer.assignees.map(({ login }: Json) => login), ["mona"]],
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    on: async ({ issue, send }) => {
      const path = `${API}/issues/${(await issue()).number}/assignees`;
      await send("POST", path, { assignees: ["mona"] });
      return path;
    },
    base: () => ({ assignees: [] }),
    shows: { assignees: [["mona"], (answer) => answer.assignees, []] },
  },
  "POST /repos/{owner}/{repo}/milestones": {
    base: ({ next }) => ({ title: `m${next()}` }),
    echo: { state: "closed", description: "Words", due_on: "2030-01-01T08:00:00Z" },
    shows: { title: fresh("t", "title") },
  },
  "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}": {
    on: async ({ send, next }) =>
      `${API}/milestones/${(await send("POST", `${API}/milestones`, { title: `m${next()}` })).number}`,
    echo: { state: "closed", description: "Words", due_on: "2030-01-01T08:00:00Z" },
    shows: { title: fresh("t", "title") },
  },
  "POST /repos/{owner}/{repo}/labels": {
    base: newName,
    echo: { color: "123456", description: "Words" },
    shows: { name: fresh("own-") },
  },
  "PATCH /repos/{owner}/{repo}/labels/{name}": {
    on: async (bench) => `${API}/labels/${(await bench.send("POST", `${API}/labels`, newName(bench))).name}`,
    echo: { color: "123456", description: "Words" },
    shows: { new_name: fresh("own-") },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    on: async ({ issue }) => `${API}/issues/${(await issue()).number}/labels`,
    base: () => ({ labels: [] }),
    shows: LABELS,
  },
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels": {
    on: async ({ issue }) => `${API}/issues/${(await issue()).number}/labels`,
    base: () => ({ labels: [] }),
    shows: LABELS,
  },
};
