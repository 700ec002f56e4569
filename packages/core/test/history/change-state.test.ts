import { JumpingClock } from "@automation/test-kit/fake-clock";
import { MemoryHistoryStore } from "@automation/test-kit/memory-history-store";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { changeState } from "../../src/history/change-state.ts";
import { readHistory } from "../../src/history/read-history.ts";
import { renderStateFile, STATE_PATH } from "../../src/history/state-file.ts";
import { DAY_MS, NOW, record } from "./builders.ts";

const options = () => ({ clock: new JumpingClock(NOW), random: () => 0.5, message: "Change the state" });

/** Counts up, once for each name. */
function countOnce(name: string) {
  return {
    section: "counts",
    apply: (value: unknown) => {
      const names = Array.isArray(value) ? (value as string[]) : [];
      return { value: names.includes(name) ? undefined : [...names, name], result: names.length };
    },
  };
}

function storeWith(files: Readonly<Record<string, string>>) {
  const store = new MemoryHistoryStore();
  store.files = new Map(Object.entries(files));
  return store;
}

const stateOf = (store: MemoryHistoryStore, path = STATE_PATH) =>
  JSON.parse(store.files?.get(path) ?? "null") as Record<string, unknown>;

async function deliveriesOf(store: MemoryHistoryStore) {
  const query = { streams: ["deliveries"] as const, fromMs: NOW - DAY_MS, untilMs: NOW + DAY_MS };
  return (await readHistory(store, query)).records.get("deliveries") ?? [];
}

describe("a change of the state", () => {
  it("leaves the sections of others as they are", async () => {
    const store = storeWith({ [STATE_PATH]: renderStateFile({ incidents: { a: [1, { b: 2 }] } }) });

    const result = await changeState(store, countOnce("one"), options());

    expect(result).toEqual({ status: "changed", result: 0, problem: null });
    expect(stateOf(store)).toEqual({ v: 1, incidents: { a: [1, { b: 2 }] }, counts: ["one"] });
  });

  it("writes nothing when nothing changes", async () => {
    const store = new MemoryHistoryStore();
    await changeState(store, countOnce("one"), options());

    const again = await changeState(store, countOnce("one"), options());

    expect(again).toEqual({ status: "unchanged", result: 1, problem: null });
    expect(store.writes).toBe(1);
  });

  it("is one commit with its records, which are there once", async () => {
    const store = new MemoryHistoryStore();
    const records = [record(1, {}, { stream: "deliveries" }), record(2, {}, { stream: "deliveries" })];

    await changeState(store, countOnce("one"), { ...options(), records });
    await changeState(store, countOnce("one"), { ...options(), records });

    expect(store.writes).toBe(1);
    expect((await deliveriesOf(store)).map(({ id }) => id)).toEqual(records.map(({ id }) => id));
  });

  it("loses and repeats nothing, whatever other writers and lost answers do", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.constantFrom(undefined, "stale" as const, "lost" as const), { maxLength: 10 }),
        fc.scheduler(),
        async (writers, faults, scheduler) => {
          const store = new MemoryHistoryStore();
          store.faults.push(...faults);
          const names = Array.from({ length: writers }, (_, number) => `writer ${number}`);

          await scheduler.waitFor(
            Promise.all(
              names.map(async (name, number) => {
                await scheduler.schedule(Promise.resolve(), name);
                const records = [record(number, {}, { stream: "deliveries" })];
                return changeState(store, countOnce(name), { ...options(), records });
              }),
            ),
          );

          expect((stateOf(store).counts as string[]).toSorted()).toEqual(names);
          expect(await deliveriesOf(store)).toHaveLength(writers);
        },
      ),
    );
  });

  it("says what it would have come to when it is refused, or when others are always faster", async () => {
    const refusing = new MemoryHistoryStore();
    refusing.faults.push("refused");
    const busy = new MemoryHistoryStore();
    busy.faults.push(...Array.from({ length: 20 }, () => "stale" as const));

    const [refused, contended] = [
      await changeState(refusing, countOnce("one"), options()),
      await changeState(busy, countOnce("one"), options()),
    ];

    expect(refused).toMatchObject({ status: "refused", result: 0 });
    expect(contended).toMatchObject({ status: "contended", message: expect.stringContaining("15 times") });
  });
});

describe("a state that cannot be used", () => {
  it.each(["", "{", "[]", '"text"', "{}", '{"v":0}', '{"v":"1"}'])(
    "is kept and begun again when it is %j, and that is said once",
    async (text) => {
      const store = storeWith({ [STATE_PATH]: text });

      const first = await changeState(store, countOnce("one"), options());
      const second = await changeState(store, countOnce("two"), options());

      const kept = [...(store.files ?? [])].find(([path]) => path.startsWith("v1/state-damaged-"));
      expect(first).toMatchObject({ status: "changed", problem: expect.stringContaining("cannot be read") });
      expect(second).toMatchObject({ status: "changed", problem: null });
      expect(kept?.[1]).toBe(text);
      expect(stateOf(store)).toEqual({ v: 1, counts: ["one", "two"] });
    },
  );

  it("is left alone when a later release wrote it, and that is said once", async () => {
    const newer = '{"v":2,"counts":"in another form"}';
    const store = storeWith({ [STATE_PATH]: newer });

    const first = await changeState(store, countOnce("one"), options());
    const second = await changeState(store, countOnce("two"), options());

    expect(first).toMatchObject({ problem: expect.stringContaining("later release") });
    expect(second).toMatchObject({ problem: null });
    expect(store.files?.get(STATE_PATH)).toBe(newer);
    expect(stateOf(store, "v1/state-v1.json")).toEqual({ v: 1, counts: ["one", "two"] });
  });
});

describe("the text of the state", () => {
  it("is the same for the same state, in ASCII, and says everything", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-uw-z]{1,5}$/), fc.jsonValue()), (sections) => {
        const reversed = Object.fromEntries(Object.entries(sections).toReversed());

        const text = renderStateFile(sections);

        expect(text).toBe(renderStateFile(reversed));
        expect(text).toMatch(/^[\n -~]*$/);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ v: 1, ...sections })));
      }),
    );
  });
});
