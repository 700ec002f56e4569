import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type GraphQLInputField, getNamedType, isInputObjectType, isNonNullType } from "graphql";
import { sandboxSchema } from "../../src/graphql/engine.ts";
import { seedEverything, WHOLE_SEED } from "../contract/everything.ts";
import { makeWorkbench } from "../contract/writes/workbench.ts";
import type { Workbench } from "../contract/writes/write.ts";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";
import { MUTATIONS, type Mutation } from "./mutation-table.ts";

/** Fields that are obeyed where this cannot show it, with the test that does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "createPullRequest maintainerCanModify": "of forks only: fork-pulls.test.ts",
};

interface Case {
  readonly mutation: string;
  readonly field: string;
}

/** The fields of an input, those of inputs within it by their way. Ids that it needs say what it is done to. */
function fieldsOf(fields: Readonly<Record<string, GraphQLInputField>>, place = ""): readonly string[] {
  return Object.values(fields).flatMap(({ name, type }) => {
    const inner = getNamedType(type);
    if (isInputObjectType(inner)) return fieldsOf(inner.getFields(), `${place}${name}.`);
    const isTarget = isNonNullType(type) && inner.name === "ID";
    return isTarget || name === "clientMutationId" ? [] : [`${place}${name}`];
  });
}

const FIELDS = Object.values(sandboxSchema().getMutationType()?.getFields() ?? {});

const CASES: readonly Case[] = FIELDS.flatMap(({ name, args }) => {
  const input = getNamedType(args[0]?.type);
  return isInputObjectType(input)
    ? fieldsOf(input.getFields()).map((field) => ({ mutation: name, field }))
    : [];
});

let local: LocalSandbox;
let bench: Workbench;

beforeAll(async () => {
  local = await startLocal(WHOLE_SEED);
  const { params } = await seedEverything(local);
  await local.request("DELETE", "/repos/acme/api/branches/main/protection");
  bench = makeWorkbench(local, params);
});

afterAll(stopAll);

/** The payload of a mutation, or what it says went wrong as `error`. */
async function mutate(name: string, { asks = "" }: Mutation, input: object): Promise<Json> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId ${asks} } }`;
  const { data, errors } = await local.graphql(query, { input });
  return errors === undefined ? data[name] : { ...data?.[name], error: errors[0].message };
}

const without = new Map<string, Promise<Json>>();

/** What a mutation answers without more than it needs, asked once. */
function leastOf(name: string, mutation: Mutation): Promise<Json> {
  const known = without.get(name) ?? mutation.input(bench).then((input) => mutate(name, mutation, input));
  without.set(name, known);
  return known;
}

function mutationOf(name: string): Mutation {
  const mutation = MUTATIONS[name];
  if (mutation === undefined) throw new Error(`The table has no ${name}.`);
  return mutation;
}

describe("every field of a mutation's input", () => {
  it("is one of a mutation that the table knows", () => {
    expect(Object.keys(MUTATIONS).sort()).toEqual(FIELDS.map(({ name }) => name).sort());
    expect(CASES.length).toBeGreaterThan(60);
  });

  it.each(FIELDS.map(({ name }) => name))("of %s: clientMutationId comes back", async (name) => {
    const mutation = mutationOf(name);

    const payload = await mutate(name, mutation, {
      ...(await mutation.input(bench)),
      clientMutationId: "mine",
    });

    expect(payload).toMatchObject({ clientMutationId: "mine" });
    expect(payload.error).toBeUndefined();
  });

  it.each(CASES.filter(({ mutation, field }) => ELSEWHERE[`${mutation} ${field}`] === undefined))(
    "of $mutation: $field is obeyed or refused",
    async ({ mutation: name, field }) => {
      const mutation = mutationOf(name);
      const [outermost = ""] = field.split(".");
      const known = mutation.fields?.[field];
      const refused = mutation.refused?.[field];
      const with_ = async (value: unknown): Promise<Json> =>
        mutate(name, mutation, { ...(await mutation.input(bench)), [outermost]: value });

      expect(known ?? refused).toBeDefined();
      if (known !== undefined) {
        const { value, seen, expected } = typeof known === "function" ? await known(bench) : known;
        const least = await leastOf(name, mutation);
        expect(least.error).toBeUndefined();
        expect(await seen(await with_(value), bench)).toEqual(expected);
        expect(await seen(least, bench)).not.toEqual(expected);
      }
      if (refused !== undefined) {
        expect((await with_(refused[0])).error).toContain(refused[1]);
      }
    },
  );
});
