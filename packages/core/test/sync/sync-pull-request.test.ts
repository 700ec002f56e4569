import {
  findSyncPullRequest,
  isRefreshDue,
  parseSyncMarker,
  renderSyncBody,
  renderSyncMarker,
  renderSyncTitle,
  replaceSyncMarker,
  type SyncPullRequestText,
} from "@automation/core/sync";
import { MAX_BODY_CHARACTERS } from "@automation/core/text";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ECOSYSTEM, IDENTITY, pullRequest } from "./builders.ts";

const OID = "d".repeat(40);

function marker(base: string, isConflict = false): string {
  return renderSyncMarker({ base, behindBy: 14, defaultOid: OID, isConflict, ecosystem: ECOSYSTEM });
}

const MARKER = { base: "release/1.2", behindBy: 14, defaultOid: OID, isConflict: false };
const UNNAMED = renderSyncMarker(MARKER);
const OTHERS = renderSyncMarker({ ...MARKER, ecosystem: "f".repeat(16) });
const TWO = `${renderSyncMarker({ ...MARKER, base: "release/1.3" })}\n${marker("release/1.2")}`;
const CUT = UNNAMED.slice(0, 40);
/** From our branch, and nothing else that shows whose it is. */
const NO_SIGN = { isOwn: false, labels: [] as string[], title: "x" };
const FROM_MAIN = { ...NO_SIGN, head: "main", title: "Sync release/1.2 with main" };
const LABELLED = { labels: ["ecosystem-sync"] };

const TARGET = { base: "release/1.2", defaultBranch: "main", ...IDENTITY };

function text(change: Partial<SyncPullRequestText> = {}): SyncPullRequestText {
  return {
    repository: { owner: "acme", name: "api" },
    template: "{text}",
    headBranch: "ecosystem-sync/release/1.2",
    base: "release/1.2",
    defaultBranch: { name: "main", oid: OID },
    behindBy: 14,
    aheadBy: 0,
    threshold: 10,
    recreateAfterDays: 30,
    head: "sync-branch",
    isConflict: false,
    ecosystem: ECOSYSTEM,
    ...change,
  };
}

describe("the marker", () => {
  it("comes back from any text around it, for any branch name", () => {
    const anything = fc.record({
      base: fc.string({ unit: "binary" }),
      behindBy: fc.nat(),
      defaultOid: fc.string(),
      isConflict: fc.boolean(),
    });

    fc.assert(
      fc.property(anything, fc.constantFrom("", "words\n", "<!-- other -->\n"), (value, before) => {
        const rendered = renderSyncMarker(value);
        expect(parseSyncMarker(`${before}${rendered}\nmore --> text`)).toEqual(value);
        expect(rendered.slice(4, -3)).not.toMatch(/[<>\n]/);
      }),
    );
  });

  it.each([
    ["no marker", "Sync release/1.2"],
    ["no JSON", "<!-- sync-monitor:v1 {base} -->"],
    ["no base", '<!-- sync-monitor:v1 {"default_oid":"x"} -->'],
    ["a base of another type", '<!-- sync-monitor:v1 {"base":1,"default_oid":"x"} -->'],
    ["no commit", '<!-- sync-monitor:v1 {"base":"main"} -->'],
    ["another version", '<!-- sync-monitor:v2 {"base":"main","default_oid":"x"} -->'],
  ])("is not seen where there is %s", (_case, body) => {
    expect(parseSyncMarker(body)).toBeNull();
  });
});

