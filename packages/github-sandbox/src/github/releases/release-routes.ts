import { accessOf } from "../../auth/access.ts";
import { type Answer, created, noContent, ok } from "../../http/answer.ts";
import { paginate } from "../../http/pagination.ts";
import type { RepositoryRequest, Route } from "../../rest/route.ts";
import { timestamp } from "../../state/domain.ts";
import { isRefusal, notFound, type Refusal, validationFailed } from "../../state/refusal.ts";
import { presentAsset, presentRelease } from "./release-presenter.ts";
import type { ReleaseAssetRecord, ReleaseRecord } from "./release-records.ts";
import {
  addAsset,
  changeRelease,
  createRelease,
  latestRelease,
  type ReleaseChange,
  releasesOf,
} from "./releases.ts";

const DOCS = "releases/releases#";
const ASSET_DOCS = "releases/assets#";
const RELEASES = "/repos/{owner}/{repo}/releases";
const RELEASE = `${RELEASES}/{release_id}`;
const ASSET = `${RELEASES}/assets/{asset_id}`;

type Responder = (request: RepositoryRequest) => Promise<Answer | Refusal> | Answer | Refusal;

/** Drafts are for those who may write. */
function visibleReleases({ repository, viewer }: RepositoryRequest): readonly ReleaseRecord[] {
  const isWriter = ["admin", "write"].includes(accessOf(viewer, repository));
  return releasesOf(repository).filter(({ isDraft }) => isWriter || !isDraft);
}

function showing(find: (request: RepositoryRequest) => ReleaseRecord | null | undefined): Responder {
  return (request) => {
    const release = find(request);
    return release ? ok(presentRelease(request, release)) : notFound();
  };
}

function withRelease(
  respond: (
    request: RepositoryRequest,
    release: ReleaseRecord,
  ) => Promise<Answer | Refusal> | Answer | Refusal,
): Responder {
  return (request) => {
    const release = visibleReleases(request).find(({ id }) => String(id) === request.params.release_id);
    return release === undefined ? notFound() : respond(request, release);
  };
}

function withAsset(
  respond: (
    request: RepositoryRequest,
    release: ReleaseRecord,
    asset: ReleaseAssetRecord,
  ) => Promise<Answer | Refusal> | Answer | Refusal,
): Responder {
  return (request) => {
    for (const release of visibleReleases(request)) {
      const asset = release.assets.find(({ id }) => String(id) === request.params.asset_id);
      if (asset !== undefined) {
        return respond(request, release, asset);
      }
    }
    return notFound();
  };
}

function listReleases(request: RepositoryRequest): Answer {
  const { items, headers } = paginate(visibleReleases(request), request.query, request.address);
  return ok(
    items.map((release) => presentRelease(request, release)),
    headers,
  );
}

interface ReleaseBody {
  readonly tag_name?: string;
  readonly target_commitish?: string;
  readonly name?: string | null;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly prerelease?: boolean;
  readonly make_latest?: "true" | "false" | "legacy";
}

function readChange(body: ReleaseBody): ReleaseChange {
  return {
    tagName: body.tag_name,
    target: body.target_commitish,
    name: body.name,
    body: body.body,
    isDraft: body.draft,
    isPrerelease: body.prerelease,
    mayBeLatest: body.make_latest === undefined ? undefined : body.make_latest !== "false",
  };
}

async function create(request: RepositoryRequest): Promise<Answer | Refusal> {
  const { domain, repository, git, viewer } = request;
  const body = request.body as ReleaseBody & { readonly tag_name: string };
  const wanted = { ...readChange(body), tagName: body.tag_name };
  const release = await createRelease(domain, repository, git, wanted, viewer.login);
  return isRefusal(release) ? release : created(presentRelease(request, release));
}

const update = withRelease(async (request, release) => {
  const { domain, repository, git, viewer } = request;
  const body = (request.body ?? {}) as ReleaseBody;
  const refusal = await changeRelease(domain, repository, git, release, readChange(body), viewer.login);
  return refusal ?? ok(presentRelease(request, release));
});

const remove = withRelease(({ repository }, release) => {
  repository.releases.splice(repository.releases.indexOf(release), 1);
  return noContent();
});

const listAssets = withRelease((request, release) => {
  const { items, headers } = paginate(release.assets, request.query, request.address);
  return ok(
    items.map((asset) => presentAsset(request, release, asset)),
    headers,
  );
});

