import { describe, expect, it } from "@jest/globals";
import { findSecrets, redactSecrets } from "../../src/config/secret-text.ts";

const body = "aB3".repeat(12);

describe("findSecrets", () => {
  it.each([
    ...["ghp", "gho", "ghu", "ghs", "ghr"].map((kind) => `${kind}_${body}`),
    `github_pat_${body}_${body}`,
    `xoxb-${body}`,
    `AKIA${"A1".repeat(8)}`,
    "-----BEGIN PRIVATE KEY-----",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
  ])("finds %s, and redactSecrets removes it", (secret) => {
    const text = `token: "${secret}" end`;

    expect(findSecrets(text)).toEqual([{ offset: 8, length: secret.length }]);
    expect(redactSecrets(text)).toBe('token: "***" end');
  });

  it.each([
    "acme/ghp_tools",
    "xoxo-team/site",
    "acme/github_pat_rotator",
    "-----BEGIN CERTIFICATE-----",
    "AKIA",
  ])("leaves %s alone", (text) => {
    expect(findSecrets(text)).toEqual([]);
    expect(redactSecrets(text)).toBe(text);
  });
});
