/** What a package may list in its package.json: docs/architecture.md, "Who may import whom". */
export interface AllowedDependencies {
  /** Packages of this workspace, without `@automation/`. */
  readonly workspace: readonly string[];
  /** Packages from the registry; a trailing `*` stands for any ending. */
  readonly registry: readonly string[];
}

const PARTS = [
  "action-kit",
  "dashboard-page",
  "github",
  "git",
  "folder",
  "history",
  "notify",
  "validation",
  "resilience",
  "core",
];

const PACKAGES: Readonly<Record<string, AllowedDependencies>> = {
  core: {
    workspace: [],
    // Libraries that only compute: no Node, no network.
    registry: [
      "@babel/parser",
      "ajv",
      "js-yaml",
      "jsonc-parser",
      "node-diff3",
      "picomatch",
      "semver",
      "toml-eslint-parser",
      "yaml",
    ],
  },
  resilience: { workspace: ["core"], registry: [] },
  github: {
    workspace: ["core", "resilience"],
    registry: [
      ...["@actions/github", "@actions/http-client", "@octokit/*", "universal-github-app-jwt"],
      ...["https-proxy-agent", "json-with-bigint"],
    ],
  },
  git: { workspace: ["core"], registry: [] },
  folder: { workspace: ["core"], registry: [] },
  history: { workspace: ["core", "folder", "github"], registry: [] },
  // esbuild bundles the page's script where nothing was built yet.
  "dashboard-page": { workspace: ["core"], registry: ["@observablehq/plot", "esbuild"] },
  notify: {
    workspace: ["core", "resilience"],
    registry: ["@actions/http-client", "https-proxy-agent", "nodemailer"],
  },
  validation: {
    workspace: ["core"],
    registry: ["@actions/expressions", "@actions/workflow-parser", "unbash"],
  },
  "action-kit": { workspace: ["core"], registry: ["@actions/artifact", "@actions/cache", "@actions/core"] },
  "github-sandbox": {
    workspace: [],
    registry: ["@octokit/fixtures", "ajv", "ajv-formats", "graphql", "jsonc-parser", "marked", "yaml"],
  },
  cli: {
    workspace: [...PARTS.filter((name) => name !== "action-kit"), "github-sandbox"],
    registry: ["cli-table3", "commander", "string-width", "wrap-ansi"],
  },
  // For tests and benchmarks only: no package lists it but the root.
  "test-kit": {
    workspace: ["action-kit", "cli", "core", "github", "github-sandbox", "resilience"],
    registry: ["@jest/globals", "yaml"],
  },
};

/** Actions are thin: what they need from the registry comes through a package of ours, with few exceptions. */
const ACTION: AllowedDependencies = { workspace: PARTS, registry: ["croner"] };

/** The rule for a folder such as `packages/core` or `actions/sync-monitor`; `undefined` when no rule names it. */
export function allowedDependencies(folder: string): AllowedDependencies | undefined {
  const [kind, name] = folder.split("/");
  return kind === "actions" ? ACTION : PACKAGES[name ?? ""];
}

/** Tells whether a package may list a dependency. */
export function isAllowed(dependency: string, allowed: AllowedDependencies): boolean {
  const workspaceName = /^@automation\/(.+)$/.exec(dependency)?.[1];
  if (workspaceName !== undefined) return allowed.workspace.includes(workspaceName);
  return allowed.registry.some((pattern) =>
    pattern.endsWith("*") ? dependency.startsWith(pattern.slice(0, -1)) : dependency === pattern,
  );
}
