import { hasConflictMarkers } from "../../syntax/conflict-markers.ts";
import { mergeLines } from "../diff/text-merge.ts";
import { raiseVersions } from "./raise-versions.ts";
import type { Resolver, TextConflict } from "./resolver.ts";

/** Files that hold a version and nothing else, so that a whole number is one too. */
export const VERSION_FILES = /(?:^|\/)(?:\.nvmrc|\.[a-z]+-version|version(?:\.txt)?)$/i;

/** Files of one thing with its version a line, of which people take the higher version in nine of ten conflicts. */
const VERSION_LISTS =
  /(?:^|\/)(?:go\.mod|go\.work|\.tool-versions|requirements[\w.-]*\.(?:txt|in)|constraints[\w.-]*\.txt|(?:[\w.-]+\.)?(?:dockerfile|containerfile)(?:\.[\w.-]+)?)$/i;

/**
 * Manifests in which a version stands on a line with its name. Of two versions of one major people take the higher one in
 * nine of ten conflicts, of others in eight: those are proposed.
 */
const MANIFESTS =
  /(?:^|\/)(?:Gemfile|[\w.-]+\.gemspec|gradle\.properties|[\w.-]+\.gradle(?:\.kts)?|pom\.xml|packages\.config|[\w.-]+\.(?:[cfv][sb]proj|props|targets|nuspec|vcxproj|sqlproj))$/i;

/**
 * A file with a version on each line, where nothing but versions that both sides raised is in conflict: the higher one of
 * each, and the lines that git merges alone.
 */
export const raiseOnlyVersions: Resolver = {
  name: "versions",
  resolve: ({ path, texts, strategy }) => {
    const isVersion = VERSION_FILES.test(path);
    if (strategy !== undefined || texts.base === null) return undefined;
    const isManifest = MANIFESTS.test(path);
    if (!isVersion && !isManifest && !VERSION_LISTS.test(path)) return undefined;
    const { base, ours, theirs, raised } = raiseVersions({ ...texts, base: texts.base }, isVersion);
    if (isManifest && raised.some(({ isClear }) => !isClear)) return undefined;
    const regions = raised.length === 0 ? null : mergeLines(base, ours, theirs);
    if (regions === null) return undefined;
    const lines = regions.flatMap((region) => (region.kind === "merged" ? region.lines : []));
    const isOpen = regions.some(({ kind }) => kind === "hunk");
    if (isOpen || hasConflictMarkers(lines.join("\n")) || repeatsThing(lines, texts) || mixesVariants(texts))
      return undefined;
    return {
      status: "resolved",
      strategy: "words",
      confidence: "medium",
      text: lines.join("\n"),
      proof: [
        "contains no conflict marker",
        "takes every edit of both sides but the lower of two versions",
        "repeats no name that the sides have once",
      ],
      decisions: raised.map(({ why }) => why),
      dropped: raised.map(({ dropped }) => dropped),
    };
  },
};

/** Whether something is named more often than in either side: both added it, in two places. */
function repeatsThing(lines: readonly string[], { ours, theirs }: TextConflict["texts"]): boolean {
  const [o, t] = [countThings(ours.split("\n")), countThings(theirs.split("\n"))];
  return [...countThings(lines)].some(
    ([thing, count]) => count > Math.max(o.get(thing) ?? 0, t.get(thing) ?? 0),
  );
}

/** A line is about what its first word, or the one behind a keyword, names. */
function countThings(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const element = /\b(?:Include|Update|id)="([^"]+)"/.exec(line);
    const word = /^\s*((?:(?:require|replace|arg|env|from|gem)\s+)?[^\s=<>~!@:#;[]+)/i.exec(line);
    const thing = (element ?? word)?.[1]?.toLowerCase();
    if (thing !== undefined) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  }
  return counts;
}

/** Whether the sides chose two variants of an image, as `20-alpine` and `22-slim` are: that is no raise alone. */
function mixesVariants({ base, ours, theirs }: TextConflict["texts"]): boolean {
  const before = new Set(base?.split("\n"));
  const variants = [ours, theirs].map((text) => {
    const changed = text.split("\n").filter((line) => !before.has(line));
    return new Map(
      changed.flatMap((line) => {
        const image = /^\s*from\s+(?:--\S+\s+)*([^\s:]+):v?\d[\d.]*(\S*)/i.exec(line);
        return image === null ? [] : [[image[1], image[2]] as const];
      }),
    );
  });
  return [...(variants[0] ?? [])].some(([image, variant]) => {
    const other = variants[1]?.get(image);
    return other !== undefined && other !== variant;
  });
}
