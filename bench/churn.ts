import type { Sandbox } from "@automation/github-sandbox";

const ADA = { name: "Ada", email: "ada@example.com" };

/**
 * Moves part of an ecosystem on, as a quarter of an hour does: half of `share` in branches that get a commit, half in
 * default branches, each of which changes the distance of all its branches. The same ones each time.
 */
export async function churn(sandbox: Sandbox, share: number): Promise<void> {
  const every = Math.round(2 / share);
  let number = 0;
  for (const [index, repository] of sandbox.repositories().entries()) {
    const branches = await repository.branches();
    for (const { name } of branches) {
      const isDefault = name === "main";
      if (!isDefault) number += 1;
      if (isDefault ? index % every === 0 : number % every === 0) await commitOn(repository, name);
    }
  }
}

async function commitOn({ git }: ReturnType<Sandbox["repository"]>, branch: string): Promise<void> {
  const before = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  const after = await git.writeCommit({
    parentOids: [before],
    message: "moves on",
    author: { ...ADA, timestamp: 1_900_000_000 },
    files: { "moved.txt": before },
  });
  await git.updateRefs([{ name: `refs/heads/${branch}`, before, after, force: false }]);
}
