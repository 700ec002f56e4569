import type { GitCommit } from "../../git/backend.ts";
import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { typedError } from "../../graphql/errors.ts";
import { parseNodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";

export interface HistoryArguments extends ConnectionArguments {
  readonly author?: { readonly emails?: readonly string[] | null; readonly id?: string | null } | null;
  readonly path?: string | null;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** The connection of a commit and everything before it, the newest first. */
export async function historyOf(
  context: GraphqlContext,
  repository: RepositoryRecord,
  oid: string,
  args: HistoryArguments,
  present: (commit: GitCommit) => object,
): Promise<object> {
  const git = readGit(context, repository);
  const path = (args.path ?? "").replace(/^\/+|\/+$/g, "");
  const all = path === "" ? await git.listCommits(oid, null) : await git.listCommitsTouching(oid, path);
  if (all === null) {
    throw typedError("UNPROCESSABLE", "The sandbox does not simulate `path` for generated repositories.");
  }
  const [since, until] = [args.since, args.until].map((time) => Date.parse(time ?? "") / 1000);
  const chosen = all
    .filter((commit) => isBy(context, commit, args.author ?? null))
    .filter(({ committer }) => !(committer.timestamp < (since ?? Number.NaN)))
    .filter(({ committer }) => !(committer.timestamp > (until ?? Number.NaN)));
  return connection("history", chosen, args, (commit) => commit.oid, present);
}

function isBy(
  { domain }: GraphqlContext,
  { author }: GitCommit,
  wanted: HistoryArguments["author"] | null,
): boolean {
  if (wanted === null || wanted === undefined) {
    return true;
  }
  if (wanted.emails?.includes(author.email)) {
    return true;
  }
  const parsed = typeof wanted.id === "string" ? parseNodeId(wanted.id) : null;
  return parsed !== null && domain.store.accountByEmail(author.email)?.id === parsed.key[0];
}
