import { type ChannelLog, EMPTY_LOG } from "./channel-log.ts";
import { dropUnwanted } from "./decide-message.ts";
import type { NotifyRun, ReadyChannel } from "./notify-run.ts";
import { type JudgedSignal, judgeSignal } from "./notify-signal.ts";
import type { NotifyGroup } from "./notify-state.ts";
import { observeChannel } from "./observe-channel.ts";
import { isWanted, sourceOf } from "./problem.ts";

/** Takes what a run found into account, for all of its channels. `null` where nothing is known and nothing is wrong. */
export function observeGroup(before: NotifyGroup | undefined, run: NotifyRun): NotifyGroup | null {
  const judged = judgeSignal(run.signal, before?.sources ?? {}, run.order);
  const logs = run.channels.map((channel) => {
    const log = moveTo(channel, before?.channels[channel.type] ?? EMPTY_LOG);
    return [channel.type, observe(log, judged, channel, run.nowMs)] as const;
  });
  const known = logs.filter(([type, log]) => before?.channels[type] !== undefined || log.startedMs !== null);
  if (known.length === 0) return before ?? null;
  return {
    place: run.place,
    isMuted: run.signal.incident?.isMuted ?? false,
    sources: { ...before?.sources, ...newestOf(judged, run) },
    changedMs: run.nowMs,
    channels: { ...before?.channels, ...Object.fromEntries(known) },
  };
}

/** Another destination knows nothing of what this one was told. */
function moveTo({ secret }: ReadyChannel, log: ChannelLog): ChannelLog {
  if (log.secret === secret || log.secret === null) return { ...log, secret };
  const untold = { ...log.told, ...log.untold };
  return { ...EMPTY_LOG, secret, untold, missed: log.missed, startedMs: log.startedMs };
}

function observe(
  log: ChannelLog,
  { firing, canClear }: JudgedSignal,
  channel: ReadyChannel,
  nowMs: number,
): ChannelLog {
  const observed = observeChannel(log, {
    firing: firing.filter((problem) => isWanted(problem, channel)),
    canClear,
    tellsMissed: channel.events.includes("opened"),
    nowMs,
  });
  return dropUnwanted(observed, channel.events);
}

function newestOf({ firing }: JudgedSignal, { signal, order }: NotifyRun) {
  if (order === null) return {};
  const sources = [...signal.judged, ...firing.map(({ id }) => sourceOf(id))];
  return Object.fromEntries(sources.map((source) => [source, order]));
}
