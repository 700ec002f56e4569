/** What a file is, as far as merging is concerned. */
export type ConflictFileKind =
  | "package-json"
  | "json"
  | "yaml"
  | "toml"
  | "lock-file"
  | "generated"
  | "changelog"
  | "line-list"
  | "prose"
  | "code";

const LOCK_FILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|(?:buildscript-)?gradle\.lockfile|Pipfile\.lock|go\.sum|flake\.lock|packages\.lock\.json|mix\.lock|pubspec\.lock|Podfile\.lock|jsonnetfile\.lock\.json|deno\.lock)$/i;
const GENERATED =
  /(?:^|\/)(?:dist|vendor|node_modules|third_party)\/|\.min\.(?:js|css)$|\.(?:snap|map|pb\.go)$|(?:^|\/)vendor\.json$/i;
const LINE_LISTS = /(?:^|\/)(?:\.[a-z]+ignore|\.git-blame-ignore-revs|\.mailmap)$/i;
const JSON_FILES =
  /\.(?:json|jsonc|json5|webmanifest|code-workspace|geojson|jsonld|avsc)$|(?:^|\/)\.(?:eslint|babel|prettier|swc|stylelint|all-contributors|jshint|nyc|c8|lintstaged|release|commitlint|htmlhint|renovate|bower)rc$/i;
const YAML_FILES = /\.(?:ya?ml|cff)$|(?:^|\/)(?:\.clang-format|\.clang-tidy|\.yamllint)$/i;

/** Tells the kind of a file by its path alone. */
export function detectFileKind(path: string): ConflictFileKind {
  if (LOCK_FILES.test(path)) return "lock-file";
  if (GENERATED.test(path)) return "generated";
  if (/(?:^|\/)package\.json$/.test(path)) return "package-json";
  if (JSON_FILES.test(path)) return "json";
  if (YAML_FILES.test(path)) return "yaml";
  if (/\.toml$|(?:^|\/)Pipfile$/i.test(path)) return "toml";
  if (/(?:^|\/)(?:change(?:s|log)|history|release[-_]?notes)(?:\.\w+)?$/i.test(path)) return "changelog";
  if (LINE_LISTS.test(path)) return "line-list";
  return /\.(?:md|mdx|markdown|rst|adoc|txt)$/i.test(path) ? "prose" : "code";
}

/** The structure that a path's text has, where it is one that merges are proved by. */
export function findStructuredKind(path: string): "json" | "yaml" | "toml" | undefined {
  const kind = detectFileKind(path);
  if (kind === "package-json") return "json";
  return kind === "json" || kind === "yaml" || kind === "toml" ? kind : undefined;
}
