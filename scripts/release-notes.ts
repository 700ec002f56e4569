/** A released version: `v1.2.3`, or `v1.2.3-rc.1` before it. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Empty for a release. */
  readonly preRelease: string;
}

/** One commit of the history, newest first in every list. */
export interface Commit {
  readonly hash: string;
  readonly title: string;
  /** What follows the title. */
  readonly body: string;
}

/** Sections of the notes in their order, by the type of a conventional commit; other types are left out. */
const SECTIONS: Readonly<Record<string, string>> = {
  feat: "New",
  fix: "Fixed",
  perf: "Faster",
  docs: "Documentation",
};

/** https://www.conventionalcommits.org/en/v1.0.0/ */
const TITLE = /^(?<type>[a-z]+)(?:\((?<scope>[^)]+)\))?(?<breaking>!)?: (?<subject>.+)$/;

/**
 * Reads `v1.2.3` or `v1.2.3-rc.1`; `null` for everything else, leading zeros and build metadata included.
 *
 * @see https://semver.org/spec/v2.0.0.html
 */
export function parseVersion(text: string): Version | null {
  const match = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:alpha|beta|rc)\.\d+))?$/.exec(text);
  if (match === null) return null;
  const [, major, minor, patch, preRelease = ""] = match;
  return { major: Number(major), minor: Number(minor), patch: Number(patch), preRelease };
}

/** Below 0 when `a` comes before `b`, 0 when they are the same. A pre-release comes before its release. */
export function compareVersions(a: Version, b: Version): number {
  return (
    a.major - b.major ||
    a.minor - b.minor ||
    a.patch - b.patch ||
    Number(a.preRelease === "") - Number(b.preRelease === "") ||
    a.preRelease.localeCompare(b.preRelease, "en", { numeric: true })
  );
}

/** The highest version below `version` among tags; `null` when it is the first. Pre-releases count only for one. */
export function findPrevious(version: Version, tags: readonly string[]): string | null {
  const earlier = tags
    .flatMap((tag) => {
      const parsed = parseVersion(tag);
      return parsed === null ? [] : [{ tag, parsed }];
    })
    .filter(({ parsed }) => compareVersions(parsed, version) < 0)
    .filter(({ parsed }) => version.preRelease !== "" || parsed.preRelease === "")
    .toSorted((a, b) => compareVersions(b.parsed, a.parsed));
  return earlier[0]?.tag ?? null;
}

/**
 * Says why `tag` cannot be released where `tags` are; `null` when it can: it must be new, and higher than every version
 * of the same major. An older major may still get a fix.
 */
export function explainRefusal(tag: string, tags: readonly string[]): string | null {
  const version = parseVersion(tag);
  if (version === null) return `${tag} is no version. Write it like v1.2.3, or v1.2.3-rc.1.`;
  if (tags.includes(tag)) return `${tag} exists. A version is never moved: release the next one.`;
  const later = tags.find((other) => {
    const parsed = parseVersion(other);
    return parsed !== null && parsed.major === version.major && compareVersions(parsed, version) > 0;
  });
  return later === undefined ? null : `${later} is released already, and ${tag} comes before it.`;
}

/** The notes of a release in Markdown: what breaks first, then one section for each type of change. */
export function renderReleaseNotes(commits: readonly Commit[]): string {
  const changes = commits.flatMap((commit) => {
    const groups = TITLE.exec(commit.title)?.groups;
    return groups === undefined
      ? []
      : [{ ...commit, ...groups, isBreaking: isBreaking(commit, groups.breaking) }];
  });
  const line = ({ scope, subject, hash }: { scope?: string; subject?: string; hash: string }) =>
    `- ${scope === undefined ? "" : `**${scope}**: `}${subject} (${hash.slice(0, 12)})`;
  const breaking = changes.filter((change) => change.isBreaking).map(line);
  const sections = Object.entries(SECTIONS).map(([type, title]) => ({
    title,
    lines: changes
      .filter((change) => "type" in change && change.type === type && !change.isBreaking)
      .map(line),
  }));
  const rendered = [{ title: "Breaking", lines: breaking }, ...sections]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `## ${title}\n\n${lines.join("\n")}\n`);
  return rendered.length === 0 ? "Nothing that users would notice.\n" : rendered.join("\n");
}

function isBreaking({ body }: Commit, mark: string | undefined): boolean {
  return mark === "!" || /^BREAKING[ -]CHANGE: /m.test(body);
}
