import { type ConnectionArguments, connection } from "../../graphql/connection.ts";
import { type GraphqlContext, readGit } from "../../graphql/context.ts";
import { type Order, sortBy } from "../../graphql/order.ts";
import { encodePath } from "../../rest/links.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { accountOf } from "../accounts/account-node.ts";
import { commitNode } from "../commits/commit-node.ts";
import { refNode } from "../refs/ref-node.ts";
import type { ReleaseRecord } from "./release-records.ts";
import { latestRelease, releasesOf } from "./releases.ts";

interface ReleasesArguments extends ConnectionArguments {
  readonly orderBy?: Order | null;
}

/** What a `Repository` knows of its releases. */
export function releaseFields(context: GraphqlContext, repository: RepositoryRecord): object {
  const present = (release: ReleaseRecord | null | undefined): object | null =>
    release ? releaseNode(context, repository, release) : null;
  return {
    latestRelease: () => present(latestRelease(repository)),
    release: ({ tagName }: { readonly tagName: string }) =>
      present(repository.releases.find((release) => release.tagName === tagName)),
    releases: (args: ReleasesArguments) =>
      connection(
        "releases",
        sorted(repository, args.orderBy ?? null),
        args,
        ({ id }) => String(id),
        (release) => releaseNode(context, repository, release),
      ),
  };
}

/** The newest first, unless the query says otherwise. */
function sorted(repository: RepositoryRecord, orderBy: Order | null): readonly ReleaseRecord[] {
  const oldest = [...releasesOf(repository)].reverse();
  return sortBy(
    oldest,
    orderBy ?? { field: "CREATED_AT", direction: "DESC" },
    { CREATED_AT: ({ createdAt }) => createdAt, NAME: ({ name }) => name ?? "" },
    ({ id }) => id,
  );
}

function releaseNode(context: GraphqlContext, repository: RepositoryRecord, release: ReleaseRecord): object {
  const git = readGit(context, repository);
  const name = `refs/tags/${release.tagName}`;
  return {
    __typename: "Release",
    id: nodeId("Release", repository.id, release.id),
    databaseId: release.id,
    author: () => ({ ...accountOf(context, release.author), __typename: "User" }),
    name: release.name,
    tagName: release.tagName,
    description: release.body,
    isDraft: release.isDraft,
    isLatest: latestRelease(repository) === release,
    isPrerelease: release.isPrerelease,
    createdAt: release.createdAt,
    publishedAt: release.publishedAt,
    updatedAt: release.updatedAt,
    url: context.links.page(repository, `/releases/tag/${encodePath(release.tagName)}`),
    tag: async () => {
      const oid = await git.readRef(name);
      return oid === null ? null : refNode(context, repository, name, oid);
    },
    tagCommit: async () => {
      const oid = await git.resolveCommit(name);
      return oid === null ? null : commitNode(context, repository, oid);
    },
  };
}
