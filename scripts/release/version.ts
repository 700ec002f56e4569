/** A released version: `v1.2.3`, or `v1.2.3-rc.1` before it. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Empty for a release. */
  readonly preRelease: string;
}

/**
 * Reads `v1.2.3` or `v1.2.3-rc.1`; `null` for everything else, leading zeros and build metadata included. Semver's own
 * parser takes more than we release, and the job that releases installs nothing.
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
