import type { Sandbox } from "@automation/github-sandbox";

/** Puts a person's commits on a branch of `acme/api`, each with a file of its own, and returns the newest. */
export async function commitOn(
  sandbox: Sandbox,
  branch: string,
  count = 1,
  label = "more",
  text = "",
): Promise<string> {
  const { git } = sandbox.repository("acme/api");
  let oid = (await git.readRef(`refs/heads/${branch}`)) ?? "";
  for (let index = 0; index < count; index += 1) {
    const before = oid;
    oid = await git.writeCommit({
      parentOids: [before],
      message: `${label} ${index}`,
      author: { name: "Ada", email: "ada@example.com", timestamp: 1_900_000_000 + index },
      files: { [`${label}-${index}.txt`]: `${text}${index}\n` },
    });
    await git.updateRefs([{ name: `refs/heads/${branch}`, before, after: oid, force: false }]);
  }
  return oid;
}
