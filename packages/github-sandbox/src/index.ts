export type { FaultKind, FaultKindName, FaultMatch, FaultRule, Faults } from "./faults/faults.ts";
export type { GitRepository } from "./git/backend.ts";
export { type Certificate, makeCertificate } from "./http/certificate.ts";
export type { InspectedBranch, InspectedRepository } from "./inspect.ts";
export type { JournalEntry, JournalOperation } from "./journal.ts";
export type { LimitsOptions, RateLimitResource, SecondaryLimits } from "./limits/options.ts";
export { SERVER_SPEEDS, type ServerTime } from "./limits/server-time.ts";
export { type Sandbox, type SandboxEnvironment, type SandboxOptions, startSandbox } from "./sandbox.ts";
export { formatSeedProblem, readSeed, type SeedProblem, type SeedReading } from "./seed/read-seed.ts";
export { type BranchShares, type ScaleOptions, scaleSeed } from "./seed/scale-seed.ts";
export { demoConfigRepositories, demoEcosystem } from "./seed/scenarios.ts";
export type {
  BranchSeed,
  PullRequestSeed,
  RepositorySeed,
  SeedSpec,
  TokenSeed,
  UserSeed,
  WorkflowRunSeed,
  WorkflowSeed,
} from "./seed/seed-spec.ts";
export type { SandboxClock } from "./state/domain.ts";
