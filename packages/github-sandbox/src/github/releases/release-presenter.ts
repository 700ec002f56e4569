import { encodePath } from "../../rest/links.ts";
import { presentAccount, type Resource } from "../../rest/presenters.ts";
import type { RepositoryRequest } from "../../rest/route.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { ReleaseAssetRecord, ReleaseRecord } from "./release-records.ts";

/** https://docs.github.com/rest/releases/releases#get-a-release */
export function presentRelease(request: RepositoryRequest, release: ReleaseRecord): Resource {
  const { links, repository, domain } = request;
  const url = links.repository(repository, `/releases/${release.id}`);
  const tag = release.isDraft ? `untagged-${release.id}` : release.tagName;
  const archive = (kind: string): string | null =>
    release.isDraft ? null : links.repository(repository, `/${kind}/${encodePath(release.tagName)}`);
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    html_url: links.page(repository, `/releases/tag/${encodePath(tag)}`),
    id: release.id,
    node_id: nodeId("Release", repository.id, release.id),
    author: presentAccount(request, domain.store.account(release.author)),
    tag_name: release.tagName,
    target_commitish: release.target,
    name: release.name,
    draft: release.isDraft,
    immutable: false,
    prerelease: release.isPrerelease,
    created_at: release.createdAt,
    updated_at: release.updatedAt,
    published_at: release.publishedAt,
    assets: release.assets.map((asset) => presentAsset(request, release, asset)),
    tarball_url: archive("tarball"),
    zipball_url: archive("zipball"),
    body: release.body,
  };
}

export function presentAsset(
  request: RepositoryRequest,
  { tagName }: ReleaseRecord,
  asset: ReleaseAssetRecord,
): Resource {
  const { links, repository, domain } = request;
  return {
    url: links.repository(repository, `/releases/assets/${asset.id}`),
    id: asset.id,
    node_id: nodeId("ReleaseAsset", repository.id, asset.id),
    name: asset.name,
    label: asset.label ?? "",
    uploader: presentAccount(request, domain.store.account(asset.uploader)),
    content_type: asset.contentType,
    state: "uploaded",
    size: asset.size,
    digest: null,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.updatedAt,
    browser_download_url: links.page(
      repository,
      `/releases/download/${encodePath(tagName)}/${encodeURIComponent(asset.name)}`,
    ),
  };
}
