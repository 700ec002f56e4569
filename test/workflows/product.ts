import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { SHARED } from "../../scripts/build.ts";
import { listActions, ROOT } from "../../scripts/repository.ts";

/** The name and commit that the copy is published under; callers use the first, and pin by the second. */
export const PRODUCT = { repository: "org/automation", commit: "0123456789abcdef0123456789abcdef01234567" };

/** `owner/name@ref` of the copy, as act's `--local-repository` wants it. */
export const PRODUCT_KEY = `${PRODUCT.repository}@${PRODUCT.commit}`;

/**
 * Copies what ships (action.yml files, bundles, workflows) as another repository sees it.
 *
 * act 0.2.87 is older than `uses: $/…`, GitHub's reference to the repository and commit of the running file. So in the
 * copy, and only there, it is replaced by the very thing that it stands for: `org/automation/…@COMMIT`.
 */
export async function copyProduct(target: string): Promise<void> {
  for (const action of listActions()) {
    const [from, to] = [path.join(ROOT, "actions", action), path.join(target, "actions", action)];
    await mkdir(to, { recursive: true });
    await copyResolved(path.join(from, "action.yml"), path.join(to, "action.yml"));
    await cp(path.join(from, "dist"), path.join(to, "dist"), { recursive: true }).catch(ignoreMissing);
  }
  const shared = path.join("actions", SHARED, "dist");
  await cp(path.join(ROOT, shared), path.join(target, shared), { recursive: true });
  const workflows = path.join(".github", "workflows");
  await mkdir(path.join(target, workflows), { recursive: true });
  for (const file of await readdir(path.join(ROOT, workflows))) {
    await copyResolved(path.join(ROOT, workflows, file), path.join(target, workflows, file));
  }
}

/** The text of a workflow or action with its self references written out. */
export function resolveSelfReferences(text: string): string {
  return text.replaceAll(
    /^(\s*(?:- )?uses:\s*)\$\/(\S+)/gm,
    (_, start, reference) => `${start}${PRODUCT.repository}/${reference}@${PRODUCT.commit}`,
  );
}

async function copyResolved(from: string, to: string): Promise<void> {
  await writeFile(to, resolveSelfReferences(await readFile(from, "utf8")));
}

/** A composite action has no bundle. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
