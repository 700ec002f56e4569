import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { BodySchema } from "../../src/http/validate.ts";
import { describedMembers, refuseMembers } from "../../src/rest/body-check.ts";
import type { Route } from "../../src/rest/route.ts";
import { ROUTES } from "../../src/rest/routes.ts";
import type { BodyMembers } from "../../src/schema/body-members.ts";
import { describedOperation } from "../../src/schema/described-operations.ts";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";
import { type Everything, seedEverything, WHOLE_SEED } from "./everything.ts";
import { AUTOMATION } from "./writes/automation.ts";
import { CONVERSATIONS } from "./writes/conversations.ts";
import { GIT } from "./writes/git.ts";
import { REPOSITORIES } from "./writes/repositories.ts";
import { makeWorkbench } from "./writes/workbench.ts";
import { API, type Look, type Workbench, type Write } from "./writes/write.ts";

const WRITES: Readonly<Record<string, Write>> = { ...REPOSITORIES, ...GIT, ...CONVERSATIONS, ...AUTOMATION };

/** Members that are obeyed where nothing can show it, with the reason. */
const UNSEEN: Readonly<Record<string, string>> = {
  ...members("POST /markdown", "text mode context", "the answer is HTML: markdown.test.ts looks at it"),
  ...members("PUT /notifications", "last_read_at read", "nobody is notified of anything"),
  ...members("POST /repos/{owner}/{repo}/merge-upstream", "branch", "forks.test.ts syncs three branches"),
  ...members(
    "POST /repos/{owner}/{repo}/dispatches",
    "event_type client_payload",
    "no workflow listens: nothing runs here",
  ),
  ...members(
    "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
    "inputs",
    "no workflow reads them: nothing runs here",
  ),
  ...members(
    "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals",
    "event",
    "GitHub takes DISMISS alone",
  ),
  ...Object.fromEntries(
    ["POST /repos/{owner}/{repo}/pulls", "PATCH /repos/{owner}/{repo}/pulls/{pull_number}"].flatMap(
      (operation) =>
        Object.entries(
          members(operation, "maintainer_can_modify", "of forks only: fork-pulls.test.ts pushes to them"),
        ),
    ),
  ),
  ...members("POST /repos/{owner}/{repo}/git/trees", "tree.type", "the mode says it, too"),
  ...Object.fromEntries(
    ["POST", "DELETE"].flatMap((method) =>
      Object.entries(
        members(
          `${method} /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers`,
          "team_reviewers",
          "there are no teams: a list with one is refused",
        ),
      ),
    ),
  ),
  ...members("POST /repos/{owner}/{repo}/rulesets", "target", "branch alone is simulated"),
  ...members("PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}", "target", "branch alone is simulated"),
  ...Object.fromEntries(
    ["POST /repos/{owner}/{repo}/issues", "PATCH /repos/{owner}/{repo}/issues/{issue_number}"].flatMap(
      (operation) =>
        Object.entries(
          members(
            operation,
            "labels.id labels.description labels.color",
            "GitHub reads the name of a label only",
          ),
        ),
    ),
  ),
};

function members(operation: string, names: string, reason: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.split(" ").map((name) => [`${operation} ${name}`, reason]));
}

interface Case {
  readonly route: Route;
  readonly operation: string;
  /** As `output.title`. */
  readonly member: string;
  readonly schema: BodySchema | undefined;
}

function casesOf(route: Route, described: BodyMembers, schema: BodySchema | undefined, place = ""): Case[] {
  const { path, method } = describedOperation(route);
  const { properties = {} } = (schema?.items ?? schema ?? {}) as {
    readonly properties?: Readonly<Record<string, BodySchema>>;
  };
  return Object.entries(described).flatMap(([name, within]) => {
    const own = properties[name];
    const member = `${place}${name}`;
    const isLeaf = within === null || own === undefined || own.isWhole === true;
    return isLeaf || own.simulated !== undefined
      ? [{ route, operation: `${method.toUpperCase()} ${path}`, member, schema: own }]
      : casesOf(route, within, own, `${member}.`);
  });
}

