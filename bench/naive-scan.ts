/**
 * The baseline: what a per-branch script does. One lookup per repository, its branches page by page, one REST compare
 * per branch. It has the same concurrency as the action, so that wall time compares like with like.
 *
 * Usage: node naive-scan.ts REPOSITORIES_FILE (JSON array of owner/name); GITHUB_API_URL leads to the sandbox.
 */
import { readFile } from "node:fs/promises";

const CONCURRENCY = 8;
const THRESHOLD = 10;
const headers = { authorization: "token bench", "user-agent": "naive-scan" };

interface Counts {
  requests: number;
  branches: number;
  stale: number;
}

const [, , file = ""] = process.argv;
const apiUrl = process.env.GITHUB_API_URL ?? "";
const repositories: string[] = JSON.parse(await readFile(file, "utf8"));
const counts: Counts = { requests: 0, branches: 0, stale: 0 };

async function get<Body>(path: string): Promise<{ readonly body: Body; readonly link: string }> {
  counts.requests += 1;
  const response = await fetch(`${apiUrl}${path}`, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return { body: (await response.json()) as Body, link: response.headers.get("link") ?? "" };
}

async function scan(repository: string): Promise<void> {
  const { body: described } = await get<{ default_branch: string }>(`/repos/${repository}`);
  for (let page = 1; ; page += 1) {
    const { body: branches, link } = await get<{ name: string }[]>(
      `/repos/${repository}/branches?per_page=100&page=${page}`,
    );
    for (const { name } of branches) {
      if (name === described.default_branch) continue;
      const basehead = `${encodeURIComponent(described.default_branch)}...${encodeURIComponent(name)}`;
      const { body } = await get<{ behind_by: number }>(
        `/repos/${repository}/compare/${basehead}?per_page=1`,
      );
      counts.branches += 1;
      if (body.behind_by > THRESHOLD) counts.stale += 1;
    }
    if (!link.includes('rel="next"')) return;
  }
}

const queue = repositories.values();
await Promise.all(
  Array.from({ length: CONCURRENCY }, async () => {
    for (const repository of queue) await scan(repository);
  }),
);
process.stdout.write(`${JSON.stringify(counts)}\n`);
