import { describe, expect, it } from "@jest/globals";
import { checkEcosystemConfig } from "../../src/config/check-ecosystem-config.ts";

const check = (channels: unknown, file = "ecosystem.json") =>
  checkEcosystemConfig(JSON.stringify({ repositories: ["acme/api"], notifications: { channels } }, null, 2), {
    file,
  });

describe("the channels of the configuration", () => {
  it("are read with their own settings, and what is absent stays absent", () => {
    const { config, findings } = check([
      { type: "slack", min_severity: "warning", scopes: ["health", "acme/*"] },
      { type: "email", on: ["opened", "recovered"], quiet_hours: "22:00-07:00 Europe/Berlin" },
    ]);

    expect(findings).toEqual([]);
    expect(config?.notifications).toEqual([
      { type: "slack", minSeverity: "warning", scopes: ["health", "acme/*"] },
      {
        type: "email",
        events: ["opened", "recovered"],
        quietHours: [
          { timeZone: "Europe/Berlin", fromMinute: 1320, untilMinute: 420, days: [0, 1, 2, 3, 4, 5, 6] },
        ],
      },
    ]);
  });

  it.each([
    [{ type: "pager" }, "CFG006", 8, '"pager"'],
    [{ type: "slack", min_severity: "loud" }, "CFG006", 9, "min_severity"],
    [{ type: "slack", quiet_hours: "at night" }, "CFG006", 9, "22:00-07:00"],
    [{ type: "slack", quiet_hours: "22:00-07:00 Mars/Base" }, "CFG006", 9, "22:00-07:00"],
  ])("with a mistake have a finding at its place: %j", (channel, rule, line, words) => {
    const { config, findings } = check([channel]);

    expect(config).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ rule, line, severity: "error" })]);
    expect(findings[0]?.message).toContain(words);
  });

  it("hold no address: a key for one is not known, and one of Slack's is a leaked secret", () => {
    const { findings } = check([
      { type: "slack", url: "https://hooks.slack.com/services/T0/B0/0123456789abcdef" },
    ]);

    expect(findings.map(({ rule, line }) => ({ rule, line }))).toEqual([
      { rule: "CFG004", line: 9 },
      { rule: "CFG013", line: 9 },
    ]);
    expect(JSON.stringify(findings)).not.toContain("0123456789abcdef");
  });

  it("are listed once each", () => {
    const { findings } = check([{ type: "slack" }, { type: "slack" }]);

    expect(findings).toEqual([expect.objectContaining({ rule: "CFG006", line: 11 })]);
  });
});
