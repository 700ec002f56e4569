import { join } from "node:path";

// The processes that tests start run the same few bundles: the first one compiles them for all.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, "node_modules", ".cache", "node-compile");

/** ESM all the way: every current @actions/* and @octokit/* package is ESM only. */
export default {
  extensionsToTreatAsEsm: [".ts"],
  setupFiles: ["<rootDir>/test/setup-properties.ts"],
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  testSequencer: "<rootDir>/test/slowest-first.js",
  reporters: ["default", "<rootDir>/test/progress-reporter.js"],
  // jest leaves one core free, which on a machine with two is half of the time.
  maxWorkers: "100%",
  // Bundles run in processes of their own; on a busy machine that takes its time. No test measures time.
  testTimeout: 180_000,
  testMatch: ["<rootDir>/{packages,actions}/*/test/**/*.test.ts", "<rootDir>/test/**/*.test.ts"],
  transformIgnorePatterns: ["/node_modules/(?!.*@actions/workflow-parser/.*-schema\\.js$)"],
  transform: {
    "/@actions/workflow-parser/.*-schema\\.js$": "<rootDir>/test/json-import-attributes.cjs",
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2024" },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  collectCoverageFrom: ["packages/{core,resilience}/src/**/*.ts", "!**/index.ts", "!**/generated/**"],
  coverageThreshold: {
    "./packages/core/": { lines: 95 },
    "./packages/resilience/": { lines: 95 },
  },
};
