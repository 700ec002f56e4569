import type { Logger } from "@automation/core/ports";
import type { AnnotationPlace, RunnerCommands } from "./runner-commands.ts";

/**
 * Annotations of one kind that GitHub keeps per step; later ones are lost.
 *
 * @see https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const MAX_ANNOTATIONS_PER_KIND = 10;

/** How an annotation is shown. */
export type AnnotationKind = "notice" | "warning" | "error";

const LABELS: Readonly<Record<AnnotationKind, string>> = {
  notice: "Notice",
  warning: "Warning",
  error: "Error",
};

/** A logger that can also say why the step fails. */
export interface ActionLogger extends Logger {
  /** An error that ends the run: one annotation is always kept free for it. */
  failure(message: string, place?: AnnotationPlace): void;
  /** A finding at a place of a file. */
  finding(kind: AnnotationKind, message: string, place: AnnotationPlace): void;
}

/**
 * Speaks to the runner's log.
 *
 * At most ten annotations of a kind are made, as many as GitHub keeps; what comes after them becomes plain lines. Text
 * that came from outside can start no workflow command.
 */
export function createActionLogger(commands: RunnerCommands): ActionLogger {
  const counts: Record<AnnotationKind, number> = { notice: 0, warning: 0, error: 0 };

  const print = (text: string) => {
    for (const line of toPlainLines(text)) commands.info(line);
  };
  const annotate = (kind: AnnotationKind, message: string, limit: number, place?: AnnotationPlace) => {
    if (counts[kind] >= limit) {
      print(`${LABELS[kind]}: ${formatPlace(place)}${message}`);
      return;
    }
    counts[kind]++;
    commands[kind](removeControlCharacters(message), place);
  };

  return {
    debug: (message) => commands.debug(removeControlCharacters(message)),
    info: print,
    notice: (message) => annotate("notice", message, MAX_ANNOTATIONS_PER_KIND),
    warning: (message) => annotate("warning", message, MAX_ANNOTATIONS_PER_KIND),
    error: (message) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND - 1),
    failure: (message, place) => annotate("error", message, MAX_ANNOTATIONS_PER_KIND, place),
    finding: (kind, message, place) => {
      const limit = kind === "error" ? MAX_ANNOTATIONS_PER_KIND - 1 : MAX_ANNOTATIONS_PER_KIND;
      annotate(kind, message, limit, place);
    },
    group: (title, lines) => {
      commands.startGroup(removeControlCharacters(title));
      for (const line of lines) print(line);
      commands.endGroup();
    },
  };
}

/**
 * Cuts text into lines of which none starts a workflow command.
 *
 * The runner takes `::name::` behind leading spaces and `##[name]` anywhere in a line for a command.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function toPlainLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) =>
    removeControlCharacters(line)
      .replace(/^(\s*):(?=:)/, "$1: ")
      .replaceAll("##[", "## ["),
  );
}

/** Keeps tabs and line ends; drops what moves the cursor, colours or hides text in a terminal. */
function removeControlCharacters(text: string): string {
  return text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, "");
}

function formatPlace(place: AnnotationPlace | undefined): string {
  const parts = [place?.file, place?.startLine, place?.startColumn].filter((part) => part !== undefined);
  return parts.length === 0 ? "" : `${parts.join(":")}: `;
}