const upload = withRelease(async (request, release) => {
  const { domain, git, query, viewer } = request;
  const name = query.get("name") ?? "";
  if (name === "") {
    return validationFailed({ resource: "ReleaseAsset", code: "missing_field", field: "name" });
  }
  const bytes = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const file = { name, label: query.get("label"), contentType: request.contentType, bytes };
  const asset = await addAsset(domain, git, release, file, viewer.login);
  // GitHub tells no location of an asset (octokit/fixtures, release-assets).
  return isRefusal(asset) ? asset : { status: 201, body: presentAsset(request, release, asset) };
});

const getAsset = withAsset(async (request, release, asset) => {
  if (!request.accept.includes("application/octet-stream")) {
    return ok(presentAsset(request, release, asset));
  }
  const raw = await request.git.readBlob(asset.oid);
  return raw === null ? notFound() : { status: 200, raw, headers: { "content-type": asset.contentType } };
});

const updateAsset = withAsset((request, release, asset) => {
  const { name, label } = (request.body ?? {}) as { readonly name?: string; readonly label?: string };
  if (release.assets.some((other) => other !== asset && other.name === name)) {
    return validationFailed({ resource: "ReleaseAsset", code: "already_exists", field: "name" });
  }
  asset.name = name ?? asset.name;
  asset.label = label ?? asset.label;
  asset.updatedAt = timestamp(request.domain);
  return ok(presentAsset(request, release, asset));
});

const removeAsset = withAsset((_request, release, asset) => {
  release.assets.splice(release.assets.indexOf(asset), 1);
  return noContent();
});

const READ = { scope: "repository", method: "GET", permissions: "contents=read" } as const;
const WRITE = { scope: "repository", permissions: "contents=write" } as const;

const BODY = {
  tag_name: { type: "string" },
  target_commitish: { type: "string" },
  name: { type: ["string", "null"] },
  body: { type: ["string", "null"] },
  draft: { type: "boolean" },
  prerelease: { type: "boolean" },
  make_latest: { type: "string", enum: ["true", "false", "legacy"] },
  generate_release_notes: { type: "boolean", simulated: [false] },
};

const ASSET_BODY = {
  name: { type: "string" },
  label: { type: "string" },
  state: { type: "string", simulated: ["uploaded"] },
};

/** Releases and their files. */
export const RELEASE_ROUTES: readonly Route[] = [
  { ...READ, template: RELEASES, docs: `${DOCS}list-releases`, respond: listReleases },
  {
    ...WRITE,
    method: "POST",
    template: RELEASES,
    docs: `${DOCS}create-a-release`,
    createsContent: true,
    body: { type: "object", required: ["tag_name"], properties: BODY },
    respond: create,
  },
  {
    ...READ,
    template: `${RELEASES}/latest`,
    docs: `${DOCS}get-the-latest-release`,
    respond: showing(({ repository }) => latestRelease(repository)),
  },
  {
    ...READ,
    template: `${RELEASES}/tags/{tag+}`,
    docs: `${DOCS}get-a-release-by-tag-name`,
    respond: showing(({ repository, params }) =>
      releasesOf(repository).find(({ tagName, isDraft }) => !isDraft && tagName === params.tag),
    ),
  },
  { ...READ, template: ASSET, docs: `${ASSET_DOCS}get-a-release-asset`, respond: getAsset },
  {
    ...WRITE,
    method: "PATCH",
    template: ASSET,
    docs: `${ASSET_DOCS}update-a-release-asset`,
    body: { type: ["object", "null"], properties: ASSET_BODY },
    respond: updateAsset,
  },
  {
    ...WRITE,
    method: "DELETE",
    template: ASSET,
    docs: `${ASSET_DOCS}delete-a-release-asset`,
    respond: removeAsset,
  },
  {
    ...READ,
    template: RELEASE,
    docs: `${DOCS}get-a-release`,
    respond: withRelease((request, release) => ok(presentRelease(request, release))),
  },
  {
    ...WRITE,
    method: "PATCH",
    template: RELEASE,
    docs: `${DOCS}update-a-release`,
    body: { type: ["object", "null"], properties: BODY },
    respond: update,
  },
  { ...WRITE, method: "DELETE", template: RELEASE, docs: `${DOCS}delete-a-release`, respond: remove },
  { ...READ, template: `${RELEASE}/assets`, docs: `${ASSET_DOCS}list-release-assets`, respond: listAssets },
  {
    ...WRITE,
    method: "POST",
    template: `${RELEASE}/assets`,
    docs: `${ASSET_DOCS}upload-a-release-asset`,
    filters: { name: true, label: true },
    takesBytes: true,
    respond: upload,
  },
];
