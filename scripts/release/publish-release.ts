import type { ReleasePlan } from "./plan-release.ts";

/** Where a release is published. */
export interface Destination {
  /** REST URL, such as `https://api.github.com`. */
  readonly apiUrl: string;
  readonly repository: string;
  /** May write contents. */
  readonly token: string;
  /** May move a tag to a commit whose workflows differ; `token` when it is absent. */
  readonly tagToken?: string | undefined;
}

/** A file of the release. */
export interface Asset {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const MOVE_REMEDY =
  "The release stays a draft. The workflow's own token cannot move a tag to a commit whose workflow files differ: give the " +
  "environment `release` an App with `contents: write` and `workflows: write` (docs/operations.md, Releases), then start " +
  "this workflow again with the same version.";

interface Release {
  readonly id: number;
  readonly draft: boolean;
  readonly tag_name: string;
  readonly upload_url: string;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

/**
 * Creates the exact tag, a draft with its archive, moves the tag of the major, and publishes the draft last, so that nobody
 * is told of a release that `@v1` does not have. Every step looks first: a second start completes what the first one left.
 * Throws an `Error` that says what to do.
 */
export async function publishRelease(
  plan: ReleasePlan,
  assets: readonly Asset[],
  destination: Destination,
  log: (line: string) => void,
): Promise<void> {
  const github = new Repository(destination);
  await createExactTag(plan, github, log);
  const release = await findOrCreateDraft(plan, github, log);
  if (release.draft) await uploadAssets(release, assets, github, log);
  await moveMajorTag(plan, github, log);
  if (!release.draft) {
    log(`${plan.tag} is published already.`);
    return;
  }
  await github.send("PATCH", `releases/${release.id}`, {
    draft: false,
    prerelease: plan.isPreRelease,
    make_latest: String(plan.isLatest),
  });
  log(`${plan.tag} is published.`);
}

async function createExactTag({ tag, commit }: ReleasePlan, github: Repository, log: (line: string) => void) {
  const there = await github.readTag(tag);
  if (there === commit) return log(`${tag} is there.`);
  if (there !== null)
    throw new Error(`${tag} points at ${there}. A version is never moved: release the next one.`);
  // GitHub refuses to create a ref that exists: of two runs at once only one gets the tag.
  await github.send("POST", "git/refs", { ref: `refs/tags/${tag}`, sha: commit });
  log(`${tag} is created.`);
}

async function findOrCreateDraft(
  plan: ReleasePlan,
  github: Repository,
  log: (line: string) => void,
): Promise<Release> {
  const { tag, notes, isPreRelease } = plan;
  // A draft is not found by its tag, and the newest releases come first.
  const releases = (await github.send("GET", "releases?per_page=100")) as readonly Release[];
  const there = releases.find((release) => release.tag_name === tag);
  if (there !== undefined) return there;
  const release = await github.send("POST", "releases", {
    tag_name: tag,
    name: tag,
    body: notes,
    draft: true,
    prerelease: isPreRelease,
  });
  log("The draft is created.");
  return release as Release;
}

async function uploadAssets(
  release: Release,
  assets: readonly Asset[],
  github: Repository,
  log: (line: string) => void,
): Promise<void> {
  for (const { name, content } of assets) {
    // What a killed run uploaded may be cut.
    const old = release.assets.find((asset) => asset.name === name);
    if (old !== undefined) await github.send("DELETE", `releases/assets/${old.id}`);
    await github.upload(release.upload_url, name, content);
    log(`${name} is uploaded.`);
  }
}

async function moveMajorTag(
  { majorTag, commit }: ReleasePlan,
  github: Repository,
  log: (line: string) => void,
) {
  if (majorTag === null) return;
  const { name } = majorTag;
  const there = await github.readTag(name);
  if (there === commit) return log(`${name} is there.`);
  try {
    if (there === null)
      await github.sendAsMover("POST", "git/refs", { ref: `refs/tags/${name}`, sha: commit });
    // Without force GitHub itself refuses to move it anywhere but forward.
    else await github.sendAsMover("PATCH", `git/refs/tags/${name}`, { sha: commit, force: false });
  } catch (error) {
    throw new Error(`${name} could not be moved: ${(error as Error).message}. ${MOVE_REMEDY}`);
  }
  log(`${name} points at ${commit.slice(0, 12)}.`);
}

/** The REST API of one repository: the job that releases installs nothing, so there is no client to have. */
class Repository {
  readonly #destination: Destination;

  constructor(destination: Destination) {
    this.#destination = destination;
  }

  /** The commit that a tag points at, an annotated one's too; `null` when there is none. */
  async readTag(tag: string): Promise<string | null> {
    const refs = (await this.send("GET", `git/matching-refs/tags/${tag}`)) as readonly {
      readonly ref: string;
      readonly object: { readonly sha: string; readonly type: string };
    }[];
    const object = refs.find(({ ref }) => ref === `refs/tags/${tag}`)?.object;
    if (object === undefined) return null;
    if (object.type !== "tag") return object.sha;
    const annotated = (await this.send("GET", `git/tags/${object.sha}`)) as {
      readonly object: { readonly sha: string };
    };
    return annotated.object.sha;
  }

  send(method: string, path: string, body?: object): Promise<unknown> {
    return this.#fetch(method, this.#url(path), this.#destination.token, body);
  }

  sendAsMover(method: string, path: string, body: object): Promise<unknown> {
    const { token, tagToken = token } = this.#destination;
    return this.#fetch(method, this.#url(path), tagToken, body);
  }

  /** `uploadUrl` is a template: `https://…/assets{?name,label}`. */
  upload(uploadUrl: string, name: string, content: Uint8Array<ArrayBuffer>): Promise<unknown> {
    const url = `${uploadUrl.replace(/\{.*$/, "")}?name=${encodeURIComponent(name)}`;
    return this.#fetch("POST", url, this.#destination.token, content);
  }

  #url(path: string): string {
    const { apiUrl, repository } = this.#destination;
    return `${apiUrl}/repos/${repository}/${path}`;
  }

  async #fetch(method: string, url: string, token: string, body?: object): Promise<unknown> {
    const isFile = body instanceof Uint8Array;
    const response = await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "automation/release",
        "x-github-api-version": "2022-11-28",
        ...(body !== undefined && { "content-type": isFile ? "application/gzip" : "application/json" }),
      },
      ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(120_000),
    });
    const text = await response.text();
    if (response.ok) return text === "" ? undefined : JSON.parse(text);
    throw new Error(`${method} ${new URL(url).pathname}: ${response.status} ${readMessage(text)}`);
  }
}

function readMessage(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly message?: unknown }).message);
  } catch {
    return text.slice(0, 200);
  }
}
