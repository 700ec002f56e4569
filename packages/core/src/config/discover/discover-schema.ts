/** What holds where a rule of `discover` is silent. */
export const DISCOVER_DEFAULTS = {
  topics: [],
  exclude: [],
  archived: false,
  forks: false,
  templates: false,
  limit: 1_000,
} as const;

const defaults = DISCOVER_DEFAULTS;

const glob = { type: "string", minLength: 1, maxLength: 140 } as const;

/** JSON Schema (draft-07) of the configuration's `discover`. */
export const discoverSchema = {
  type: "array",
  maxItems: 100,
  description:
    "Rules by which repositories are found in each run, beside those in repositories. A repository that is listed keeps its own settings.",
  examples: [[{ owner: "acme", topics: ["service"], exclude: ["legacy-*"] }]],
  items: {
    type: "object",
    additionalProperties: false,
    properties: {
      owner: {
        type: "string",
        minLength: 1,
        maxLength: 39,
        description:
          "Organization or user. Absent: everything that the installation of the token has access to.",
        examples: ["acme"],
      },
      topics: {
        type: "array",
        maxItems: 20,
        items: { type: "string", minLength: 1, maxLength: 50 },
        default: defaults.topics,
        description: "Only repositories that have all of these topics.",
        examples: [["service"]],
      },
      name: { ...glob, description: "Only repositories whose name matches this glob.", examples: ["api-*"] },
      visibility: {
        type: "string",
        enum: ["public", "private", "internal"],
        description: "Only repositories with this visibility.",
      },
      property: {
        type: "object",
        additionalProperties: { type: "string", minLength: 1, maxLength: 255 },
        description: "Only repositories whose custom properties have these values.",
        examples: [{ tier: "gold" }],
      },
      exclude: {
        type: "array",
        maxItems: 1000,
        items: glob,
        default: defaults.exclude,
        description: "Names, or owner/name, as globs: never these.",
        examples: [["legacy-*"]],
      },
      archived: { type: "boolean", default: defaults.archived, description: "Archived repositories, too." },
      forks: { type: "boolean", default: defaults.forks, description: "Forks, too." },
      templates: { type: "boolean", default: defaults.templates, description: "Templates, too." },
      limit: {
        type: "integer",
        minimum: 1,
        maximum: 10_000,
        default: defaults.limit,
        description: "Most repositories of this rule, the first by name; a warning says when there are more.",
      },
    },
  },
} as const;
