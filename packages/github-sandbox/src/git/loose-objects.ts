import { randomUUID } from "node:crypto";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { frameObject, type GitObjectType, objectId } from "./objects.ts";

const compress = promisify(deflate);

/**
 * Writes an object as a loose file, as git does: compressed, under a temporary name first. Saves a process per
 * object. See https://git-scm.com/book/en/v2/Git-Internals-Git-Objects.
 */
export async function writeLooseObject(
  gitDir: string,
  type: GitObjectType,
  content: Uint8Array,
): Promise<string> {
  const framed = frameObject(type, content);
  const oid = objectId(framed);
  const path = join(gitDir, "objects", oid.slice(0, 2), oid.slice(2));
  if (await exists(path)) return oid;
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(gitDir, "objects", `tmp_obj_${randomUUID()}`);
  await writeFile(temporary, await compress(framed), { mode: 0o444 });
  await rename(temporary, path);
  return oid;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
