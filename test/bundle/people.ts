import type { Sandbox, SeedSpec } from "@automation/github-sandbox";
import { TOKEN } from "./sync-run.ts";

/** Who is there beside the bundle, whose account is a bot's: a person, and a bot that tidies up. */
export const PEOPLE: Pick<SeedSpec, "users" | "tokens"> = {
  users: [
    { login: "sync-app[bot]", id: 900, type: "Bot" },
    { login: "ada", id: 901 },
    { login: "stale[bot]", id: 902, type: "Bot" },
  ],
  tokens: [
    { token: TOKEN, login: "sync-app[bot]" },
    { token: "ada-token", login: "ada" },
    { token: "stale-token", login: "stale[bot]" },
  ],
};

/** Somebody at work on `acme/api`; a refused request is an error of the test. */
export async function act(
  sandbox: Sandbox,
  who: "ada" | "stale",
  method: string,
  path: string,
  body?: object,
): Promise<void> {
  const answer = await fetch(`${sandbox.url}/repos/acme/api${path}`, {
    method,
    headers: { authorization: `token ${who}-token`, "user-agent": who },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}

/** Puts `count` commits on a branch, each with a file of its own. */
export async function commitOn(sandbox: Sandbox, branch: string, count = 1, label = "more"): Promise<void> {
  const { git } = sandbox.repository("acme/api");
  for (let index = 0; index < count; index += 1) {
    const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
    const oid = await git.writeCommit({
      parentOids: [before],
      message: `${label} ${index}`,
      author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 + index },
      files: { [`${label}-${index}.txt`]: String(index) },
    });
    await git.updateRefs([{ name: `refs/heads/${branch}`, before, after: oid, force: false }]);
  }
}
