import type { IncidentReplay, listIncidents } from "@automation/core/history";
import { formatCount, printable } from "@automation/core/text";

/** Renders what was known when, for a person at a terminal. */
export function renderReplay({ events, ...incident }: IncidentReplay): string {
  const lines = events.map(
    ({ atMs, kind, run, text }) =>
      `${formatTime(atMs)}  ${kind.padEnd(8)}  ${(run === null ? "" : `run ${run}`).padEnd(16)}  ${printable(text)}`,
  );
  return [`Incident ${describe(incident)}`, ...lines].join("\n");
}

/** Renders the incidents that can be told, the newest first. */
export function renderIncidents(incidents: ReturnType<typeof listIncidents>, place: string): string {
  if (incidents.length === 0) return `There is no incident in ${place}.`;
  return [
    `${formatCount(incidents.length, "incident")} in ${place}, the newest first`,
    ...incidents.map(describe),
  ].join("\n");
}

function describe({ key, beganAtMs, endedAtMs, issue, members }: Omit<IncidentReplay, "events">): string {
  const until = endedAtMs === null ? "goes on" : `until ${formatTime(endedAtMs)}`;
  const what = members.length === 0 ? "" : `: ${printable(members.join(", "))}`;
  return `${key}${issue === null ? "" : ` (#${issue})`}, since ${formatTime(beganAtMs)}, ${until}${what}`;
}

function formatTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
