import { randomBytes } from "node:crypto";
import { Journal, nameRun } from "@automation/core/journal";
import type { Clock, Logger, Random } from "@automation/core/ports";
import { type ActionLogger, type AnnotationKind, createActionLogger } from "./action-logger.ts";
import { type ArtifactClient, type ArtifactResult, loadArtifactClient, uploadArtifact } from "./artifact.ts";
import { type CacheClient, type CacheResult, keepFile, loadCacheClient, restoreFile } from "./file-cache.ts";
import { guardCommands } from "./guarded-output.ts";
import { InputReader } from "./input-reader.ts";
import { writeJobSummary } from "./job-summary.ts";
import { openJournalFile } from "./journal-file.ts";
import { fitOutputs } from "./outputs.ts";
import { Redactor } from "./redactor.ts";
import { writeReportFile, writeTextFile } from "./report-file.ts";
import type { AnnotationPlace, Environment, RunnerCommands } from "./runner-commands.ts";
import { listAddressSecrets, type RunnerEnvironment, readRunnerEnvironment } from "./runner-environment.ts";
import { isOneLine, secretLines } from "./secret-forms.ts";
import { systemClock } from "./system-clock.ts";
import { findWorkspaceFile, readWorkspaceFile } from "./workspace.ts";
import { listWorkspaceFiles } from "./workspace-files.ts";

/** Everything that an action has of the machine it runs on. Paths are relative to the workspace. */
export interface ActionKit {
  readonly inputs: InputReader;
  readonly runner: RunnerEnvironment;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts when the run is cancelled: what is left then is to write what is known. */
  readonly signal: AbortSignal;
  /** The text of a file; throws `ConfigError` when it is missing or unreadable. */
  readWorkspaceFile(file: string): Promise<string>;
  /** The text of a file, or `undefined` when it is missing; throws `ConfigError` when it is unreadable. */
  findWorkspaceFile(file: string): Promise<string | undefined>;
  /** The files that names and globs lead to, sorted, each once, with `/` on every system; 5,000 at most. */
  listWorkspaceFiles(patterns: readonly string[]): Promise<readonly string[]>;
  /** Writes `data` as JSON, atomically; throws `ConfigError` when it cannot. */
  writeReport(file: string, data: unknown): Promise<void>;
  /** Writes text as it is, whole or in parts, atomically; throws `ConfigError` when it cannot. */
  writeText(file: string, text: string | Iterable<string>): Promise<void>;
  /** Writes a file of the user's own back: the one text in which nothing is redacted. */
  writeSource(file: string, text: string): Promise<void>;
  /** The journal of this run's writes, in a file that the first write makes and that earlier runs may have begun. */
  openJournal(file: string): Journal;
  /** Keeps a secret that is no input out of everything that the run leaves, before anything else happens to it. */
  maskSecret(secret: string): void;
  /** A text for other people without the secrets of this run and without what looks like a token or a private key. */
  redact(text: string): string;
  /** Data that came from outside, without the secrets of this run and without what looks like a token or a private key. */
  redactData<Data>(data: Data): Data;
  /** Appends Markdown to the job summary. Never throws. */
  summary(markdown: string): Promise<void>;
  /** Sets the outputs, by their names in action.yml. One that is too long is emptied, with a warning. */
  setOutputs(outputs: Readonly<Record<string, string>>): void;
  /** Uploads files as one artifact; an empty name turns it off. Never throws: a failure is a notice or a warning. */
  uploadArtifact(name: string, files: readonly string[]): Promise<ArtifactResult>;
  /** Puts the newest file that was kept under a key with this prefix in its place. Never throws; returns the result. */
  restoreFile(file: string, key: string, prefix: string): Promise<CacheResult>;
  /** Keeps a file for later runs under a new key. Never throws; returns the result. */
  keepFile(file: string, key: string): Promise<CacheResult>;
  /** Shows a finding at a place of a file; after ten of a kind they are plain lines of the log. */
  annotate(kind: AnnotationKind, message: string, place: AnnotationPlace): void;
  /** Makes the step fail at its end, and says why. */
  fail(message: string): void;
}

