import type { ActionKit } from "@automation/action-kit";
import { ConfigError, GitHubError } from "@automation/core/errors";
import { changeState, type HistoryRecord, type StateChange } from "@automation/core/history";
import { type NotifyState, readNotifyState } from "@automation/core/notify";
import type { HistoryStore } from "@automation/core/ports";

/** What a run changes of the notification log. */
export type LogChange<Result> = (state: NotifyState) => {
  /** The same object where nothing changes. */
  readonly state: NotifyState;
  readonly result: Result;
};

/** Where it is kept what every channel was told. */
export interface NotifyLog {
  /** Changes it, together with records of the history. Never fails: where it cannot be kept, a person is told so. */
  change<Result>(change: LogChange<Result>, records?: readonly HistoryRecord[]): Promise<Result>;
}

const SECTION = "notifications";
const REMEDY =
  "Until it can be, messages may come again in every run. Give the job `contents: write` and let rulesets allow the branch, or set the input folder.";

type LogKit = Pick<
  ActionKit,
  "clock" | "random" | "logger" | "restoreFile" | "keepFile" | "findWorkspaceFile" | "writeText" | "runner"
>;

/** The log in the history; in the runner's cache while the history cannot be used. */
export function createNotifyLog(store: HistoryStore | null, isDryRun: boolean, kit: LogKit): NotifyLog {
  let instead: NotifyState | undefined;
  const changeInstead = async <Result>(change: LogChange<Result>): Promise<Result> => {
    const before = instead ?? (await restoreState(kit));
    const { state, result } = change(before);
    instead = state;
    if (state !== before && !isDryRun) await keepState(state, kit);
    return result;
  };
  return {
    change: async (change, records = []) => {
      if (store === null || instead !== undefined) return changeInstead(change);
      try {
        const changed = await changeState(store, toStateChange(change, isDryRun), {
          clock: kit.clock,
          random: kit.random,
          message: "Record notifications",
          records: isDryRun ? [] : records,
        });
        if ("message" in changed) {
          kit.logger.warning(`What was told cannot be stored. ${changed.message} ${REMEDY}`);
          return changeInstead(change);
        }
        if (changed.problem !== null) kit.logger.warning(changed.problem);
        return changed.result;
      } catch (error) {
        if (!(error instanceof GitHubError) && !(error instanceof ConfigError)) throw error;
        kit.logger.warning(`What was told cannot be read. ${error.message} ${REMEDY}`);
        return changeInstead(change);
      }
    },
  };
}

function toStateChange<Result>(change: LogChange<Result>, isDryRun: boolean): StateChange<Result> {
  return {
    section: SECTION,
    apply: (value) => {
      const before = readNotifyState(value);
      const { state, result } = change(before);
      return { value: state === before || isDryRun ? undefined : state, result };
    },
  };
}

const STATE_FILE = "automation_notifications_state.json";
const PREFIX = "automation-notifications-";

async function restoreState(kit: LogKit): Promise<NotifyState> {
  await kit.restoreFile(STATE_FILE, `${PREFIX}none`, PREFIX);
  const text = await kit.findWorkspaceFile(STATE_FILE);
  try {
    return readNotifyState(JSON.parse(text ?? "null"));
  } catch {
    return readNotifyState(null);
  }
}

async function keepState(state: NotifyState, kit: LogKit): Promise<void> {
  const { id, attempt } = kit.runner.identity;
  await kit.writeText(STATE_FILE, JSON.stringify(state));
  await kit.keepFile(STATE_FILE, `${PREFIX}${id}-${attempt}-${kit.runner.job ?? ""}-${kit.clock.now()}`);
}
