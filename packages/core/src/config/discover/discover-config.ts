import { present } from "../own-property.ts";
import { DISCOVER_DEFAULTS } from "./discover-schema.ts";

/** Who sees a repository. */
export type Visibility = "public" | "private" | "internal";

/** One rule by which repositories are found, every default applied. */
export interface DiscoverRule {
  /** Organization or user; absent: everything that the installation of the token has access to. */
  readonly owner?: string;
  /** All of them, in lower case. */
  readonly topics: readonly string[];
  /** Glob of the name. */
  readonly name?: string;
  readonly visibility?: Visibility;
  /** Values of custom properties, by name; empty: none is looked at. */
  readonly properties: Readonly<Record<string, string>>;
  /** Globs of names, or of `owner/name`. */
  readonly exclude: readonly string[];
  readonly withArchived: boolean;
  readonly withForks: boolean;
  readonly withTemplates: boolean;
  /** 1..10,000. */
  readonly limit: number;
}

/** A rule of the file, key for key, once it was checked. */
export interface DiscoverEntry {
  readonly owner?: string;
  readonly topics?: readonly string[];
  readonly name?: string;
  readonly visibility?: Visibility;
  readonly property?: Readonly<Record<string, string>>;
  readonly exclude?: readonly string[];
  readonly archived?: boolean;
  readonly forks?: boolean;
  readonly templates?: boolean;
  readonly limit?: number;
}

/** A rule with its defaults. */
export function createDiscoverRule(entry: DiscoverEntry): DiscoverRule {
  const defaults = DISCOVER_DEFAULTS;
  return {
    ...present("owner", entry.owner),
    topics: (entry.topics ?? defaults.topics).map((topic) => topic.toLowerCase()),
    ...present("name", entry.name),
    ...present("visibility", entry.visibility),
    properties: entry.property ?? {},
    exclude: entry.exclude ?? defaults.exclude,
    withArchived: entry.archived ?? defaults.archived,
    withForks: entry.forks ?? defaults.forks,
    withTemplates: entry.templates ?? defaults.templates,
    limit: entry.limit ?? defaults.limit,
  };
}
