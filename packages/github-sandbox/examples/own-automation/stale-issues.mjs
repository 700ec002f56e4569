// Opens an issue for each branch that is more than ten commits behind: node stale-issues.mjs owner/name
import { Octokit } from "@octokit/core";

const { GITHUB_TOKEN, GITHUB_API_URL } = process.env;
const octokit = new Octokit({ auth: GITHUB_TOKEN, baseUrl: GITHUB_API_URL });
const [owner, repo] = process.argv[2].split("/");

const { data: repository } = await octokit.request("GET /repos/{owner}/{repo}", { owner, repo });
const { data: branches } = await octokit.request("GET /repos/{owner}/{repo}/branches", { owner, repo });
const { data: issues } = await octokit.request("GET /repos/{owner}/{repo}/issues", {
  owner,
  repo,
  labels: "stale-branch",
});

for (const { name } of branches) {
  const { data: comparison } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
    owner,
    repo,
    basehead: `${repository.default_branch}...${name}`,
  });
  const title = `${name} is stale`;
  if (comparison.behind_by > 10 && !issues.some((issue) => issue.title === title)) {
    const body = `It is ${comparison.behind_by} commits behind.`;
    await octokit.request("POST /repos/{owner}/{repo}/issues", {
      owner,
      repo,
      title,
      body,
      labels: ["stale-branch"],
    });
  }
}
