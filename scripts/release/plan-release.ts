import { readSection } from "./changelog.ts";
import { compareVersions, parseVersion, type Version } from "./version.ts";

/** A tag of the repository, and the commit that it points at. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
}

/** Where a release is asked for, and what is there. */
export interface ReleaseRequest {
  readonly tag: string;
  /** Branch that the workflow was started on. */
  readonly branch: string;
  readonly commit: string;
  readonly tags: readonly Tag[];
  /** Text of CHANGELOG.md in that commit. */
  readonly changelog: string;
  /** Tells whether `ancestor` is `commit` or comes before it. */
  readonly isAncestor: (ancestor: string, commit: string) => boolean;
}

/** What a release will do. */
export interface ReleasePlan {
  readonly tag: string;
  readonly commit: string;
  /** The exact tag is there and points at the commit: an earlier start of the workflow made it. */
  readonly isResumed: boolean;
  readonly isPreRelease: boolean;
  /** Whether GitHub is to show it as the latest release. */
  readonly isLatest: boolean;
  /** The tag of the major (`v1`) and the commit that it leaves; `null` for a pre-release, which moves none. */
  readonly majorTag: { readonly name: string; readonly from: string | null } | null;
  readonly notes: string;
}

/** The plan, or everything that stands against it. */
export type ReleaseDecision = { readonly plan: ReleasePlan } | { readonly problems: readonly string[] };

const MAIN = "main";

/**
 * Decides whether and how a version is released. `main` releases the newest major; an older one gets its fixes from its own
 * branch (`release/v1`). A tag of a major only moves forward, and only to a commit of its own major.
 */
export function planRelease(request: ReleaseRequest): ReleaseDecision {
  const { tag, tags, commit, changelog } = request;
  const version = parseVersion(tag);
  if (version === null) return { problems: [`${tag} is no version. Write it like v1.2.3, or v1.2.3-rc.1.`] };
  const exact = tags.find(({ name }) => name === tag);
  const released = tags.flatMap(({ name }) => toRelease(name)).filter(({ name }) => name !== tag);
  const majorTag = tags.find(({ name }) => name === `v${version.major}`);
  const notes = readSection(changelog, tag);
  const problems = [
    ...explainTaken(exact, request),
    ...explainBranch(version, released, request),
    ...explainOrder(tag, version, released),
    ...explainMajorTag(majorTag, version, request),
    ...(notes === null
      ? [
          `CHANGELOG.md says nothing of ${tag}: run \`node scripts/release.ts changelog ${tag}\` and merge the result.`,
        ]
      : []),
  ];
  if (problems.length > 0) return { problems };
  const isPreRelease = version.preRelease !== "";
  const isHighest = released.every(
    (other) => isPre(other.version) || compareVersions(other.version, version) < 0,
  );
  return {
    plan: {
      tag,
      commit,
      isResumed: exact !== undefined,
      isPreRelease,
      isLatest: !isPreRelease && isHighest,
      majorTag: isPreRelease ? null : { name: `v${version.major}`, from: majorTag?.commit ?? null },
      notes: notes ?? "",
    },
  };
}

/** The plan in Markdown, for the log and the job summary. */
export function renderPlan({
  tag,
  commit,
  isResumed,
  isPreRelease,
  isLatest,
  majorTag,
  notes,
}: ReleasePlan): string {
  const moved = majorTag?.from == null ? "is created here" : `moves here from \`${short(majorTag.from)}\``;
  const rows = [
    ["Commit", `\`${short(commit)}\``],
    ["Tag", isResumed ? `\`${tag}\` is there already` : `\`${tag}\` is created, and never moved`],
    ["Release", isPreRelease ? "pre-release" : isLatest ? "shown as the latest" : "not the latest"],
    ["Tag of the major", majorTag === null ? "stays" : `\`${majorTag.name}\` ${moved}`],
  ];
  const table = rows.map(([name, value]) => `| ${name} | ${value} |`).join("\n");
  return `## Release ${tag}\n\n| | |\n|---|---|\n${table}\n\n${notes}\n`;
}

interface Release {
  readonly name: string;
  readonly version: Version;
}

function toRelease(name: string): readonly Release[] {
  const version = parseVersion(name);
  return version === null ? [] : [{ name, version }];
}

function explainTaken(exact: Tag | undefined, { tag, commit }: ReleaseRequest): readonly string[] {
  if (exact === undefined || exact.commit === commit) return [];
  return [
    `${tag} exists and points at ${short(exact.commit)}. A version is never moved: release the next one.`,
  ];
}

function explainBranch(
  version: Version,
  released: readonly Release[],
  { tag, branch }: ReleaseRequest,
): readonly string[] {
  const own = `release/v${version.major}`;
  if (branch === own) return [];
  if (branch !== MAIN) return [`${tag} is released from ${MAIN} or from ${own}, not from ${branch}.`];
  const newer = released.find((other) => other.version.major > version.major && !isPre(other.version));
  if (newer === undefined) return [];
  return [
    `${newer.name} is released, so ${MAIN} has the code of v${newer.version.major}: release ${tag} from ${own}.`,
  ];
}

function explainOrder(tag: string, version: Version, released: readonly Release[]): readonly string[] {
  const later = released
    .filter((other) => other.version.major === version.major)
    // A pre-release of what comes next does not keep a fix from being released.
    .filter((other) => isPre(version) || !isPre(other.version))
    .find((other) => compareVersions(other.version, version) > 0);
  return later === undefined ? [] : [`${later.name} is released already, and ${tag} comes before it.`];
}

function explainMajorTag(
  majorTag: Tag | undefined,
  version: Version,
  { commit, isAncestor }: ReleaseRequest,
): readonly string[] {
  if (majorTag === undefined || isPre(version) || isAncestor(majorTag.commit, commit)) return [];
  const name = `v${version.major}`;
  return [
    `${name} points at ${short(majorTag.commit)}, which ${short(commit)} does not contain: ${name} would lose it for everybody who uses @${name}. Merge ${name} into this branch first.`,
  ];
}

function isPre(version: Version): boolean {
  return version.preRelease !== "";
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
