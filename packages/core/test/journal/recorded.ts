import { Journal } from "../../src/journal/index.ts";

/** A journal in memory, as a list of lines. */
export function recordLines({ failsAt }: { readonly failsAt?: number } = {}) {
  const lines: string[] = [];
  const durable: boolean[] = [];
  const journal = new Journal({
    sink: {
      append: async (line, isDurable) => {
        if (lines.length === failsAt) throw new Error("disk full");
        lines.push(line);
        durable.push(isDurable);
      },
    },
    id: "00000001",
    run: "123/1",
    clock: { now: () => Date.parse("2026-01-01T00:00:00Z") },
    redactData: (data) => JSON.parse(JSON.stringify(data).replaceAll("s3cret", "***")),
  });
  return { journal, lines, durable, text: () => `${lines.join("\n")}\n` };
}