const CASES = ROUTES.flatMap((route) => casesOf(route, describedMembers(route), route.body));
const OBEYED = CASES.filter(({ schema }) => schema !== undefined && schema.simulated === undefined);

let local: LocalSandbox;
let everything: Everything;
let bench: Workbench;

beforeAll(async () => {
  local = await startLocal(WHOLE_SEED);
  everything = await seedEverything(local);
  await local.request("DELETE", `${API}/branches/main/protection`);
  bench = makeWorkbench(local, everything.params);
});

afterAll(stopAll);

/** What stands for a member in a body: the table's value is that of the outermost one. */
async function lookAt({ operation, member }: Case): Promise<Look | undefined> {
  const { echo = {}, shows = {} } = WRITES[operation] ?? {};
  const shown = shows[member];
  if (shown !== undefined) {
    return typeof shown === "function" ? shown(bench) : shown;
  }
  return member in echo ? [echo[member], (answer) => answer[member], echo[member]] : undefined;
}

interface Performed {
  readonly path: string;
  readonly answer: Json;
}

/** Members that need a body or a moment of their own. */
const APART = ["completed_at", "make_latest"];

/** By operation and body: what an operation answers without the member is asked once for all members. */
const performed = new Map<string, Promise<Performed>>();

function performWithout(one: Case): Promise<Performed> {
  const key = `${one.operation} ${APART.includes(one.member) ? one.member : ""}`;
  const known = performed.get(key) ?? perform(one, {});
  performed.set(key, known);
  return known;
}

/** Carries out an operation on something new, with more in its body than it needs. */
async function perform(one: Case, more: object): Promise<Performed> {
  const { on, base, token = "secret" } = WRITES[one.operation] ?? {};
  const path = on === undefined ? withParams(one.route.template) : await on(bench);
  const body = { ...(await base?.(bench, one.member)), ...more };
  const tokenOfPath = path.startsWith("/app/") ? everything.tokenFor(path) : token;
  const { body: answer } = await local.request(one.route.method, path, { body, token: tokenOfPath });
  return { path, answer };
}

function withParams(template: string): string {
  return template.replace(/\{([a-z_]+)\+?\}/g, (_, name: string) => everything.params[name] ?? name);
}

/** A body with one member, however deep. */
function bodyWith(member: string, value: unknown): Json {
  return member.split(".").reduceRight((inner, name) => ({ [name]: inner }), value);
}

describe("every member of a body that GitHub describes", () => {
  it("is one of a simulated operation", () => {
    const keys = CASES.map(({ operation, member }) => `${operation} ${member}`);

    expect(CASES.length).toBeGreaterThan(300);
    expect(Object.keys(UNSEEN).filter((key) => !keys.includes(key))).toEqual([]);
    expect(Object.keys(WRITES).filter((key) => CASES.every(({ operation }) => operation !== key))).toEqual(
      [],
    );
  });

  it.each(CASES.filter(({ schema }) => schema?.simulated !== undefined || schema === undefined))(
    "of $operation: $member is answered with 501",
    ({ route, member, schema }) => {
      const refusal = refuseMembers(route, bodyWith(member, "anything"));
      const { simulated = [null] } = (schema ?? {}) as { readonly simulated?: readonly unknown[] };

      expect(refusal).toMatchObject({ status: 501, message: expect.stringContaining(member) });
      expect(simulated.map((value) => refuseMembers(route, bodyWith(member, value)))).toEqual(
        simulated.map(() => null),
      );
    },
  );

  it.each(OBEYED.filter(({ operation, member }) => UNSEEN[`${operation} ${member}`] === undefined))(
    "of $operation: $member is obeyed",
    async (one) => {
      const look = await lookAt(one);
      if (look === undefined) throw new Error("The table has no such member.");
      const [value, see, expected] = look;

      const without = await performWithout(one);
      const seenWithout = await see(without.answer, bench, without.path);
      const given = await perform(one, { [one.member.split(".")[0] ?? ""]: value });

      expect(await see(given.answer, bench, given.path)).toEqual(expected);
      expect(seenWithout).not.toEqual(expected);
    },
  );
});