describe("findSyncPullRequest", () => {
  it.each([
    ["ours", { body: marker("release/1.2") }, "own"],
    ["ours after the head strategy changed", { body: marker("release/1.2"), head: "main" }, "own"],
    ["ours with a title that a person changed", { body: marker("release/1.2"), title: "x" }, "own"],
    ["ours where GitHub does not tell the author", { body: marker("release/1.2"), isOwn: undefined }, "own"],
    ["ours by its marker, after the token changed", { ...NO_SIGN, body: marker("release/1.2") }, "own"],
    ["ours by its label, after the text was rewritten", { ...NO_SIGN, labels: ["Ecosystem-Sync"] }, "own"],
    ["ours by its author", { ...NO_SIGN, isOwn: true }, "own"],
    ["ours by its label, the marker cut by an edit", { ...NO_SIGN, ...LABELLED, body: CUT }, "own"],
    ["ours by its label, the marker quoted", { ...NO_SIGN, ...LABELLED, body: `> ${OTHERS}` }, "own"],
    ["somebody's that quotes another's marker", { ...NO_SIGN, body: `> ${OTHERS}` }, "foreign"],
    ["somebody's that shows a marker as code", { ...NO_SIGN, body: `~~~\n${OTHERS}\n~~~` }, "foreign"],
    ["one with a label that others use too", { ...NO_SIGN, labels: ["automerge"] }, "foreign"],
    ["another configuration's", { body: OTHERS }, "other-ecosystem"],
    ["another configuration's, by another account", { ...NO_SIGN, body: OTHERS }, "other-ecosystem"],
    ["an older version's", { ...NO_SIGN, body: UNNAMED }, "own"],
    ["ours where a marker for another base stands first", { body: TWO, ...NO_SIGN }, "own"],
    ["ours from the default branch, the token changed", { ...FROM_MAIN, body: marker("release/1.2") }, "own"],
    ["ours from the default branch, without a text", { ...FROM_MAIN, ...LABELLED, isOwn: true }, "own"],
    ["what is left of ours from main", { ...FROM_MAIN, ...LABELLED, body: `${CUT}\nwords` }, "own"],
    ["a person's from main that has our label", { ...FROM_MAIN, ...LABELLED }, "foreign"],
    [
      "a person's from main that has our title",
      { ...FROM_MAIN, title: "Sync release/1.2 with main" },
      "foreign",
    ],
    ["the account's own from main, made by hand", { ...FROM_MAIN, isOwn: true }, "foreign"],
    [
      "a person's from main with our text in it",
      { ...FROM_MAIN, title: "Mine", body: marker("release/1.2") },
      "foreign",
    ],
    [
      "ours from the former default branch",
      { head: "master", body: renderSyncMarker({ ...MARKER, defaultBranch: "master" }) },
      "own",
    ],
    ["a person's from a topic branch with our text", { head: "topic", isOwn: false, body: OTHERS }, "none"],
    [
      "a fork's with the marker and the label",
      { body: marker("release/1.2"), isCrossRepository: true },
      "none",
    ],
    ["somebody's from the default branch", { head: "main", isOwn: false }, "foreign"],
    ["a marker for another base", { ...NO_SIGN, body: marker("release/1.3") }, "foreign"],
    ["somebody's from a topic branch", { head: "topic", isOwn: false }, "none"],
    ["one from a fork", { body: marker("release/1.2"), isCrossRepository: true }, "none"],
    ["one into another base", { body: marker("release/1.2"), base: "release/1.3" }, "none"],
  ] as const)("judges %s", (_case, change, expected) => {
    const found = findSyncPullRequest([pullRequest(change)], TARGET);

    expect(found.kind).toBe(expected);
  });

  it("prefers ours to a foreign one", () => {
    const pulls = [
      pullRequest({ number: 1, isOwn: false, head: "main" }),
      pullRequest({ number: 2, body: marker("release/1.2") }),
    ];

    const found = findSyncPullRequest(pulls, TARGET);

    expect(found).toMatchObject({ kind: "own", pullRequest: { number: 2 } });
  });
});

describe("replaceSyncMarker", () => {
  it("changes what runs read, and nothing that people read", () => {
    const body = renderSyncBody(text());
    const known = parseSyncMarker(body);

    const closed = known && replaceSyncMarker(body, { ...known, closedFor: "caught-up $& $1" });

    expect(closed && parseSyncMarker(closed)).toEqual({ ...known, closedFor: "caught-up $& $1" });
    expect(closed?.split("\n").slice(1)).toEqual(body.split("\n").slice(1));
  });
});

