import { parseOwnerToken } from "@automation/core/repository";
import { describe, expect, it } from "@jest/globals";

describe("parseOwnerToken", () => {
  it.each([
    ["acme: ghp_1", { owner: "acme", token: "ghp_1" }],
    ["Acme-Inc:ghs_2", { owner: "acme-inc", token: "ghs_2" }],
    ["acme = ghp_1", { owner: "acme", token: "ghp_1" }],
    ["acme: a:b=c", { owner: "acme", token: "a:b=c" }],
    ["emu_user: ghp_1", { owner: "emu_user", token: "ghp_1" }],
    ["acme:", null],
    ["acme", null],
    [": ghp_1", null],
    ["acme/api: ghp_1", null],
    ["acme: ghp_1 ghp_2", null],
    ["-acme: ghp_1", null],
    ["", null],
  ])("reads %j", (line, expected) => {
    expect(parseOwnerToken(line)).toEqual(expected);
  });
});
