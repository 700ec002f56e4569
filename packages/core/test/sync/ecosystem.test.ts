import { createHash } from "node:crypto";
import { parseOrigin } from "@automation/core/repository";
import { ecosystemId } from "@automation/core/sync";
import { describe, expect, it } from "@jest/globals";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const PLACE = {
  automation: "acme/ops",
  configFile: "config/ecosystem-repos.json",
  apiUrl: "https://api.github.com",
};

describe("ecosystemId", () => {
  it.each([
    ["the name in other letters", { automation: "Acme/Ops" }],
    ["a path that begins with a dot", { configFile: "./config/ecosystem-repos.json" }],
    ["a path of Windows", { configFile: "config\\ecosystem-repos.json" }],
    ["a path with more slashes", { configFile: "config/.//ecosystem-repos.json" }],
    ["an address that ends with a slash", { apiUrl: "https://API.github.com/" }],
  ])("is the same for %s", (_, change) => {
    expect(ecosystemId({ ...PLACE, ...change }, digest)).toBe(ecosystemId(PLACE, digest));
  });

  it.each([
    ["another repository", { automation: "acme/ops2" }],
    ["another file", { configFile: "config/ecosystem-repos.yml" }],
    ["a file whose name differs in its case", { configFile: "config/Ecosystem-repos.json" }],
    ["another GitHub", { apiUrl: "https://github.example.com/api/v3" }],
  ])("is another one for %s", (_, change) => {
    const id = ecosystemId({ ...PLACE, ...change }, digest);

    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(id).not.toBe(ecosystemId(PLACE, digest));
  });
});

describe("parseOrigin", () => {
  it.each([
    ["https://github.com/acme/ops.git", "acme/ops"],
    ["https://someone:token@github.com/acme/ops", "acme/ops"],
    ["git@github.com:acme/ops.git", "acme/ops"],
    ["ssh://git@github.example.com:2222/acme/ops.git/", "acme/ops"],
    ["https://github.example.com/git/acme/ops.git", "acme/ops"],
    ["/srv/git/ops.git", null],
    ["../ops", null],
    ["https://github.com/ops", null],
  ])("reads %s", (url, expected) => {
    const config = `[core]\n\tbare = false\n[remote "other"]\n\turl = https://github.com/x/y\n[remote "origin"]\n\turl = ${url}\n`;

    const origin = parseOrigin(config);

    expect(origin === null ? null : `${origin.owner}/${origin.name}`).toBe(expected);
  });

  it("finds none where git has no origin", () => {
    expect(parseOrigin('[remote "up"]\n\turl = https://github.com/x/y\n')).toBeNull();
  });
});
