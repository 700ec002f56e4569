import type { OpenPullRequests } from "@automation/core/ports";
import type { FaultRule, RepositorySeed } from "@automation/github-sandbox";
import { type LocalGitHub, ref, startLocalGitHub } from "@automation/test-kit/local-github";
import { afterEach, describe, expect, it } from "@jest/globals";

const LABEL = "ecosystem-sync";
const BRANCHES = ["one", "two", "three"].map((name) => ({ name, behindBy: 3, aheadBy: 1 }));
const API: RepositorySeed = {
  repository: "acme/api",
  branches: BRANCHES,
  pullRequests: [
    { title: "ours", head: "main", base: "one", labels: [LABEL] },
    { title: "a person's", head: "three", base: "two" },
  ],
};
const WEB: RepositorySeed = { repository: "acme/web", branches: BRANCHES };

let local: LocalGitHub;

afterEach(() => local.stop());

async function read(label: string | undefined, ...faults: readonly FaultRule[]) {
  local = await startLocalGitHub({ repositories: [API, WEB] });
  for (const fault of faults) local.sandbox.faults.add(fault);
  const repositories = [ref("acme/api"), ref("acme/web"), ref("acme/gone")];
  const lookups = await local.repositories.readRepositories(repositories, { labelOf: () => label });
  return lookups.map((lookup) =>
    lookup.status === "found" ? lookup.snapshot.openPullRequests : lookup.error.code,
  );
}

function describeOpen(open: OpenPullRequests | string | undefined) {
  if (open === undefined || typeof open === "string") return open;
  return {
    bases: [...open.bases].toSorted(),
    labelled: open.labelled.map(({ base, labels }) => ({ base, labels })),
  };
}

describe("open pull requests that come with their repository", () => {
  it("are those with the label, and the names of all branches that anything is open into, at no further call", async () => {
    const [api, web, gone] = await read(LABEL);

    expect(describeOpen(api)).toEqual({
      bases: ["one", "two"],
      labelled: [{ base: "one", labels: [LABEL] }],
    });
    expect(describeOpen(web)).toEqual({ bases: [], labelled: [] });
    expect(gone).toBe("not-found");
    expect(local.countOf("POST /graphql")).toBe(1);
  });

  it("are not asked for where nobody wants them", async () => {
    expect(await read(undefined)).toEqual([undefined, undefined, "not-found"]);
  });

  it("are left out by a server that knows no such list, which answers everything else", async () => {
    const message = "Field 'pullRequests' doesn't accept argument 'labels'. Unknown argument";

    const answers = await read(LABEL, {
      kind: "graphql-error",
      message,
      times: 1,
      match: { graphql: "labelled" },
    });

    expect(answers).toEqual([undefined, undefined, "not-found"]);
    expect(local.countOf("POST /graphql")).toBe(2);
    expect(local.countOf("GET /repos/acme/api")).toBe(0);
  });
});
