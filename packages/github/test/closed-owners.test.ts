import { GitHubError } from "@automation/core/errors";
import { describe, expect, it } from "@jest/globals";
import { readCall } from "../src/call.ts";
import { ClosedOwners } from "../src/client/closed-owners.ts";
import { describeAnswer } from "../src/errors/error-mapping.ts";

const IP = "the `acme` organization has an IP allow list enabled, and your IP address is not permitted";

function callOf(name: string) {
  return readCall("read the repository", { owner: "acme", name });
}

function refuse(closed: ClosedOwners, message: string, ...names: readonly string[]): void {
  for (const name of names) {
    const answer = { status: 403, headers: {}, body: { message } };
    closed.noteFailure(callOf(name), describeAnswer(answer, callOf(name), 0).error);
  }
}

describe("an owner that refuses the token as a whole", () => {
  it("is asked for no more after three of its repositories, and the cause and its remedy stay", () => {
    const closed = new ClosedOwners();

    refuse(closed, IP, "a", "b");
    expect(closed.find(callOf("d"))).toBeNull();
    refuse(closed, IP, "c");

    const error = closed.find(callOf("d"));
    expect(error).toBeInstanceOf(GitHubError);
    expect(error).toMatchObject({ code: "forbidden", refusal: "ip-allow-list", repository: "acme/d" });
    expect(error?.message).toContain("Add the runner's IP address to the allow list");
    expect(closed.find(readCall("read the repository", { owner: "globex", name: "d" }))).toBeNull();
  });

  it("stays open when one of its repositories was answered", () => {
    const closed = new ClosedOwners();

    closed.noteAnswer(callOf("public"));
    refuse(closed, IP, "a", "b", "c", "d");

    expect(closed.find(callOf("e"))).toBeNull();
  });

  it.each(["Resource not accessible by integration", "Repository was archived so is read-only.", "No."])(
    "stays open for what concerns single repositories: %s",
    (message) => {
      const closed = new ClosedOwners();

      refuse(closed, message, "a", "b", "c", "d");

      expect(closed.find(callOf("e"))).toBeNull();
    },
  );
});

describe("a refusal on the last call of the hour", () => {
  const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3000" };

  it.each([
    ["Resource not accessible by integration", "forbidden"],
    ["API rate limit exceeded for installation ID 1.", "rate-limited"],
    ["", "rate-limited"],
  ])("is distinguished from the limit by its message: %s", (message, code) => {
    expect(describeAnswer({ status: 403, headers, body: { message } }, callOf("a"), 0).error.code).toBe(code);
  });
});
