import type { Annotation, IncidentSpan } from "./dashboard-model.ts";
import { formatNumber, wordCount } from "./dashboard-words.ts";
import type { RunPoint } from "./run-points.ts";

/** Annotations on the page: more would hide the charts. */
export const MAX_ANNOTATIONS = 60;

/** What explains the charts: incidents, runs that ended early, new releases, changed configurations; oldest first. */
export function listAnnotations(
  runs: readonly RunPoint[],
  incidents: readonly IncidentSpan[],
  fromMs: number,
): readonly Annotation[] {
  const opened = incidents.map(({ opened_at, key }): Annotation => {
    return { at: opened_at, kind: "incident", text: `Incident opened: ${key}` };
  });
  const changes = runs.flatMap((run, place) => listChanges(run, runs[place - 1]));
  const all = [...opened, ...changes].filter(({ at }) => Date.parse(at) >= fromMs);
  return thin(all.toSorted((a, b) => (a.at < b.at ? -1 : 1)));
}

function listChanges(run: RunPoint, before: RunPoint | undefined): readonly Annotation[] {
  const at = new Date(run.startMs).toISOString();
  const found: Annotation[] = [];
  // Run after run ends early where a limit is used up: the first one tells it.
  if (run.earlyEnd !== null && before?.earlyEnd == null) {
    found.push({ at, kind: "stop", text: `A run ended early: ${run.earlyEnd}` });
  }
  if (before === undefined) return found;
  if (run.release !== null && before.release !== null && run.release !== before.release) {
    found.push({ at, kind: "release", text: `New release: ${before.release} → ${run.release}` });
  }
  const change = describeChange(run, before);
  if (change !== null) found.push({ at, kind: "configuration", text: `Configuration changed: ${change}` });
  return found;
}

function describeChange(run: RunPoint, before: RunPoint): string | null {
  if (run.mode !== null && before.mode !== null && run.mode !== before.mode) {
    return `mode ${before.mode} → ${run.mode}`;
  }
  const isOther =
    run.configuration !== null && before.configuration !== null && run.configuration !== before.configuration;
  if (isOther) return "other settings";
  // A run that ended early has not counted all of them.
  const isWhole = run.earlyEnd === null && before.earlyEnd === null;
  return isWhole && run.repositories !== before.repositories
    ? `${formatNumber(before.repositories)} → ${wordCount(run.repositories, "repository", "repositories")}`
    : null;
}

/** The newest of each kind stay; incidents before the others. */
function thin(annotations: readonly Annotation[]): readonly Annotation[] {
  if (annotations.length <= MAX_ANNOTATIONS) return annotations;
  const weight = ({ kind }: Annotation) => (kind === "incident" ? 0 : kind === "release" ? 1 : 2);
  return annotations
    .toReversed()
    .toSorted((a, b) => weight(a) - weight(b))
    .slice(0, MAX_ANNOTATIONS)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
