import { type Answer, created, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import { encodePath } from "../../rest/links.ts";
import type { Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import { notFound, type Refusal, refuse } from "../../state/refusal.ts";
import { presentSignature, UNSIGNED } from "../commits/commit-presenter.ts";
import { PERSON, type Person, readSignature } from "../contents/content-write-routes.ts";

const REPOSITORY = "/repos/{owner}/{repo}";
const TAG_PREFIX = "refs/tags/";

async function presentTag(
  { git, links, repository }: RepositoryRequest,
  oid: string,
): Promise<Resource | null> {
  const tag = await git.readTag(oid);
  if (tag === null) {
    return null;
  }
  const { objectOid: sha, objectType: type } = tag;
  return {
    node_id: nodeId("Tag", repository.id, oid),
    sha: oid,
    url: links.repository(repository, `/git/tags/${oid}`),
    tagger: presentSignature(tag.tagger),
    object: { sha, type, url: links.repository(repository, `/git/${type}s/${sha}`) },
    tag: tag.name,
    message: tag.message,
    verification: UNSIGNED,
  };
}

async function getTag(request: RepositoryRequest): Promise<Answer | Refusal> {
  const tag = await presentTag(request, request.params.tag_sha ?? "");
  return tag === null ? notFound() : ok(tag);
}

/** Makes the object; the reference that leads to it is another request. */
async function createTag(request: RepositoryRequest): Promise<Answer | Refusal> {
  const body = request.body as {
    readonly tag: string;
    readonly message: string;
    readonly object: string;
    readonly type: "commit" | "tree" | "blob";
    readonly tagger?: Person;
  };
  const { git } = request;
  const found = {
    commit: () => git.readCommit(body.object),
    tree: () => git.readTree(body.object, false),
    blob: () => git.readBlob(body.object),
  };
  if ((await found[body.type]()) === null) {
    return refuse(422, "Could not verify object");
  }
  const oid = await git.writeTag({
    name: body.tag,
    message: body.message,
    objectOid: body.object,
    objectType: body.type,
    tagger: readSignature(request, body.tagger),
  });
  const tag = await presentTag(request, oid);
  return tag === null ? notFound() : created(tag);
}

/** The newest names first, as GitHub sorts them. */
async function listTags(request: RepositoryRequest): Promise<Answer> {
  const { git, links, repository, query, address } = request;
  const refs = [...(await git.listRefs(TAG_PREFIX))].reverse();
  const { items, headers } = paginate(refs, query, address);
  const tags = await Promise.all(
    items.map(async (ref) => {
      const name = ref.name.slice(TAG_PREFIX.length);
      const sha = (await git.resolveCommit(ref.oid)) ?? ref.oid;
      const archive = (kind: string): string =>
        links.repository(repository, `/${kind}/${encodePath(`${TAG_PREFIX}${name}`)}`);
      return {
        name,
        zipball_url: archive("zipball"),
        tarball_url: archive("tarball"),
        commit: { sha, url: links.repository(repository, `/commits/${sha}`) },
        node_id: nodeId("Ref", repository.id, ref.name),
      };
    }),
  );
  return ok(tags, headers);
}

const ROUTE = { scope: "repository" } as const;

/** Tags, and tags that are objects of their own. */
export const TAG_ROUTES: readonly Route[] = [
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/tags`,
    docs: "repos/repos#list-repository-tags",
    permissions: "metadata=read",
    respond: listTags,
  },
  {
    ...ROUTE,
    method: "GET",
    template: `${REPOSITORY}/git/tags/{tag_sha}`,
    docs: "git/tags#get-a-tag",
    permissions: "contents=read",
    respond: getTag,
  },
  {
    ...ROUTE,
    method: "POST",
    template: `${REPOSITORY}/git/tags`,
    docs: "git/tags#create-a-tag-object",
    permissions: "contents=write",
    body: {
      type: "object",
      required: ["tag", "message", "object", "type"],
      properties: {
        tag: { type: "string" },
        message: { type: "string" },
        object: { type: "string" },
        type: { type: "string", enum: ["commit", "tree", "blob"] },
        tagger: PERSON,
      },
    },
    respond: createTag,
  },
];
