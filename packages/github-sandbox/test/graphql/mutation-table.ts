import type { Workbench } from "../contract/writes/write.ts";
import { API } from "../contract/writes/write.ts";
import type { Json } from "../local-sandbox.ts";

/** A value of a field, and what is there with it and is not there without it. `seen` is given the payload or the error. */
export interface Given {
  readonly value: unknown;
  readonly seen: (payload: Json, bench: Workbench) => unknown;
  readonly expected: unknown;
}

type Givens = Readonly<Record<string, Given | ((bench: Workbench) => Promise<Given>)>>;

/** One mutation with every field of its input, those within others as `message.headline`. */
export interface Mutation {
  /** The least that it takes. Ids in it say what it is done to. */
  readonly input: (bench: Workbench) => Promise<Readonly<Record<string, unknown>>>;
  /** What is asked of its payload beside `clientMutationId`. */
  readonly asks?: string;
  readonly fields?: Givens;
  /** Fields with a value that is refused, and a part of the words. */
  readonly refused?: Readonly<Record<string, readonly [value: unknown, message: string]>>;
}

const NO_OID = "0".repeat(40);

function given(value: unknown, seen: Given["seen"], expected: unknown = value): Given {
  return { value, seen, expected };
}

const idOf = async ({ send }: Workbench, path = API): Promise<string> => (await send("GET", path)).node_id;
const pullId = async ({ pull }: Workbench): Promise<string> => (await pull()).node_id;
const issueId = async ({ issue }: Workbench): Promise<string> => (await issue()).node_id;
const monaId = (bench: Workbench): Promise<string> => idOf(bench, "/users/mona");
const labelId = (bench: Workbench): Promise<string> => idOf(bench, `${API}/labels/invalid`);
const milestoneId = (bench: Workbench): Promise<string> => idOf(bench, `${API}/milestones/2`);
const refId = async ({ branch, send }: Workbench): Promise<string> =>
  (await send("GET", `${API}/git/ref/heads/${(await branch()).name}`)).node_id;
const message = (payload: Json): unknown => payload.error;

const THREAD = `number title body state labels(first: 9) { nodes { name } }
  assignees(first: 9) { nodes { login } } milestone { number }`;
const PULL = `pullRequest { ${THREAD} isDraft baseRefName headRefName merged headRefOid
  mergeCommit { oid messageHeadline messageBody parents(first: 2) { totalCount } }
  reviewRequests(first: 9) { nodes { requestedReviewer { ... on User { login } } } }
  autoMergeRequest { mergeMethod commitHeadline commitBody } }`;
const ISSUE = `issue { ${THREAD} stateReason }`;

/** What issues and pull requests take alike. */
function threadFields(of: "issue" | "pullRequest"): Givens {
  return {
    labelIds: async (bench) =>
      given([await labelId(bench)], (payload) => payload[of]?.labels.nodes, [{ name: "invalid" }]),
    assigneeIds: async (bench) =>
      given([await monaId(bench)], (payload) => payload[of]?.assignees.nodes, [{ login: "mona" }]),
    milestoneId: async (bench) =>
      given(await milestoneId(bench), (payload) => payload[of]?.milestone, { number: 2 }),
    title: given("Mine", (payload) => payload[of]?.title),
    body: given("Words", (payload) => payload[of]?.body),
  };
}

/** A pull request into a branch of its own, so that many can be merged. */
async function mergeable(bench: Workbench): Promise<string> {
  const pull = await bench.pull();
  const { name: base } = await bench.branch();
  await bench.send("PATCH", `${API}/pulls/${pull.number}`, { base });
  return pull.node_id;
}

/** A pull request that waits for a check before it may be merged. */
async function waiting(bench: Workbench): Promise<string> {
  const pull = await bench.pull();
  const { name: base } = await bench.branch();
  await bench.send("PUT", `${API}/branches/${base}/protection`, {
    required_status_checks: { strict: false, contexts: ["never"] },
    required_pull_request_reviews: null,
    enforce_admins: true,
    restrictions: null,
  });
  await bench.send("PATCH", API, { allow_auto_merge: true });
  await bench.send("PATCH", `${API}/pulls/${pull.number}`, { base });
  return pull.node_id;
}

const MODIFIED = "Head branch was modified. Review and try the merge again.";

/** A branch with a commit to it: what `createCommitOnBranch` takes at least. */
async function commitInput(bench: Workbench): Promise<Readonly<Record<string, unknown>>> {
  const { name, oid } = await bench.branch();
  return {
    branch: { repositoryNameWithOwner: "acme/api", branchName: name },
    expectedHeadOid: oid,
    message: { headline: "H" },
  };
}

