import { findPeoplesText, parseSyncMarker, renderSyncBody, replaceSyncMarker } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { ECOSYSTEM } from "./builders.ts";

const OID = "d".repeat(40);

function render(current = "", behindBy = 14, isConflict = false): string {
  return renderSyncBody(
    {
      ...{ base: "release/1.2", defaultBranch: { name: "main", oid: OID }, behindBy, aheadBy: 1 },
      ...{ threshold: 10, recreateAfterDays: 30, head: "sync-branch", isConflict, ecosystem: ECOSYSTEM },
      ...{
        repository: { owner: "acme", name: "api" },
        template: "{text}",
        headBranch: "ecosystem-sync/release/1.2",
      },
      runUrl: `https://github.test/acme/ops/actions/runs/${behindBy}`,
    },
    current,
  );
}

/** What versions before the fences wrote. */
const OLDER = `<!-- sync-monitor:v1 {"base":"release/1.2","behind_by":14,"default_oid":"${OID}","conflict":false} -->

\`release/1.2\` is **14 commits behind** \`main\` (the threshold is 10). Merging this pull request brings it up to date.

\`release/1.2\` also has 1 commit of its own; they stay.

> [!IMPORTANT]
> \`main\` does not merge cleanly into \`release/1.2\`, so this is a draft, where the repository can have drafts. Resolve the conflicts here.

---
<sub>Kept by sync-monitor: at most one for this branch, found again by a hidden marker.</sub>`;

const LIST = "## Before it is merged\n\n- [x] asked the team\n- [ ] told support";
const REMARK = "> **Note**\n> Not on a Friday.\n\n    indented code\n\n\nTwo lines above.";

describe("what people wrote into the text of a sync pull request", () => {
  it("stays above and below through many refreshes, to the letter", () => {
    let body = render();
    body = `${LIST}\n\n${body}\n\n${REMARK}`;

    for (let round = 0; round < 30; round += 1) {
      body = render(round % 3 === 0 ? body.replaceAll("\n", "\r\n") : body, 20 + 10 * round, round % 2 === 0);

      expect(findPeoplesText(body)).toEqual({ before: LIST, after: REMARK });
      expect(body.match(/commits behind/g)).toHaveLength(1);
      expect(body.match(/sync-monitor:v1/g)).toHaveLength(1);
      expect(parseSyncMarker(body)).toMatchObject({ behindBy: 20 + 10 * round, ecosystem: ECOSYSTEM });
    }
  });

  it("is empty in a text that nobody touched, and what is generated is written the same again", () => {
    expect(findPeoplesText(render())).toEqual({ before: "", after: "" });
    expect(render(render("", 14))).toBe(render());
    expect(render(OLDER)).toBe(render());
  });

  it.each([
    ["above", `${LIST}\n\n${OLDER}`, { before: LIST, after: "" }],
    ["below", `${OLDER}\n\n${LIST}`, { before: "", after: LIST }],
    ["between", OLDER.replace("\n\n---", `\n\n${LIST}\n\n---`), { before: "", after: LIST }],
    ["in place of everything", LIST, { before: LIST, after: "" }],
    ["under the marker alone", `${OLDER.split("\n")[0]}\n${LIST}`, { before: LIST, after: "" }],
    [
      "with a rule of their own",
      `${OLDER}\n\n${LIST}\n\n---\n\nbye`,
      { before: "", after: `${LIST}\n\n---\n\nbye` },
    ],
  ])("is found in a text of an older version: %s", (_, body, expected) => {
    expect(findPeoplesText(body)).toEqual(expected);
    expect(findPeoplesText(render(body))).toEqual(expected);
  });

  it("is found between our own lines too, and an edited line of ours is theirs", () => {
    const body = render()
      .replace("\n\nThe head", `\n\n${LIST}\n\nThe head`)
      .replace("also has 1 commit of its own", "has our hotfix");

    expect(findPeoplesText(render(body))).toEqual({
      before: "",
      after: `\`release/1.2\` has our hotfix; they stay.\n\n${LIST}`,
    });
  });

  it.each([
    ["the first fence is gone", (body: string) => body.replace("<!-- sync-monitor:begin -->\n", "")],
    ["the last fence is gone", (body: string) => body.replace("<!-- sync-monitor:end -->", "")],
    ["both are gone", (body: string) => body.replaceAll(/<!-- sync-monitor:(begin|end) -->\n?/g, "")],
    [
      "they are the wrong way round",
      (body: string) => body.replace("r:begin", "r:x").replace("r:end", "r:begin").replace("r:x", "r:end"),
    ],
    ["the marker is cut", (body: string) => body.replace(/(sync-monitor:v1 \{"base":"rel).*/, "$1")],
    ["the marker is gone", (body: string) => body.replace(/<!-- sync-monitor:v1.*\n/, "")],
    [
      "our text is there twice",
      (body: string) => `${body}\n\n${body.split("\n\n").slice(1, -1).join("\n\n")}`,
    ],
    [
      "a fence is indented",
      (body: string) => body.replace("<!-- sync-monitor:begin", "  <!-- sync-monitor:begin"),
    ],
  ])("loses nothing where %s", (_, damage) => {
    const body = damage(`${LIST}\n\n${render()}\n\n${REMARK}`);

    const next = render(render(body, 30), 40);

    for (const line of [LIST, REMARK].join("\n").split("\n")) expect(next).toContain(line);
    expect(next.match(/<!-- sync-monitor:(?:begin|end|v1)/g)).toHaveLength(3);
    expect(next).toContain("**40 commits behind**");
    expect(next).not.toContain("**30 commits behind**");
  });

  it("keeps words behind a marker that was cut, and what shows our lines as code", () => {
    const shown = "~~~html\n<!-- sync-monitor:begin -->\n<!-- sync-monitor:end -->\n~~~";
    const body = `<!-- sync-monitor:v1 {"base":"release/1.2" but see below\n\n${shown}\n\n${render()}`;

    const { before } = findPeoplesText(render(body, 30));

    expect(before).toBe(`but see below\n\n${shown}`);
  });

  it("is never cut, however long it is; what is generated is", () => {
    const long = "x".repeat(60_000);

    const body = render(`${long}\n\n${render()}`);

    expect(findPeoplesText(body).before).toBe(long);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(parseSyncMarker(body)?.base).toBe("release/1.2");
  });

  it("comes back from any words", () => {
    const words = fc.stringMatching(/^[a-zA-Z[\](){}*#>-][a-zA-Z0-9 *_`>#-]{0,40}[a-z]$/);
    const part = fc
      .array(fc.oneof(words, fc.constant("")), { maxLength: 6 })
      .map((lines) => lines.join("\n").trim());

    fc.assert(
      fc.property(part, part, fc.nat(300), (before, after, behindBy) => {
        fc.pre(!/^ {0,3}(?:```|~~~)/m.test(`${before}\n${after}`));
        const body = render(`${before}\n\n${render("", 11)}\n\n${after}`, behindBy);

        expect(findPeoplesText(body)).toEqual({ before, after });
        expect(render(body, behindBy)).toBe(body);
      }),
    );
  });
});

describe("replaceSyncMarker", () => {
  it("puts the marker above a text that has none any more", () => {
    const body = replaceSyncMarker(LIST, { base: "x", behindBy: 1, defaultOid: "", isConflict: false });

    expect(parseSyncMarker(body)?.base).toBe("x");
    expect(body.endsWith(LIST)).toBe(true);
  });
});
