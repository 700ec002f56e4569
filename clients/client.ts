import type { Sandbox } from "@automation/github-sandbox";

/** One ordinary job of a client, and whether it was done. */
export interface JobResult {
  readonly job: string;
  readonly ok: boolean;
  /** What the client said instead; empty where it was done. */
  readonly why: string;
}

/** What a client works with: an empty folder of its own, where it is installed, and a fresh sandbox. */
export interface Workplace {
  /** Folder that the client is installed in. */
  readonly folder: string;
  readonly sandbox: Sandbox;
  /** Variables of the process: where the sandbox is, and a home folder without a user's own settings. */
  readonly environment: NodeJS.ProcessEnv;
}

/** A client of another make. */
export interface Client {
  readonly name: string;
  /** Pinned; `installed` for one that may be of any version. */
  readonly version: string;
  /** The version that is there, of one that is not installed here. */
  found?(): Promise<string>;
  /** Commands that must be there. */
  readonly needs: readonly string[];
  /** Installs in well under a minute. */
  readonly isQuick: boolean;
  /** Ends only once it is installed; rejects with what the package manager said. */
  install(folder: string): Promise<void>;
  run(place: Workplace): Promise<readonly JobResult[]>;
}