/** What a kit is made of; a test hands in its own. */
export interface ActionHost {
  readonly env: Environment;
  /** Folder to use where there is no `GITHUB_WORKSPACE`. */
  readonly workingDirectory: string;
  readonly commands: RunnerCommands;
  readonly signal: AbortSignal;
  /** Called once or more when the step is to fail. */
  readonly markFailed: () => void;
  readonly loadArtifactClient?: () => Promise<ArtifactClient>;
  readonly loadCacheClient?: () => Promise<CacheClient>;
  /** Knows the secrets; one of the kit's own when left out. */
  readonly redactor?: Redactor;
}

/** Builds the kit of an action from what its host offers. Prints nothing. */
export function createActionKit(host: ActionHost, given?: ActionLogger): ActionKit {
  const redactor = host.redactor ?? new Redactor();
  const commands = guardCommands(host.commands, redactor);
  const logger = given ?? createActionLogger(commands);
  const maskSecret = (secret: string) => learnSecret(secret, redactor, host.commands);
  for (const password of listAddressSecrets(host.env)) {
    redactor.learn(password, "always");
    learnSecret(password, redactor, host.commands);
  }
  const runner = readRunnerEnvironment(host.env, host.workingDirectory);
  const { workspace } = runner;
  const cache = { ...runner, clock: systemClock, loadClient: host.loadCacheClient ?? loadCacheClient };
  return {
    inputs: new InputReader({
      env: host.env,
      workspace,
      maskSecret,
    }),
    runner,
    logger,
    clock: systemClock,
    random: Math.random,
    signal: host.signal,
    readWorkspaceFile: (file) => readWorkspaceFile(workspace, file),
    findWorkspaceFile: (file) => findWorkspaceFile(workspace, file),
    listWorkspaceFiles: (patterns) => listWorkspaceFiles(workspace, patterns),
    writeReport: (file, data) => writeReportFile(workspace, file, data, redactor),
    writeText: (file, text) => writeTextFile(workspace, file, redactParts(text, redactor)),
    writeSource: (file, text) => writeTextFile(workspace, file, text),
    openJournal: (file) => openJournal(file, runner, redactor),
    maskSecret,
    redact: redactor.redactProse,
    redactData: (data) => redactor.redactForeign(data),
    summary: async (markdown) => {
      const result = await writeJobSummary(runner.stepSummaryFile, redactor.redactProse(markdown));
      if (result.status === "failed") logger.warning(result.message);
    },
    setOutputs: (outputs) => setOutputs(outputs, runner, commands, logger),
    uploadArtifact: async (name, files) => {
      const loadClient = host.loadArtifactClient ?? loadArtifactClient;
      const result = await uploadArtifact({ ...runner, clock: systemClock, loadClient }, name, files);
      if (result.status === "failed") logger.warning(result.message);
      if (result.status === "skipped" && result.message !== undefined) logger.notice(result.message);
      return result;
    },
    restoreFile: (file, key, prefix) => restoreFile(cache, file, key, prefix),
    keepFile: (file, key) => keepFile(cache, file, key),
    annotate: (kind, message, place) => logger.finding(kind, message, place),
    fail: (message) => {
      host.markFailed();
      logger.failure(message);
    },
  };
}

function openJournal(file: string, { workspace, identity }: RunnerEnvironment, redactor: Redactor): Journal {
  return new Journal({
    sink: openJournalFile(workspace, file),
    id: randomBytes(4).toString("hex"),
    run: nameRun(identity),
    clock: systemClock,
    redactData: (data) => redactor.redactForeign(data),
  });
}

/** The runner masks a secret of several lines line by line, so it is passed on in lines. */
function learnSecret(secret: string, redactor: Redactor, commands: RunnerCommands): void {
  redactor.learn(secret);
  const lines = secretLines(secret);
  for (const text of new Set([...(isOneLine(secret) || lines.length === 0 ? [secret] : []), ...lines])) {
    commands.setSecret(text);
  }
}

function* redactParts(text: string | Iterable<string>, { redact }: Redactor): Generator<string> {
  for (const part of typeof text === "string" ? [text] : text) yield redact(part);
}

function setOutputs(
  outputs: Readonly<Record<string, string>>,
  runner: RunnerEnvironment,
  commands: RunnerCommands,
  logger: Logger,
): void {
  // Without the file the toolkit falls back to a workflow command that GitHub no longer obeys.
  if (runner.outputFile === undefined) return;
  const fitted = fitOutputs(outputs);
  for (const [name, value] of Object.entries(fitted.outputs)) commands.setOutput(name, value);
  for (const name of fitted.emptied) {
    logger.warning(`The output ${name} is too long for GitHub and was left empty; see the report file.`);
  }
}
