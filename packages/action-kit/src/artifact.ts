import type { Clock } from "@automation/core/ports";
import { errorCode, resolveInWorkspace } from "./workspace.ts";

/** Longest wait for the artifact service: the files are in the workspace anyway. */
const UPLOAD_TIMEOUT_MS = 120_000;

/** Names tried before giving up: another job of the same run may have taken the plain one. */
const MAX_NAMES = 5;

/** What became of an upload. */
export type ArtifactResult =
  | { readonly status: "uploaded"; readonly name: string; readonly id: number | undefined }
  /** Nothing was asked for, or there is no service to ask; `message` says which, for a notice. */
  | { readonly status: "skipped"; readonly message: string | undefined }
  | { readonly status: "failed"; readonly message: string };

/** The part of the artifact client that is used. */
export interface ArtifactClient {
  uploadArtifact(name: string, files: string[], rootDirectory: string): Promise<{ readonly id?: number }>;
}

/** What an upload needs to know of its surroundings. */
export interface ArtifactContext {
  readonly workspace: string;
  readonly isGhes: boolean;
  readonly hasArtifactService: boolean;
  readonly clock: Clock;
  readonly loadClient: () => Promise<ArtifactClient>;
}

/** Loads the toolkit's client only when something is uploaded: it is four times as large as everything else. */
export async function loadArtifactClient(): Promise<ArtifactClient> {
  const { importArtifactClient } = await import("./services.ts");
  const { DefaultArtifactClient } = await importArtifactClient();
  return new DefaultArtifactClient();
}

/**
 * Uploads files of the workspace as one artifact. Never throws, and takes two minutes at most.
 *
 * Characters that a name may not hold become `-`. An artifact cannot be overwritten without deleting it, and the one
 * that has the name may be another job's; so a taken name gets `-2`, `-3` … behind it.
 *
 * @param name Empty turns the upload off.
 * @param files Paths relative to the workspace; those that do not exist make the upload fail.
 */
export async function uploadArtifact(
  context: ArtifactContext,
  name: string,
  files: readonly string[],
): Promise<ArtifactResult> {
  if (name === "" || files.length === 0) return { status: "skipped", message: undefined };
  const refusal = explainRefusal(context);
  if (refusal !== undefined) return { status: "skipped", message: refusal };
  const timeout = new AbortController();
  try {
    return await Promise.race([
      uploadUnderFreeName(context, toArtifactName(name), files, timeout.signal),
      context.clock
        .sleep(UPLOAD_TIMEOUT_MS, timeout.signal)
        .then(() => failed("it timed out after two minutes")),
    ]);
  } finally {
    timeout.abort();
  }
}

function explainRefusal({ isGhes, hasArtifactService }: ArtifactContext): string | undefined {
  if (!hasArtifactService) return "No artifact was uploaded: this runner has no artifact service.";
  if (isGhes)
    return "No artifact was uploaded: GitHub Enterprise Server does not support this kind of artifact.";
  return undefined;
}

async function uploadUnderFreeName(
  context: ArtifactContext,
  name: string,
  files: readonly string[],
  signal: AbortSignal,
): Promise<ArtifactResult> {
  try {
    const client = await context.loadClient();
    const paths = files.map((file) => toAbsolute(context.workspace, file));
    for (let attempt = 1; attempt <= MAX_NAMES && !signal.aborted; attempt++) {
      const candidate = attempt === 1 ? name : `${name}-${attempt}`;
      const id = await tryUpload(client, candidate, paths, context.workspace);
      if (id !== "taken") return { status: "uploaded", name: candidate, id };
    }
    return failed(`the name and ${MAX_NAMES - 1} numbered variants exist already in this run`);
  } catch (error) {
    return failed(error instanceof Error ? error.message : errorCode(error));
  }
}

async function tryUpload(client: ArtifactClient, name: string, files: string[], root: string) {
  try {
    return (await client.uploadArtifact(name, files, root)).id;
  } catch (error) {
    // The client has no error type for it, only the answer's text: "(409) Conflict: an artifact with this name already
    // exists on the workflow run".
    if (error instanceof Error && /\(409\)|already exists/.test(error.message)) return "taken";
    throw error;
  }
}

function toAbsolute(workspace: string, file: string): string {
  const resolved = resolveInWorkspace(workspace, file);
  if (resolved.status === "outside") throw new Error(resolved.message);
  return resolved.absolute;
}

/** @see https://github.com/actions/upload-artifact#inputs */
function toArtifactName(name: string): string {
  return name.replaceAll(/["<>:|*?\\/]|\p{Cc}/gu, "-");
}

function failed(why: string): ArtifactResult {
  return {
    status: "failed",
    message: `The artifact could not be uploaded: ${why}. The files are in the workspace.`,
  };
}
