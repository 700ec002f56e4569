import { startSandbox } from "@automation/github-sandbox";
import { makeOptions } from "@automation/test-kit/github-options";
import { describe, expect, it } from "@jest/globals";
import { createGitHub } from "../src/github.ts";
import { ScriptedServer } from "./scripted-server.ts";

const names = (list: readonly { readonly repository: { readonly owner: string; readonly name: string } }[]) =>
  list.map(({ repository: { owner, name } }) => `${owner}/${name}`).toSorted();

describe("the repositories of an owner", () => {
  it("are all of them, over the pages, with what rules look at", async () => {
    const many = Array.from({ length: 120 }, (_, index) => ({ repository: `acme/app-${index}`, commits: 1 }));
    const seed = {
      repositories: [
        ...many,
        { repository: "acme/old", commits: 1, isArchived: true, isPrivate: true },
        { repository: "other/app", commits: 1 },
      ],
    };
    const sandbox = await startSandbox({ seed });
    try {
      const github = createGitHub(makeOptions({ apiUrl: sandbox.url }));

      const found = await github.discovery.list({ owner: "acme" });

      expect(found).toHaveLength(121);
      expect(found.find(({ repository }) => repository.name === "old")).toEqual({
        repository: { owner: "acme", name: "old" },
        ...{ isArchived: true, isDisabled: false, isFork: false, isTemplate: false },
        ...{ visibility: "private", topics: [] },
      });
      await expect(github.discovery.list({ owner: "nobody" })).rejects.toMatchObject({ code: "not-found" });
    } finally {
      await sandbox.close();
    }
  });

  it("of a user are the public ones and the token's own, each once", async () => {
    const server = await ScriptedServer.start(({ path }) => {
      if (path.startsWith("/orgs/")) return { status: 404, body: { message: "Not Found" } };
      const shown = { full_name: "octo/shown", topics: ["x"] };
      if (path.startsWith("/users/octo/repos")) return { body: [shown] };
      return { body: [shown, { full_name: "octo/hidden", private: true }, { full_name: "acme/theirs" }] };
    });
    try {
      const found = await createGitHub(makeOptions({ apiUrl: server.url })).discovery.list({ owner: "Octo" });

      expect(names(found)).toEqual(["octo/hidden", "octo/shown"]);
    } finally {
      await server.stop();
    }
  });

  it("of an installation are read to the last page, and custom properties by repository", async () => {
    const page = (from: number, count: number) =>
      Array.from({ length: count }, (_, index) => ({ full_name: `acme/a${from + index}`, archived: false }));
    const server = await ScriptedServer.start(({ path }) => {
      if (path.startsWith("/orgs/acme/properties/values")) {
        const properties = [
          { property_name: "tier", value: "gold" },
          { property_name: "teams", value: ["a", "b"] },
          { property_name: "none", value: null },
        ];
        return { body: [{ repository_full_name: "Acme/API", properties }] };
      }
      const isFirst = /[?&]page=1(?:&|$)/.test(path);
      return { body: { total_count: 130, repositories: isFirst ? page(0, 100) : page(100, 30) } };
    });
    try {
      const { discovery } = createGitHub(makeOptions({ apiUrl: server.url }));

      expect(await discovery.list({ owner: null })).toHaveLength(130);
      expect(await discovery.readProperties({ owner: "acme" })).toEqual(
        new Map([["acme/api", { tier: ["gold"], teams: ["a", "b"], none: [] }]]),
      );
    } finally {
      await server.stop();
    }
  });
});
