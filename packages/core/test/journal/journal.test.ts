import { describe, expect, it } from "@jest/globals";
import { GitHubError } from "../../src/errors/index.ts";
import { isRun, nameRun, readJournal } from "../../src/journal/index.ts";
import { recordLines } from "./recorded.ts";

const WRITE = {
  repository: { owner: "acme", name: "api" },
  operation: "create-branch",
  target: "ecosystem-sync/dev",
  before: null,
  intent: { oid: "a1" },
} as const;

const refused = () =>
  Promise.reject(new GitHubError("no", { code: "forbidden", operation: "create a branch" }));

describe("Journal", () => {
  it("has a durable line before the write, and a line after it", async () => {
    const { journal, lines, durable } = recordLines();

    const result = await journal.record(
      WRITE,
      async () => {
        expect(lines).toHaveLength(1);
        return "made";
      },
      () => ({ oid: "a1" }),
    );

    expect(result).toBe("made");
    expect(durable).toEqual([true, false]);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        ...{ v: 1, id: "00000001", run: "123/1", seq: 1, phase: "before", at: "2026-01-01T00:00:00.000Z" },
        ...{ repository: "acme/api", operation: "create-branch", target: "ecosystem-sync/dev" },
        ...{ before: null, intent: { oid: "a1" } },
      },
      {
        ...{ v: 1, id: "00000001", seq: 1, phase: "after", at: "2026-01-01T00:00:00.000Z" },
        ...{ status: "done", after: { oid: "a1" } },
      },
    ]);
  });

  it("notes a refusal and throws it on", async () => {
    const { journal, text } = recordLines();

    await expect(journal.record(WRITE, refused, () => null)).rejects.toThrow("no");

    expect(readJournal(text()).entries[0]?.end).toMatchObject({ status: "failed", code: "forbidden" });
  });

  it("says of a write that changed nothing that it changed nothing", async () => {
    const { journal, text } = recordLines();

    await journal.record(
      WRITE,
      async () => "there",
      () => null,
    );

    expect(readJournal(text()).entries[0]?.end).toMatchObject({ status: "done", after: { changed: false } });
  });

  it("makes no write that it cannot announce", async () => {
    const { journal } = recordLines({ failsAt: 0 });
    let isMade = false;
    const write = async () => {
      isMade = true;
    };

    await expect(journal.record(WRITE, write, () => null)).rejects.toThrow("disk full");

    expect(isMade).toBe(false);
  });

  it("gives the result of a write whose end cannot be noted", async () => {
    const { journal, text } = recordLines({ failsAt: 1 });

    const result = await journal.record(
      WRITE,
      async () => "made",
      () => null,
    );

    expect(result).toBe("made");
    expect(readJournal(text()).entries[0]?.end).toBeNull();
  });

  it("holds no secret", async () => {
    const { journal, text } = recordLines();

    await journal.record(
      { ...WRITE, intent: { body: "a s3cret" } },
      async () => null,
      () => ({ body: "s3cret" }),
    );

    expect(text()).not.toContain("s3cret");
  });
});

describe("readJournal", () => {
  const line = (value: object) => JSON.stringify({ v: 1, at: "2026-01-01T00:00:00Z", ...value });
  const before = (seq: number, more: object = {}) =>
    line({
      ...{ seq, phase: "before", repository: "acme/api", operation: "label" },
      ...{ target: "#1", ...more },
    });
  const after = (seq: number, more: object = {}) =>
    line({ seq, phase: "after", status: "done", after: { labels: ["x"] }, ...more });

  it.each<[string, string[], { entries: number; ended: number; unreadable: number; otherVersions: number }]>([
    ["whole", [before(1), after(1)], { entries: 1, ended: 1, unreadable: 0, otherVersions: 0 }],
    ["without its end", [before(1)], { entries: 1, ended: 0, unreadable: 0, otherVersions: 0 }],
    [
      "torn in its last line",
      [before(1), after(1).slice(0, 20)],
      { entries: 1, ended: 0, unreadable: 1, otherVersions: 0 },
    ],
    [
      "written twice",
      [before(1), after(1), before(1), after(1)],
      { entries: 1, ended: 1, unreadable: 0, otherVersions: 0 },
    ],
    [
      "with each line twice",
      [before(1), before(1), after(1), after(1)],
      { entries: 1, ended: 1, unreadable: 0, otherVersions: 0 },
    ],
    [
      "of two processes",
      [before(1, { id: "a" }), before(1, { id: "b" }), after(1, { id: "b" })],
      { entries: 2, ended: 1, unreadable: 0, otherVersions: 0 },
    ],
    [
      "with a second line of the same number",
      [before(1), before(1, { target: "#2" })],
      { entries: 1, ended: 0, unreadable: 1, otherVersions: 0 },
    ],
    ["with an end alone", [after(1)], { entries: 0, ended: 0, unreadable: 1, otherVersions: 0 }],
    [
      "of another version",
      [before(1).replace('"v":1', '"v":2')],
      { entries: 0, ended: 0, unreadable: 0, otherVersions: 1 },
    ],
    ["that is none", ["hello", "[]", "null", "7"], { entries: 0, ended: 0, unreadable: 4, otherVersions: 0 }],
    [
      "with a time that is none",
      [line({ ...{ seq: 1, phase: "before" }, at: "soon" })],
      { entries: 0, ended: 0, unreadable: 1, otherVersions: 0 },
    ],
    [
      "with ends of lines of Windows",
      [`${before(1)}\r`, `${after(1)}\r`],
      { entries: 1, ended: 1, unreadable: 0, otherVersions: 0 },
    ],
  ])("reads a journal %s", (_, lines, expected) => {
    const { entries, ...counts } = readJournal(lines.join("\n"));

    expect({
      entries: entries.length,
      ended: entries.filter(({ end }) => end !== null).length,
      ...counts,
    }).toEqual(expected);
  });
});

describe("names of runs", () => {
  it.each([
    [{ id: "12", attempt: 3 }, "12/3"],
    [{ id: "12", attempt: null }, "12/1"],
    [{ id: null, attempt: 1 }, undefined],
    [{ id: "x", attempt: 1 }, undefined],
  ])("names %j %s", (run, name) => {
    expect(nameRun(run)).toBe(name);
  });

  it.each([
    ["12/1", "12", true],
    ["12/1", "12/1", true],
    ["12/2", "12/1", false],
    ["123/1", "12", false],
    [undefined, "12", false],
  ])("finds %s by %s: %s", (name, wanted, isFound) => {
    expect(isRun(name, wanted)).toBe(isFound);
  });
});
