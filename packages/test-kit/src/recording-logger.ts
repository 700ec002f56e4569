import type { Logger } from "@automation/core/ports";

/** Keeps what is said, level by level. */
export class RecordingLogger implements Logger {
  readonly lines: { readonly level: string; readonly text: string }[] = [];

  debug(text: string): void {
    this.lines.push({ level: "debug", text });
  }
  info(text: string): void {
    this.lines.push({ level: "info", text });
  }
  notice(text: string): void {
    this.lines.push({ level: "notice", text });
  }
  warning(text: string): void {
    this.lines.push({ level: "warning", text });
  }
  error(text: string): void {
    this.lines.push({ level: "error", text });
  }
  group(title: string, lines: readonly string[]): void {
    this.lines.push({ level: "group", text: [title, ...lines].join("\n") });
  }

  at(level: string): readonly string[] {
    return this.lines.filter((line) => line.level === level).map(({ text }) => text);
  }
}
