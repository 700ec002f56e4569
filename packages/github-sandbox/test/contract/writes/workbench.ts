import type { LocalSandbox } from "../../local-sandbox.ts";
import { API, type Workbench } from "./write.ts";

/** Makes what writes are made on, in a sandbox that everything was seeded in. */
export function makeWorkbench(local: LocalSandbox, params: Workbench["params"]): Workbench {
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  const send: Workbench["send"] = async (method, path, body, token = "secret") => {
    const reply = await local.request(method, path, { token, ...(body === undefined ? {} : { body }) });
    if (reply.status >= 300) {
      throw new Error(`${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    }
    return reply.body;
  };
  const branch: Workbench["branch"] = async () => {
    const name = `branch-${next()}`;
    const sha = (await send("GET", `${API}/git/ref/heads/feature`)).object.sha;
    const commit = await send("POST", `${API}/git/commits`, {
      message: name,
      tree: (await send("GET", `${API}/git/trees/feature`)).sha,
      parents: [sha],
    });
    await send("POST", `${API}/git/refs`, { ref: `refs/heads/${name}`, sha: commit.sha });
    return { name, oid: commit.sha };
  };
  return {
    next,
    send,
    branch,
    params,
    pull: async () => send("POST", `${API}/pulls`, { title: "T", head: (await branch()).name, base: "main" }),
    issue: () => send("POST", `${API}/issues`, { title: "T" }),
  };
}