const files = async (payload: Json, { send }: Workbench): Promise<readonly string[]> =>
  (await send("GET", `${API}/git/trees/${payload.commit.oid}`)).tree.map(({ path }: Json) => path);

async function refUpdate(bench: Workbench, more: object = {}): Promise<readonly object[]> {
  const { name } = await bench.branch();
  return [{ name: `refs/heads/${name}`, afterOid: bench.params.commit_sha, force: true, ...more }];
}

/** Where a branch of the input points afterwards. */
const mergeFields = (at: (payload: Json) => Json, method: string): Givens => ({
  commitHeadline: given("Mine", (payload) => at(payload)?.headline),
  commitBody: given("Words", (payload) => at(payload)?.body),
  mergeMethod: given(method, (payload) => at(payload)?.method),
  expectedHeadOid: given(NO_OID, message, MODIFIED),
});

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  addComment: {
    input: async (bench) => ({ subjectId: await issueId(bench), body: "w" }),
    asks: "commentEdge { node { body } }",
    fields: { body: given("Words", (payload) => payload.commentEdge.node.body) },
  },
  addLabelsToLabelable: {
    input: async (bench) => ({ labelableId: await issueId(bench), labelIds: [] }),
    asks: `labelable { ... on Issue { ${THREAD} } }`,
    fields: {
      labelIds: async (bench) =>
        given([await labelId(bench)], (payload) => payload.labelable.labels.nodes, [{ name: "invalid" }]),
    },
  },
  removeLabelsFromLabelable: {
    input: async (bench) => {
      const { number, node_id: labelableId } = await bench.issue();
      await bench.send("POST", `${API}/issues/${number}/labels`, { labels: ["invalid"] });
      return { labelableId, labelIds: [] };
    },
    asks: `labelable { ... on Issue { ${THREAD} } }`,
    fields: {
      labelIds: async (bench) =>
        given([await labelId(bench)], (payload) => payload.labelable.labels.nodes, []),
    },
  },
  addPullRequestReview: {
    input: async (bench) => ({ pullRequestId: await pullId(bench), event: "COMMENT", body: "w" }),
    asks: "pullRequestReview { body state commit { oid } }",
    fields: {
      body: given("Words", (payload) => payload.pullRequestReview.body),
      event: given("APPROVE", message, "Can not approve your own pull request"),
      commitOID: async ({ params }) =>
        given(params.commit_sha, (payload) => payload.pullRequestReview.commit.oid),
    },
    refused: { event: ["DISMISS", "does not simulate dismissing"] },
  },
  archiveRepository: {
    input: async ({ send, next }) => ({
      repositoryId: (await send("POST", "/user/repos", { name: `made-${next()}` })).node_id,
    }),
  },
  unarchiveRepository: {
    input: async ({ send, next }) => ({
      repositoryId: (await send("POST", "/user/repos", { name: `made-${next()}` })).node_id,
    }),
  },
  closeIssue: {
    input: async (bench) => ({ issueId: await issueId(bench) }),
    asks: ISSUE,
    fields: { stateReason: given("NOT_PLANNED", (payload) => payload.issue.stateReason) },
  },
  reopenIssue: { input: async (bench) => ({ issueId: await issueId(bench) }) },
  closePullRequest: { input: async (bench) => ({ pullRequestId: await pullId(bench) }) },
  reopenPullRequest: { input: async (bench) => ({ pullRequestId: await pullId(bench) }) },
  convertPullRequestToDraft: { input: async (bench) => ({ pullRequestId: await pullId(bench) }) },
  markPullRequestReadyForReview: { input: async (bench) => ({ pullRequestId: await pullId(bench) }) },
  disablePullRequestAutoMerge: {
    input: async (bench) => {
      const pullRequestId = await waiting(bench);
      await bench.send("POST", "/graphql", {
        query: `mutation { enablePullRequestAutoMerge(input: { pullRequestId: "${pullRequestId}" }) { clientMutationId } }`,
      });
      return { pullRequestId };
    },
  },
  createCommitOnBranch: {
    input: commitInput,
    asks: "commit { oid messageHeadline messageBody parents(first: 1) { nodes { oid } } } ref { name }",
    fields: {
      expectedHeadOid: given(NO_OID, (payload) => /to point to/.test(payload.error ?? ""), true),
      "message.headline": given({ headline: "Mine" }, (payload) => payload.commit.messageHeadline, "Mine"),
      "message.body": given(
        { headline: "H", body: "Words" },
        (payload) => payload.commit.messageBody,
        "Words",
      ),
      "branch.repositoryNameWithOwner": given(
        { repositoryNameWithOwner: "acme/none", branchName: "main" },
        message,
        "Could not resolve to a Repository with the name 'acme/none'.",
      ),
      "branch.branchName": given(
        { repositoryNameWithOwner: "acme/api", branchName: "none" },
        (payload) => /none/.test(payload.error ?? ""),
        true,
      ),
      "branch.id": async (bench) =>
        given({ id: await refId(bench) }, (payload) => /to point to/.test(payload.error ?? ""), true),
      "fileChanges.additions.path": given(
        { additions: [{ path: "added.txt", contents: "" }] },
        async (payload, bench) => (await files(payload, bench)).includes("added.txt"),
        true,
      ),
      "fileChanges.additions.contents": given(
        { additions: [{ path: "added.txt", contents: Buffer.from("text").toString("base64") }] },
        async (payload, { send }) =>
          (await send("GET", `${API}/git/trees/${payload.commit.oid}`)).tree.find(
            ({ path }: Json) => path === "added.txt",
          )?.size,
        4,
      ),
      "fileChanges.deletions.path": given(
        { deletions: [{ path: "a.txt" }] },
        async (payload, bench) => (await files(payload, bench)).includes("a.txt"),
        false,
      ),
    },
  },
  createIssue: {
    input: async (bench) => ({ repositoryId: await idOf(bench), title: "T" }),
    asks: ISSUE,
    fields: threadFields("issue"),
    refused: { projectIds: [["P_1"], "does not simulate projects"] },
  },
  updateIssue: {
    input: async (bench) => ({ id: await issueId(bench) }),
    asks: ISSUE,
    fields: { ...threadFields("issue"), state: given("CLOSED", (payload) => payload.issue.state) },
  },
  createPullRequest: {
    input: async (bench) => ({
      repositoryId: await idOf(bench),
      title: "T",
      baseRefName: "main",
      headRefName: (await bench.branch()).name,
    }),
    asks: PULL,
    fields: {
      title: given("Mine", (payload) => payload.pullRequest.title),
      body: given("Words", (payload) => payload.pullRequest.body),
      draft: given(true, (payload) => payload.pullRequest.isDraft),
      baseRefName: given("release", (payload) => payload.pullRequest.baseRefName),
      headRefName: async ({ branch }) =>
        given((await branch()).name, (payload) => payload.pullRequest.headRefName),
    },
  },
  updatePullRequest: {
    input: async (bench) => ({ pullRequestId: await pullId(bench) }),
    asks: PULL,
    fields: {
      ...threadFields("pullRequest"),
      baseRefName: given("release", (payload) => payload.pullRequest.baseRefName),
      state: given("CLOSED", (payload) => payload.pullRequest.state),
    },
  },
  createRef: {
    input: async (bench) => ({
      repositoryId: await idOf(bench),
      name: `refs/heads/ref-${bench.next()}`,
      oid: bench.params.commit_sha,
    }),
    asks: "ref { name target { oid } }",
    fields: {
      name: given("refs/heads/named", (payload) => payload.ref?.name, "named"),
      oid: async ({ branch }) => given((await branch()).oid, (payload) => payload.ref.target.oid),
    },
  },
  updateRef: {
    input: async (bench) => ({ refId: await refId(bench), oid: bench.params.commit_sha, force: true }),
    asks: "ref { target { oid } }",
    fields: {
      oid: async ({ branch }) => given((await branch()).oid, (payload) => payload.ref.target.oid),
      force: given(false, message, "Update is not a fast forward"),
    },
  },
  updateRefs: {
    input: async (bench) => ({ repositoryId: await idOf(bench), refUpdates: await refUpdate(bench) }),
    fields: {
      "refUpdates.name": given(
        [{ name: "refs/heads/..", afterOid: NO_OID }],
        message,
        "Reference name is invalid",
      ),
      "refUpdates.afterOid": async (bench) =>
        given(await refUpdate(bench, { afterOid: "1".repeat(40) }), message, "Object does not exist"),
      "refUpdates.beforeOid": async (bench) =>
        given(
          await refUpdate(bench, { beforeOid: "1".repeat(40) }),
          (payload) => /to point to/.test(payload.error ?? ""),
          true,
        ),
      "refUpdates.force": async (bench) =>
        given(await refUpdate(bench, { force: false }), message, "Update is not a fast forward"),
    },
  },
  deleteRef: { input: async (bench) => ({ refId: await refId(bench) }) },
  createRepository: {
    input: async ({ next }) => ({ name: `made-${next()}`, visibility: "PUBLIC" }),
    asks: "repository { nameWithOwner description homepageUrl hasIssuesEnabled hasWikiEnabled isPrivate }",
    fields: {
      name: given("named", (payload) => payload.repository?.nameWithOwner, "ada/named"),
      ownerId: async (bench) =>
        given(
          await idOf(bench, "/orgs/acme"),
          (payload) => payload.repository.nameWithOwner.split("/")[0],
          "acme",
        ),
      description: given("Words", (payload) => payload.repository.description),
      homepageUrl: given("https://example.org/", (payload) => payload.repository.homepageUrl),
      hasIssuesEnabled: given(false, (payload) => payload.repository.hasIssuesEnabled),
      hasWikiEnabled: given(true, (payload) => payload.repository.hasWikiEnabled),
      visibility: given("PRIVATE", (payload) => payload.repository.isPrivate, true),
    },
    refused: { visibility: ["INTERNAL", "does not simulate internal"] },
  },
  enablePullRequestAutoMerge: {
    input: async (bench) => ({ pullRequestId: await waiting(bench) }),
    asks: PULL,
    fields: mergeFields(({ pullRequest }) => {
      const { autoMergeRequest: request } = pullRequest ?? {};
      return (
        request && {
          ...request,
          headline: request.commitHeadline,
          body: request.commitBody,
          method: request.mergeMethod,
        }
      );
    }, "SQUASH"),
  },
  mergePullRequest: {
    input: async (bench) => ({ pullRequestId: await mergeable(bench) }),
    asks: PULL,
    fields: mergeFields(({ pullRequest }) => {
      const commit = pullRequest?.mergeCommit;
      return (
        commit && {
          headline: commit.messageHeadline,
          body: commit.messageBody,
          method: commit.parents.totalCount === 1 ? "SQUASH" : "MERGE",
        }
      );
    }, "SQUASH"),
  },
  lockLockable: {
    input: async (bench) => ({ lockableId: await issueId(bench) }),
    asks: "lockedRecord { activeLockReason }",
    fields: { lockReason: given("SPAM", (payload) => payload.lockedRecord.activeLockReason) },
  },
  unlockLockable: { input: async (bench) => ({ lockableId: await issueId(bench) }) },
  requestReviews: {
    input: async (bench) => {
      const pull = await bench.pull();
      await bench.send("POST", `${API}/pulls/${pull.number}/requested_reviewers`, { reviewers: ["mona"] });
      return { pullRequestId: pull.node_id };
    },
    asks: PULL,
    fields: {
      userIds: async (bench) =>
        given(
          [await idOf(bench, "/users/ada")],
          message,
          "Review cannot be requested from pull request author.",
        ),
      union: given(
        true,
        (payload) => payload.pullRequest.reviewRequests.nodes.map((one: Json) => one.requestedReviewer.login),
        ["mona"],
      ),
    },
    refused: { teamIds: [["T_1"], "does not simulate teams"] },
  },
  revertPullRequest: {
    input: async (bench) => {
      const pull = await bench.pull();
      const { name: base } = await bench.branch();
      await bench.send("PATCH", `${API}/pulls/${pull.number}`, { base });
      await bench.send("PUT", `${API}/pulls/${pull.number}/merge`, {});
      return { pullRequestId: pull.node_id };
    },
    asks: "revertPullRequest { title body isDraft }",
    fields: {
      title: given("Mine", (payload) => payload.revertPullRequest.title),
      body: given("Words", (payload) => payload.revertPullRequest.body),
      draft: given(true, (payload) => payload.revertPullRequest.isDraft),
    },
  },
  updateIssueComment: {
    input: async ({ send }) => ({
      id: (await send("POST", `${API}/issues/6/comments`, { body: "w" })).node_id,
      body: "w",
    }),
    asks: "issueComment { body }",
    fields: { body: given("Words", (payload) => payload.issueComment.body) },
  },
  updatePullRequestBranch: {
    input: async (bench) => ({ pullRequestId: await pullId(bench) }),
    asks: PULL,
    fields: { expectedHeadOid: given(NO_OID, (payload) => payload.error === undefined, false) },
  },
};
