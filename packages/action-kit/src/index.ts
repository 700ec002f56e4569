export { type ActionKit, createActionKit } from "./action-kit.ts";
export type { ArtifactResult } from "./artifact.ts";
export type { CacheResult } from "./file-cache.ts";
export { InputReader, type IntegerBounds } from "./input-reader.ts";
export { runAction } from "./run-action.ts";
export type { AnnotationPlace, RunnerCommands } from "./runner-commands.ts";
export { type RunnerEnvironment, readRunnerEnvironment } from "./runner-environment.ts";
export { saveScarceMemory } from "./scarce-memory.ts";
export { systemClock } from "./system-clock.ts";
