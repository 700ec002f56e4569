import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";
import { findingsOf } from "./findings-of.ts";

const check = (keys: object) => findingsOf(JSON.stringify(keys));

describe("discover in the configuration", () => {
  it("needs no list beside it, and each rule has its defaults", () => {
    const { config, findings } = checkEcosystemConfig(
      JSON.stringify({ discover: [{ owner: "acme", topics: ["Service"], property: { tier: "gold" } }, {}] }),
      { file: "ecosystem.json" },
    );

    expect(findings).toEqual([]);
    expect(config?.repositories).toEqual([]);
    const defaults = {
      topics: [],
      properties: {},
      exclude: [],
      withArchived: false,
      withForks: false,
      withTemplates: false,
      limit: 1000,
    };
    expect(config?.discover).toEqual([
      { ...defaults, owner: "acme", topics: ["service"], properties: { tier: "gold" } },
      defaults,
    ]);
  });

  it.each([
    [{}, /^error CFG003 1:1 .* has no key "repositories"\./],
    [{ repositories: [] }, /^error CFG011 1:\d+ repositories is empty/],
    [{ repositories: [], discover: [] }, /^error CFG011 /],
    [{ discover: [{ owner: 7 }] }, /^error CFG005 1:\d+ discover\[0\]\.owner must be/],
    [
      { discover: [{ owner: "acme", visibility: "secret" }] },
      /must be one of "public", "private", "internal"/,
    ],
    [{ discover: [{ owner: "acme", limit: 0 }] }, /discover\[0\]\.limit must be an integer from 1 to 10000/],
    [{ discover: [{ owner: "acme", topic: ["x"] }] }, /^warning CFG004 .*"topic".* Did you mean "topics"\?/],
    [
      { discover: [{ property: { tier: "gold" } }] },
      /^error CFG006 1:\d+ discover\[0\]\.property needs an owner/,
    ],
    [
      { discover: [{ owner: "a/b" }] },
      /^error CFG006 1:\d+ discover\[0\]\.owner must be a login, but is "a\/b"/,
    ],
  ])("is checked with line and column: %j", (keys, message) => {
    const findings = check(keys);

    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(message);
  });
});
