import type { AnnotationPlace, RunnerCommands } from "@automation/action-kit";

/** Runner commands that are written down in the order given, as `kind: text`. */
export interface RecordingCommands extends RunnerCommands {
  readonly log: string[];
  readonly places: (AnnotationPlace | undefined)[];
}

export function createRecordingCommands(): RecordingCommands {
  const log: string[] = [];
  const places: (AnnotationPlace | undefined)[] = [];
  const annotate = (kind: string) => (message: string, place?: AnnotationPlace) => {
    log.push(`${kind}: ${message}`);
    places.push(place);
  };
  return {
    log,
    places,
    setSecret: (secret) => log.push(`mask: ${secret}`),
    setOutput: (name, value) => log.push(`output ${name}: ${value}`),
    debug: (message) => log.push(`debug: ${message}`),
    info: (message) => log.push(`info: ${message}`),
    notice: annotate("notice"),
    warning: annotate("warning"),
    error: annotate("error"),
    startGroup: (title) => log.push(`group: ${title}`),
    endGroup: () => log.push("end of group"),
    isDebug: () => false,
  };
}
