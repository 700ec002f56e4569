// The ordinary jobs of octokit, with its plugins for pages, retries and limits. Run in a folder where it is installed.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { GITHUB_API_URL: baseUrl, GITHUB_TOKEN: auth } = process.env;
const { Octokit } = await import(pathToFileURL(createRequire(`${process.cwd()}/`).resolve("octokit")).href);
const octokit = new Octokit({ auth, baseUrl, retry: { enabled: false } });
const { rest, graphql, paginate } = octokit;
const at = { owner: "acme", repo: "api" };
const kept = {};

const shaOf = async (branch) => (await rest.git.getRef({ ...at, ref: `heads/${branch}` })).data.object.sha;
const refused = async (status, job) => {
  try {
    await job();
    return false;
  } catch (error) {
    return error.status === status;
  }
};

const jobs = {
  user: async () => (await rest.users.getAuthenticated()).data.login === "sandbox-bot",
  root: async () => (await octokit.request("GET /")).status === 200,
  meta: async () => (await rest.meta.get()).status === 200,
  "all pages of commits": async () =>
    (await paginate(rest.repos.listCommits, { ...at, per_page: 7 })).length === 30,
  "commits of a path": async () => (await rest.repos.listCommits({ ...at, path: "docs" })).data.length < 30,
  "all pages of issues": async () =>
    (await paginate(rest.issues.listForRepo, { ...at, state: "all", per_page: 1 })).length === 3,
  "pages of search": async () =>
    (await paginate(rest.search.issuesAndPullRequests, { q: "repo:acme/api", per_page: 1 })).length === 3,
  "pages of a comparison": async () =>
    (
      await paginate(
        rest.repos.compareCommitsWithBasehead,
        { ...at, basehead: "stale...main", per_page: 5 },
        ({ data }) => data.commits,
      )
    ).length === 20,
  "make a branch": async () =>
    (await rest.git.createRef({ ...at, ref: "refs/heads/octo", sha: await shaOf("main") })).status === 201,
  "make a file": async () =>
    (
      await rest.repos.createOrUpdateFileContents({
        ...at,
        path: "octo.txt",
        branch: "octo",
        message: "Add",
        content: "b2N0bw==",
      })
    ).status === 201,
  "raw file": async () =>
    (await rest.repos.getContent({ ...at, path: "README.md", mediaType: { format: "raw" } })).data.startsWith(
      "# API",
    ),
  "sha of a branch": async () =>
    (await rest.repos.getCommit({ ...at, ref: "main", mediaType: { format: "sha" } })).data ===
    (await shaOf("main")),
  "same sha is 304": async () => {
    const sha = await shaOf("main");
    return refused(304, () =>
      rest.repos.getCommit({
        ...at,
        ref: "main",
        mediaType: { format: "sha" },
        headers: { "if-none-match": `"${sha}"` },
      }),
    );
  },
  "unchanged is 304": async () => {
    const { headers } = await rest.repos.get(at);
    return refused(304, () => rest.repos.get({ ...at, headers: { "if-none-match": headers.etag } }));
  },
  diff: async () =>
    (await rest.pulls.get({ ...at, pull_number: 1, mediaType: { format: "diff" } })).data.startsWith(
      "diff --git",
    ),
  "make a pull request": async () => {
    kept.pull = (await rest.pulls.create({ ...at, title: "Octo", head: "octo", base: "main" })).data;
    return kept.pull.number > 1;
  },
  "merge a pull request": async () =>
    (await rest.pulls.merge({ ...at, pull_number: kept.pull.number })).data.merged,
  "make an issue": async () =>
    (await rest.issues.create({ ...at, title: "Octo", labels: ["bug"] })).status === 201,
  "not found": () => refused(404, () => rest.repos.get({ owner: "acme", repo: "nope" })),
  GraphQL: async () => (await graphql("{ viewer { login } }")).viewer.login === "sandbox-bot",
  "pages of GraphQL": async () => {
    const query = `query ($cursor: String) { repository(owner: "acme", name: "api") {
      refs(refPrefix: "refs/heads/", first: 2, after: $cursor) { nodes { name } pageInfo { hasNextPage endCursor } } } }`;
    return (await graphql.paginate(query)).repository.refs.nodes.length > 5;
  },
  "GraphQL error": () =>
    graphql('{ repository(owner: "acme", name: "nope") { id } }').then(
      () => false,
      (error) => error.errors[0].type === "NOT_FOUND",
    ),
  "make a release": async () => {
    kept.release = (await rest.repos.createRelease({ ...at, tag_name: "v1", name: "One" })).data;
    return kept.release.tag_name === "v1";
  },
  "upload an asset": async () =>
    (
      await rest.repos.uploadReleaseAsset({
        ...at,
        release_id: kept.release.id,
        name: "a.bin",
        data: "bytes",
        baseUrl,
      })
    ).data.size === 5,
  archive: async () =>
    (await octokit.request("GET /repos/{owner}/{repo}/tarball/{ref}", { ...at, ref: "main" })).data
      .byteLength > 0,
  dispatch: async () => (await rest.repos.createDispatchEvent({ ...at, event_type: "go" })).status === 204,
};

for (const [job, work] of Object.entries(jobs)) {
  try {
    const isRight = await work();
    console.log(
      JSON.stringify({ job, ok: isRight !== false, why: isRight === false ? "gave another answer" : "" }),
    );
  } catch (error) {
    console.log(JSON.stringify({ job, ok: false, why: String(error).slice(0, 300) }));
  }
}
