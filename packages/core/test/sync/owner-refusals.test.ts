import { describe, expect, it } from "@jest/globals";
import { GitHubError } from "../../src/errors/errors.ts";
import { remedyFor, withoutRemedy } from "../../src/report/failure-remedies.ts";
import type { ObservedRepository } from "../../src/sync/observation/observed-repository.ts";
import { assembleResults } from "../../src/sync/outcome/assemble-results.ts";
import { toPlanningFailure } from "../../src/sync/outcome/planning-failure.ts";

const REMEDY = "Use another runner.";

function refused(owner: string, name: string): ObservedRepository {
  const error = new GitHubError(`Could not read ${owner}/${name}: 403 not from here. ${REMEDY}`, {
    ...{ code: "forbidden", scope: "owner", refusal: "ip-allow-list", remedy: REMEDY },
    operation: "read the repository",
  });
  const config = { repository: { owner, name } } as ObservedRepository["config"];
  return { status: "failed", config, failure: toPlanningFailure(error) };
}

describe("a refusal that holds for an owner", () => {
  it("is one error with the number of the other repositories, each of which has failed", () => {
    const observed = [
      refused("acme", "a"),
      refused("acme", "b"),
      refused("Acme", "c"),
      refused("globex", "x"),
    ];

    const { errors, repositories } = assembleResults(observed, new Map(), 10);

    expect(repositories.map(({ status, reason }) => [status, reason])).toEqual(
      observed.map(() => ["failed", "forbidden"]),
    );
    expect(errors.map(({ repository }) => repository)).toEqual(["acme/a", "globex/x"]);
    expect(errors[0]?.message).toBe(
      `Could not read acme/a: 403 not from here. The same holds for 2 other repositories of acme. ${REMEDY}`,
    );
  });

  it("is told with the remedy for its cause, and that once", () => {
    const [error] = assembleResults([refused("acme", "a")], new Map(), 10).errors;

    expect(error && remedyFor(error)).toBe(REMEDY);
    expect(error && withoutRemedy(error)).toBe("Could not read acme/a: 403 not from here.");
  });
});
