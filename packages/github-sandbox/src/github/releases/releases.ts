import type { GitRepository } from "../../git/backend.ts";
import { type Domain, formatTimestamp, timestamp } from "../../state/domain.ts";
import type { RepositoryRecord } from "../../state/records.ts";
import { type Refusal, validationFailed } from "../../state/refusal.ts";
import { moveRefs } from "../refs/refs.ts";
import type { ReleaseRecord } from "./release-records.ts";

/** What a body says of a release. */
export interface ReleaseChange {
  readonly tagName?: string | undefined;
  readonly target?: string | undefined;
  readonly name?: string | null | undefined;
  readonly body?: string | null | undefined;
  readonly isDraft?: boolean | undefined;
  readonly isPrerelease?: boolean | undefined;
  readonly mayBeLatest?: boolean | undefined;
}

/** The releases of a repository, the newest first. */
export function releasesOf({ releases }: RepositoryRecord): readonly ReleaseRecord[] {
  return [...releases].sort((a, b) =>
    a.createdAt === b.createdAt ? b.id - a.id : a.createdAt < b.createdAt ? 1 : -1,
  );
}

/** The newest release that is neither a draft nor a prerelease. */
export function latestRelease(repository: RepositoryRecord): ReleaseRecord | null {
  const found = releasesOf(repository).find(
    ({ isDraft, isPrerelease, mayBeLatest }) => !isDraft && !isPrerelease && mayBeLatest,
  );
  return found ?? null;
}

function invalid(code: "already_exists" | "invalid", field: string): Refusal {
  return validationFailed({ resource: "Release", code, field });
}

/** Makes a release, and its tag unless that is there already or the release is a draft. */
export async function createRelease(
  domain: Domain,
  repository: RepositoryRecord,
  git: GitRepository,
  wanted: ReleaseChange & { readonly tagName: string },
  actor: string,
): Promise<ReleaseRecord | Refusal> {
  const target = wanted.target ?? repository.defaultBranch;
  const isTaken = repository.releases.some(({ tagName, isDraft }) => !isDraft && tagName === wanted.tagName);
  if (isTaken) {
    return invalid("already_exists", "tag_name");
  }
  const tagged = await git.resolveCommit(`refs/tags/${wanted.tagName}`);
  const oid = tagged ?? (await git.resolveCommit(target));
  const commit = oid === null ? null : await git.readCommit(oid);
  if (commit === null) {
    return invalid("invalid", "target_commitish");
  }
  const isDraft = wanted.isDraft ?? false;
  if (!isDraft) {
    const refusal = await putTag(domain, repository, git, { tagName: wanted.tagName, target }, actor);
    if (refusal !== null) {
      return refusal;
    }
  }
  const now = timestamp(domain);
  const release: ReleaseRecord = {
    id: domain.store.takeId(),
    author: actor,
    tagName: wanted.tagName,
    target,
    name: wanted.name ?? null,
    body: wanted.body ?? null,
    isDraft,
    isPrerelease: wanted.isPrerelease ?? false,
    mayBeLatest: wanted.mayBeLatest ?? true,
    createdAt: formatTimestamp(commit.committer.timestamp * 1000),
    updatedAt: now,
    publishedAt: isDraft ? null : now,
    assets: [],
  };
  repository.releases.push(release);
  return release;
}

/** Changes a release; one that is a draft no more gets its tag. */
export async function changeRelease(
  domain: Domain,
  repository: RepositoryRecord,
  git: GitRepository,
  release: ReleaseRecord,
  change: ReleaseChange,
  actor: string,
): Promise<Refusal | null> {
  const tagName = change.tagName ?? release.tagName;
  const target = change.target ?? release.target;
  const isDraft = change.isDraft ?? release.isDraft;
  const isTaken = repository.releases.some(
    (other) => other !== release && !other.isDraft && !isDraft && other.tagName === tagName,
  );
  if (isTaken) {
    return invalid("already_exists", "tag_name");
  }
  if (!isDraft) {
    const refusal = await putTag(domain, repository, git, { tagName, target }, actor);
    if (refusal !== null) {
      return refusal;
    }
  }
  release.tagName = tagName;
  release.target = target;
  release.isDraft = isDraft;
  release.name = change.name === undefined ? release.name : change.name;
  release.body = change.body === undefined ? release.body : change.body;
  release.isPrerelease = change.isPrerelease ?? release.isPrerelease;
  release.mayBeLatest = change.mayBeLatest ?? release.mayBeLatest;
  release.updatedAt = timestamp(domain);
  release.publishedAt = isDraft ? release.publishedAt : (release.publishedAt ?? release.updatedAt);
  return null;
}

async function putTag(
  domain: Domain,
  repository: RepositoryRecord,
  git: GitRepository,
  { tagName, target }: { readonly tagName: string; readonly target: string },
  actor: string,
): Promise<Refusal | null> {
  const name = `refs/tags/${tagName}`;
  if ((await git.readRef(name)) !== null) {
    return null;
  }
  const after = await git.resolveCommit(target);
  if (after === null) {
    return invalid("invalid", "target_commitish");
  }
  const move = await moveRefs(domain, repository, [{ name, before: null, after, force: false }], actor);
  return move.status === "refused" ? invalid("invalid", "tag_name") : null;
}

/** Keeps a file with a release; a name is taken once. */
export async function addAsset(
  domain: Domain,
  git: GitRepository,
  release: ReleaseRecord,
  file: {
    readonly name: string;
    readonly label: string | null;
    readonly contentType: string;
    readonly bytes: Uint8Array;
  },
  uploader: string,
): Promise<ReleaseRecord["assets"][number] | Refusal> {
  const { bytes, name, label, contentType } = file;
  if (release.assets.some((asset) => asset.name === name)) {
    return validationFailed({ resource: "ReleaseAsset", code: "already_exists", field: "name" });
  }
  const now = timestamp(domain);
  const oid = await git.writeBlob(bytes);
  const id = domain.store.takeId();
  const asset = {
    id,
    uploader,
    name,
    label,
    contentType,
    size: bytes.length,
    oid,
    createdAt: now,
    updatedAt: now,
  };
  release.assets.push(asset);
  return asset;
}