describe("isRefreshDue", () => {
  it.each([
    { was: 14, is: 14, moved: true, expected: false },
    { was: 14, is: 19, moved: true, expected: false },
    { was: 14, is: 20, moved: true, expected: true },
    { was: 20, is: 19, moved: true, expected: true },
    { was: 14, is: 40, moved: false, expected: false },
  ])("from $was to $is behind, default branch moved: $moved -> $expected", ({ was, is, moved, expected }) => {
    const told = { base: "x", behindBy: was, defaultOid: OID, isConflict: false };

    expect(isRefreshDue(told, is, moved ? "a".repeat(40) : OID)).toBe(expected);
  });
});

describe("the text of a sync pull request", () => {
  it("says how far behind, what to do, and carries the marker in its first line", () => {
    const body = renderSyncBody(text({ aheadBy: 1, runUrl: "https://github.test/acme/ops/actions/runs/1" }));

    expect(parseSyncMarker(body.split("\n")[0] ?? "")).toEqual({
      base: "release/1.2",
      behindBy: 14,
      defaultOid: OID,
      defaultBranch: "main",
      isConflict: false,
      ecosystem: ECOSYSTEM,
      lineHashes: expect.stringMatching(/^(?:[0-9a-f]{6})+$/),
    });
    expect(body).toContain("`release/1.2` is **14 commits behind** `main` (the threshold is 10)");
    expect(body).toContain("1 commit of its own");
    expect(body).toContain("https://github.test/acme/ops/actions/runs/1");
    expect(body).toContain("merge commit");
  });

  it("warns of the buttons that would push into the default branch when that is the head", () => {
    const body = renderSyncBody(text({ head: "default-branch" }));

    expect(body).toContain("[!WARNING]");
    expect(body).toContain("Do **not** use");
  });

  it("tells a person where to resolve a conflict", () => {
    const body = renderSyncBody(text({ isConflict: true }));

    expect(body).toContain("[!IMPORTANT]");
    expect(body).toContain("`ecosystem-sync/release/1.2`, never to `main`");
  });

  it.each([
    [30, "when the branch has fallen behind by 10 more, or after 30 days."],
    [0, "when the branch has fallen behind by 10 more. On"],
  ])("promises what closing it means, with %i days", (recreateAfterDays, promise) => {
    const body = renderSyncBody(text({ recreateAfterDays }));

    expect(body).toContain(promise);
    expect(body).toContain("`ecosystem-sync:retry` means");
    expect(body).toContain("`ecosystem-sync:never` means");
  });

  it("keeps a hostile branch name inside code spans and on one line", () => {
    const base = "@acme/team-`x`-#12-<img src=x>-a-->b";

    const body = renderSyncBody(text({ base }));

    const visible = body.replace(/<!--.*?-->/, "").replace(/(`+)(?!`).+?\1(?!`)/g, "");
    expect(visible).not.toMatch(/@acme|#12|<img/);
    expect(body).toContain("``@acme/team-`x`-#12-<img src=x>-a-->b``");
    expect(parseSyncMarker(body)?.base).toBe(base);
  });

  it("stays below the limit of a body, marker kept, whatever the name's length", () => {
    const base = "x".repeat(40_000);

    const body = renderSyncBody(text({ base }));

    expect(body.length).toBeLessThanOrEqual(MAX_BODY_CHARACTERS);
    expect(parseSyncMarker(body)?.base).toBe(base);
  });

  it("gives a title of one plain line", () => {
    expect(renderSyncTitle("a\u0007\u202eb", "main")).toBe("Sync a b with main");
  });

  it("cuts a title that GitHub would refuse", () => {
    const title = renderSyncTitle("b".repeat(250), "main");

    expect(title).toHaveLength(256);
    expect(title.endsWith("b…")).toBe(true);
  });
});
