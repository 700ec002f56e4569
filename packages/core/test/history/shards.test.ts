import { describe, expect, it } from "@jest/globals";
import { appendRecords, groupRecords } from "../../src/history/append-records.ts";
import { MAX_LINE, readLine, renderLine } from "../../src/history/history-record.ts";
import { readShard } from "../../src/history/read-shard.ts";
import {
  dayBefore,
  dayOf,
  daysBetween,
  FULL_PART,
  parseShardPath,
  shardPath,
} from "../../src/history/shard-path.ts";
import { NOW, record } from "./builders.ts";

const RUNS = { stream: "runs", day: "2026-12-01" } as const;
const EMPTY = () => ({ last: 0, texts: [] });

describe("the path of a shard", () => {
  it.each([
    ["the first part", { ...RUNS, part: 1 }, "v1/runs/2026/12/01.jsonl"],
    ["a further part", { ...RUNS, part: 12 }, "v1/runs/2026/12/01.12.jsonl"],
    ["another stream", { ...RUNS, stream: "pull-requests", part: 1 }, "v1/pull-requests/2026/12/01.jsonl"],
  ] as const)("names %s and is read back", (_, shard, path) => {
    expect(shardPath(shard)).toBe(path);
    expect(parseShardPath(path)).toEqual(shard);
  });

  it.each([
    "v1/runs/2026/12/01.json",
    "v1/runs/2026/13/01.jsonl",
    "v1/runs/2026/02/30.jsonl",
    "v1/runs/2026/12/01.1.jsonl",
    "v1/runs/2026/12/01.0.jsonl",
    "v2/runs/2026/12/01.jsonl",
    "v1/other/2026/12/01.jsonl",
    "v1/runs/2026/12/notes/01.jsonl",
    "README.md",
  ])("is not %s", (path) => {
    expect(parseShardPath(path)).toBeNull();
  });

  it("follows days in UTC, over the end of a year", () => {
    expect(dayOf(Date.parse("2026-12-31T23:59:59.999Z"))).toBe("2026-12-31");
    expect(dayBefore("2027-01-01")).toBe("2026-12-31");
    expect(daysBetween(Date.parse("2026-12-30T23:00:00Z"), Date.parse("2027-01-01T00:00:00Z"))).toEqual([
      "2026-12-30",
      "2026-12-31",
      "2027-01-01",
    ]);
  });
});

describe("a line", () => {
  it("is ASCII, whatever it tells, and keeps what this release does not know", () => {
    const odd = record(1, { name: "ä \u2028 \u{1F600} \u007f", later: { kept: true } });

    const line = renderLine(odd);

    expect(line).toMatch(/^[\x20-\x7e]+\n$/);
    expect(readLine(line, "runs")).toEqual({ status: "read", record: odd });
  });

  it("is refused when it is longer than a reader expects", () => {
    expect(() => renderLine(record(1, { text: "x".repeat(MAX_LINE) }))).toThrow("too long");
  });

  it.each([
    ["no JSON", "{"],
    ["no object", "[1]"],
    ["no version", '{"id":"runs:1:1:0"}'],
    ["a version that is no number", '{"v":"1"}'],
    ["another stream", JSON.stringify(record(1, {}, { stream: "health" }))],
    ["a local time", JSON.stringify({ ...record(1), ts: "2026-12-01T12:00:00+01:00" })],
    ["a time that never was", JSON.stringify({ ...record(1), ts: "2026-13-01T12:00:00Z" })],
    ["no run", JSON.stringify({ ...record(1), run: null })],
  ])("with %s is no record", (_, line) => {
    expect(readLine(line, "runs")).toEqual({ status: "unreadable" });
  });
});

describe("a shard", () => {
  it("is read with every damage, and tells how much there is", () => {
    const newer = JSON.stringify({ ...record(9), v: 2 });
    const text = `${renderLine(record(1))}garbage\n${newer}\n\n${renderLine(record(1))}${renderLine(record(2))}{"v":1,"id":"ru`;

    const { records, damage } = readShard("runs", [text]);

    expect(records).toEqual([record(1), record(2)]);
    expect(damage).toEqual({ unreadable: 1, torn: 1, newer: 1, duplicate: 1, foreign: 0 });
  });

  it("keeps a last line that lost nothing but its end", () => {
    const { records, damage } = readShard("runs", [renderLine(record(1)).trimEnd()]);

    expect(records).toEqual([record(1)]);
    expect(damage.torn).toBe(0);
  });

  it("gets a new line behind a torn one", () => {
    const torn = `${renderLine(record(1))}{"v":1,"id`;

    const { files } = appendRecords(groupRecords([record(2)]), () => ({ last: 1, texts: [torn] }));

    const text = files.get("v1/runs/2026/12/01.jsonl") ?? "";
    expect(text).toBe(`${torn}\n${renderLine(record(2))}`);
    expect(readShard("runs", [text]).records).toEqual([record(1), record(2)]);
  });

  it("gets a further part when it is full, and no part is longer than a reader's limit", () => {
    const records = Array.from({ length: 40 }, (_, number) => record(number, { text: "x".repeat(20_000) }));

    const { files, added } = appendRecords(groupRecords(records), EMPTY);

    expect(added).toBe(40);
    expect([...files.keys()]).toEqual([
      "v1/runs/2026/12/01.jsonl",
      "v1/runs/2026/12/01.2.jsonl",
      "v1/runs/2026/12/01.3.jsonl",
      "v1/runs/2026/12/01.4.jsonl",
    ]);
    for (const text of files.values()) expect(text.length).toBeLessThan(FULL_PART + MAX_LINE);
    expect(readShard("runs", [...files.values()]).records).toHaveLength(40);
  });

  it("gets no record twice, and a pull request's change only when it is one", () => {
    const change = (number: number, what: string) =>
      record(
        number,
        { repository: "acme/api", number: 7, change: what },
        { stream: "pull-requests", atMs: NOW + number },
      );
    const there = renderLine(change(1, "conflict"));

    const plan = appendRecords(
      groupRecords([
        change(2, "conflict"),
        change(3, "resolved"),
        change(4, "resolved"),
        change(5, "conflict"),
      ]),
      () => ({ last: 1, texts: [there] }),
    );
    const again = appendRecords(groupRecords([change(1, "conflict")]), () => ({ last: 1, texts: [there] }));

    expect(plan.added).toBe(2);
    expect(plan.known).toBe(2);
    expect(again.files.size).toBe(0);
  });

  it("leaves out records of a stream that is not known", () => {
    expect(groupRecords([{ ...record(1), id: "other:1:1:0" }])).toEqual([]);
  });
});
