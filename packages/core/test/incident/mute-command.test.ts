import { findMuteEnd } from "@automation/core/incident";
import type { IssueComment } from "@automation/core/ports";
import { HOUR_MS } from "@automation/test-kit/issue-tracker";
import { describe, expect, it } from "@jest/globals";

const comment = (body: string, change: Partial<IssueComment> = {}): IssueComment => ({
  body,
  isByMaintainer: true,
  createdAtMs: 0,
  ...change,
});

describe("a comment silences an issue", () => {
  it.each([
    ["/mute 24h", 24 * HOUR_MS],
    ["/mute 30m we know", HOUR_MS / 2],
    ["/mute 2d", 48 * HOUR_MS],
    ["/mute 1w", 7 * 24 * HOUR_MS],
    ["/mute 9999w", 90 * 24 * HOUR_MS],
    ["On it.\r\n/mute 1h\r\n", HOUR_MS],
  ])("by %j", (body, end) => {
    expect(findMuteEnd([comment(body)])).toBe(end);
  });

  it.each([
    "/mute",
    "/mute soon",
    "/mute 24",
    "/mute 24hours",
    "> /mute 24h",
    "please /mute 24h",
    "/muted 24h",
  ])("not by %j", (body) => {
    expect(findMuteEnd([comment(body)])).toBeNull();
  });

  it("when it is by somebody who may write here", () => {
    expect(findMuteEnd([comment("/mute 24h", { isByMaintainer: false })])).toBeNull();
  });

  it("until it is taken back, or another one comes", () => {
    const later = { createdAtMs: HOUR_MS };

    expect(findMuteEnd([comment("/mute 24h"), comment("/unmute", later)])).toBeNull();
    expect(findMuteEnd([comment("/mute 24h"), comment("/mute 2h", later)])).toBe(3 * HOUR_MS);
    expect(findMuteEnd([comment("/mute 24h"), comment("/unmute", { ...later, isByMaintainer: false })])).toBe(
      24 * HOUR_MS,
    );
  });
});
