import type { InspectedRepository, Sandbox } from "@automation/github-sandbox";
import { PERSON } from "./accounts.ts";
import type { Step } from "./scenario.ts";
import { SYNC_PREFIX, type World } from "./world.ts";

type Push = Extract<Step, { kind: "push" }>;

/** Commits as a person does, past the interface; does nothing where there is no branch of that kind. */
export async function pushAsPerson(push: Push, sandbox: Sandbox, world: World): Promise<void> {
  const repositories = sandbox.repositories();
  const repository = repositories[push.repository % repositories.length];
  const people = repository === undefined ? undefined : world.get(repository.fullName);
  if (repository === undefined || people === undefined) return;
  const candidates = (await repository.branches()).filter(({ name }) => {
    if (push.to === "sync-branch") return name.startsWith(SYNC_PREFIX);
    if (push.to === "default-branch") return name === people.defaultBranch;
    return name !== people.defaultBranch && !name.startsWith(SYNC_PREFIX);
  });
  const branch = candidates[push.branch % candidates.length];
  if (branch === undefined) return;
  const oid = await commitAsPerson(repository, branch, push.commits);
  if (push.to === "sync-branch") people.work.push({ branch: branch.name, oid });
  else people.branches.set(branch.name, oid);
}

/** Puts commits of a person on a branch, each with a file of its own, and returns the newest. */
export async function commitAsPerson(
  { git }: InspectedRepository,
  branch: { readonly name: string; readonly oid: string },
  commits: number,
): Promise<string> {
  const { committer } = (await git.readCommit(branch.oid)) ?? { committer: { timestamp: 1_700_000_000 } };
  let { oid } = branch;
  for (let count = 1; count <= commits; count += 1) {
    oid = await git.writeCommit({
      parentOids: [oid],
      message: `work ${count} on ${branch.name}`,
      author: {
        name: PERSON,
        email: `77+${PERSON}@users.noreply.github.com`,
        timestamp: committer.timestamp + count,
      },
      files: { [`work-${branch.oid.slice(0, 8)}-${count}.txt`]: `${count}\n` },
    });
  }
  await git.updateRefs([{ name: `refs/heads/${branch.name}`, before: branch.oid, after: oid, force: false }]);
  return oid;
}
