import { GitHubError } from "@automation/core/errors";
import type { OwnedRepository, RepositoryDiscovery } from "@automation/core/ports";
import { parseRepositoryRef } from "@automation/core/repository";
import { type Call, readCall } from "../call.ts";
import { type GitHubClient, isAnswered, type Route } from "../client/client.ts";
import { readDocumented } from "../errors/unexpected-response.ts";
import { readAllPages } from "../rest/rest-pages.ts";

interface RestRepository {
  readonly full_name: string;
  readonly archived?: boolean;
  readonly disabled?: boolean;
  readonly fork?: boolean;
  readonly is_template?: boolean;
  readonly private?: boolean;
  readonly visibility?: string;
  readonly topics?: readonly string[];
}

interface RestPropertyValues {
  readonly repository_full_name: string;
  readonly properties: readonly {
    readonly property_name: string;
    readonly value: string | readonly string[] | null;
  }[];
}

/** Makes a reader of whole lists of repositories. */
export function createRepositoryDiscovery({
  client,
}: {
  readonly client: GitHubClient;
}): RepositoryDiscovery {
  return {
    list: async ({ owner }) => {
      const call = readCall(`list the repositories of ${owner ?? "the installation"}`);
      const entries =
        owner === null ? await listInstalled(client, call) : await listOwned(client, owner, call);
      return readDocumented(call, () => entries.flatMap(toOwned));
    },
    readProperties: async ({ owner }) => {
      const call = readCall(`read the custom properties of ${owner}`);
      const route = "GET /orgs/{org}/properties/values";
      const entries = await readAllPages<RestPropertyValues>(client, route, { org: owner }, call);
      return readDocumented(
        call,
        () =>
          new Map(
            entries.map(({ repository_full_name, properties }) => [
              repository_full_name.toLowerCase(),
              Object.fromEntries(
                properties.map(({ property_name, value }) => [
                  property_name,
                  value === null ? [] : [value].flat(),
                ]),
              ),
            ]),
          ),
      );
    },
  };
}

/**
 * An organization's list has what the token sees. A user's has public ones only; the list of the token's own account has the
 * private ones, and is refused to Apps.
 */
async function listOwned(
  client: GitHubClient,
  owner: string,
  call: Call,
): Promise<readonly RestRepository[]> {
  const read = (route: Route, parameters: Readonly<Record<string, unknown>>) =>
    readAllPages<RestRepository>(client, route, parameters, call);
  try {
    return await read("GET /orgs/{org}/repos", { org: owner, type: "all" });
  } catch (error) {
    if (!isAnswered(error, 404)) throw error;
  }
  const shown = await read("GET /users/{username}/repos", { username: owner, type: "owner" });
  const own = await read("GET /user/repos", { affiliation: "owner" }).catch((error: unknown) => {
    if (error instanceof GitHubError && ["forbidden", "not-found"].includes(error.code)) return [];
    throw error;
  });
  const isOfOwner = ({ full_name }: RestRepository) =>
    full_name.toLowerCase().startsWith(`${owner.toLowerCase()}/`);
  const all = new Map([...shown, ...own].filter(isOfOwner).map((one) => [one.full_name.toLowerCase(), one]));
  return [...all.values()];
}

/** The list is inside an object, so its pages are read here. */
async function listInstalled(client: GitHubClient, call: Call): Promise<readonly RestRepository[]> {
  const entries: RestRepository[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await client.rest<{ readonly repositories?: readonly RestRepository[] }>(
      "GET /installation/repositories",
      { per_page: 100, page },
      call,
    );
    const { repositories = [] } = data;
    entries.push(...repositories);
    if (repositories.length < 100) return entries;
  }
}

function toOwned(entry: RestRepository): readonly OwnedRepository[] {
  const repository = parseRepositoryRef(entry.full_name);
  if (repository === null) return [];
  return [
    {
      repository,
      isArchived: entry.archived === true,
      isDisabled: entry.disabled === true,
      isFork: entry.fork === true,
      isTemplate: entry.is_template === true,
      visibility: readVisibility(entry),
      topics: entry.topics ?? [],
    },
  ];
}

function readVisibility({ visibility, private: isPrivate }: RestRepository): OwnedRepository["visibility"] {
  if (visibility === "internal" || visibility === "public" || visibility === "private") return visibility;
  return isPrivate === true ? "private" : "public";
}
