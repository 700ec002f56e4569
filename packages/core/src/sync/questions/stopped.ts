/** The run was stopped before the question was asked. */
export interface Stopped {
  readonly status: "stopped";
}

export const STOPPED: Stopped = { status: "stopped" };
