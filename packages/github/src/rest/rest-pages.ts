import { createHash } from "node:crypto";
import type { Call } from "../call.ts";
import type { GitHubClient, Route } from "../client/client.ts";
import { describeUnexpectedResponse } from "../errors/unexpected-response.ts";
import { describeEndlessList, PageGuard } from "./endless-list.ts";

/**
 * Reads every page of a list, 100 entries at a time, as long as the answer links to a next one. A list that does not end
 * ends as a `GitHubError`: half of it would look like a whole one.
 */
export async function readAllPages<Entry>(
  client: GitHubClient,
  route: Route,
  parameters: Readonly<Record<string, unknown>>,
  call: Call,
): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  const guard = new PageGuard();
  for (let page = 1; ; page += 1) {
    const { data, headers } = await client.rest<readonly Entry[]>(
      route,
      { ...parameters, per_page: 100, page },
      call,
    );
    // A text would be taken apart into its letters.
    if (!Array.isArray(data)) throw describeUnexpectedResponse(call, new TypeError("it is not a list"));
    entries.push(...data);
    if (!/;\s*rel="?next"?/.test(String(headers.link ?? ""))) return entries;
    const mark = createHash("sha256").update(JSON.stringify(data)).digest("hex");
    const why = guard.take(mark, data.length === 0);
    if (why !== null) throw describeEndlessList(call, why);
  }
}
