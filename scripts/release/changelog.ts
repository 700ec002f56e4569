const HEADING = /^## \[(?<name>[^\]]+)\](?<rest>.*)$/;

/**
 * What CHANGELOG.md says of a version, without its heading; `null` when it has no section or an empty one.
 *
 * @see https://keepachangelog.com/en/1.1.0/
 */
export function readSection(changelog: string, tag: string): string | null {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => HEADING.exec(line)?.groups?.name === nameOf(tag));
  if (start === -1) return null;
  const length = lines.slice(start + 1).findIndex((line) => HEADING.test(line));
  const end = length === -1 ? lines.length : start + 1 + length;
  const text = lines
    .slice(start + 1, end)
    .join("\n")
    .trim();
  return text === "" ? null : text;
}

/** Gives what stands under `Unreleased` the heading of a version, and leaves an empty `Unreleased` above it. Throws without one. */
export function closeSection(changelog: string, tag: string, date: string): string {
  if (readSection(changelog, tag) !== null) throw new Error(`CHANGELOG.md has a section for ${tag} already.`);
  if (readSection(changelog, "vUnreleased") === null)
    throw new Error("CHANGELOG.md has nothing under Unreleased.");
  return changelog.replace(
    /^## \[Unreleased\].*$/m,
    (heading) => `${heading}\n\n## [${nameOf(tag)}] - ${date}`,
  );
}

function nameOf(tag: string): string {
  return tag.replace(/^v/, "");
}
