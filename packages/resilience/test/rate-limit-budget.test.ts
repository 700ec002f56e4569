import { FakeClock, flush, JumpingClock } from "@automation/test-kit/fake-clock";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type Admission,
  type Permit,
  RateLimitBudget,
  type RateLimitBudgetOptions,
} from "../src/rate-limit-budget.ts";

const START_MS = 1_000_000_000;

function makeBudget(options: Partial<RateLimitBudgetOptions> = {}) {
  return new RateLimitBudget({
    clock: new FakeClock(START_MS),
    random: () => 0,
    buffer: 0,
    maxWaitMs: 300_000,
    ...options,
  });
}

function headers(remaining: number, resetAtMs = START_MS + 3_600_000, more: Record<string, string> = {}) {
  return {
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(remaining),
    "x-ratelimit-reset": String(resetAtMs / 1_000),
    "x-ratelimit-resource": "core",
    ...more,
  };
}

function permitOf(admission: Admission): Permit {
  if (admission.status !== "granted") throw new Error(`expected leave, got ${admission.status}`);
  return admission.permit;
}

async function spend(budget: RateLimitBudget, answer: Record<string, string> | null, resource = "core") {
  const permit = permitOf(await budget.acquire(resource));
  permit.settle(answer);
  return permit;
}

describe("the primary limit", () => {
  it("lets everything through where the server names no limit", async () => {
    const budget = makeBudget({ buffer: 100 });

    await spend(budget, {});
    const admissions = await Promise.all(Array.from({ length: 50 }, () => budget.acquire("core")));

    expect(admissions.every((admission) => admission.status === "granted")).toBe(true);
    expect(budget.usage()).toEqual({ core: { limit: null, start: null, remaining: null, resetAtMs: null } });
  });

  it("counts by itself where a limit is known and answers do not report what is left", async () => {
    const budget = makeBudget({ buffer: 100, maxWaitMs: 0 });
    budget.learn("core", { limit: 5_000, remaining: 103, resetAtMs: START_MS + 600_000 });

    await spend(budget, {});
    await spend(budget, {});
    await spend(budget, {});

    expect((await budget.acquire("core")).status).toBe("exhausted");
    expect(budget.usage().core?.remaining).toBe(100);
  });

  it.each([
    { name: "x-ratelimit-remaining", value: "many" },
    { name: "x-ratelimit-limit", value: "" },
    { name: "x-ratelimit-reset", value: "-1" },
  ])("takes a broken $name as no limit", async ({ name, value }) => {
    const budget = makeBudget({ buffer: 100 });

    await spend(budget, { ...headers(0), [name]: value });

    expect((await budget.acquire("core")).status).toBe("granted");
  });

  it("sends one call ahead while nothing is known, and the rest after its answer", async () => {
    const budget = makeBudget();

    const first = permitOf(await budget.acquire("core"));
    let isLetThrough = false;
    const second = budget.acquire("core").then((admission) => {
      isLetThrough = true;
      return admission;
    });
    await flush();
    const before = isLetThrough;
    first.settle(headers(10));

    expect(before).toBe(false);
    expect((await second).status).toBe("granted");
  });

  it("asks again after a call whose answer was lost", async () => {
    const budget = makeBudget();

    await spend(budget, null);

    expect((await budget.acquire("core")).status).toBe("granted");
    expect(budget.usage().core).toMatchObject({ limit: null });
  });

  it("refuses what would go below the buffer, and says until when", async () => {
    const budget = makeBudget({ buffer: 100 });
    budget.learn("core", { limit: 5_000, remaining: 101, resetAtMs: START_MS + 3_600_000 });

    const last = await budget.acquire("core");
    permitOf(last).settle(headers(100));
    const refused = await budget.acquire("core");

    expect(refused).toEqual({
      status: "exhausted",
      cause: "primary-limit",
      untilMs: START_MS + 3_601_000,
    });
  });

  it("counts what is under way before it lets more through", async () => {
    const budget = makeBudget({ buffer: 100 });
    budget.learn("core", { limit: 5_000, remaining: 102, resetAtMs: START_MS + 3_600_000 });

    const permits = [permitOf(await budget.acquire("core")), permitOf(await budget.acquire("core"))];
    const third = budget.acquire("core");
    permits[0]?.settle(headers(101));
    permits[1]?.settle(headers(100));

    expect((await third).status).toBe("exhausted");
  });

  it("uses a call that turned out to be free", async () => {
    const budget = makeBudget({ buffer: 100 });
    budget.learn("core", { limit: 5_000, remaining: 101, resetAtMs: START_MS + 3_600_000 });

    const free = permitOf(await budget.acquire("core"));
    const next = budget.acquire("core");
    free.settle(headers(101));

    expect((await next).status).toBe("granted");
  });

  it("settles a permit only once", async () => {
    const budget = makeBudget({ buffer: 0 });
    budget.learn("core", { limit: 5_000, remaining: 2, resetAtMs: START_MS + 3_600_000 });

    const permit = permitOf(await budget.acquire("core"));
    await budget.acquire("core");
    permit.settle(headers(1));
    permit.settle(headers(1));
    const third = budget.acquire("core", 1);
    let isDecided = false;
    void third.then(() => {
      isDecided = true;
    });
    await flush();

    expect(isDecided).toBe(false);
  });

  it("waits for the reset, and a second more, when that is soon", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock, buffer: 100 });
    budget.learn("core", { limit: 5_000, remaining: 100, resetAtMs: START_MS + 10_000 });

    const admission = await budget.acquire("core");

    expect(admission.status).toBe("granted");
    expect(clock.sleeps).toEqual([11_000]);
  });

  it("spreads those who wait for one reset", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock, random: () => 0.5 });
    budget.learn("core", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 10_000 });

    await budget.acquire("core");

    expect(clock.sleeps).toEqual([11_500]);
  });

  it("stays exhausted until the reset, though the wait that is left becomes short", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock, maxWaitMs: 60_000 });
    budget.learn("core", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 600_000 });

    await budget.acquire("core");
    await clock.advance(590_000);
    const shortBefore = await budget.acquire("core");
    await clock.advance(12_000);
    const after = await budget.acquire("core");

    expect(shortBefore.status).toBe("exhausted");
    expect(after.status).toBe("granted");
  });

  it("does not hammer a server whose clock lags behind", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock, maxWaitMs: 5_000 });
    const lagging = START_MS - 30_000;

    await spend(budget, headers(0, lagging));
    const admission = await budget.acquire("core");

    expect(admission.status).toBe("granted");
    expect(clock.now() - START_MS).toBeGreaterThanOrEqual(2_000);
  });

  it("never spends from a window that is smaller than the buffer", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock, buffer: 100 });
    budget.learn("core", { limit: 60, remaining: 60, resetAtMs: START_MS + 1_000 });

    await clock.advance(10_000);

    expect((await budget.acquire("core")).status).toBe("exhausted");
  });

  it("does not let an answer that was overtaken raise what is left", async () => {
    const budget = makeBudget();
    budget.learn("core", { limit: 5_000, remaining: 50, resetAtMs: START_MS + 3_600_000 });

    await spend(budget, headers(40));
    await spend(budget, headers(45));
    await spend(budget, headers(47, START_MS + 3_601_000));

    expect(budget.usage().core?.remaining).toBe(40);
  });

  it("starts afresh with a new window, and ignores a late answer from the old one", async () => {
    const budget = makeBudget();

    await spend(budget, headers(40));
    await spend(budget, headers(4_999, START_MS + 7_200_000));
    await spend(budget, headers(39));

    expect(budget.usage().core).toEqual({
      limit: 5_000,
      start: 40,
      remaining: 4_999,
      resetAtMs: START_MS + 7_200_000,
    });
  });

  it("keeps resources apart, and believes the server about which one it charged", async () => {
    const budget = makeBudget();
    budget.learn("graphql", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 3_600_000 });

    const rest = await spend(budget, headers(7));
    const graphql = await budget.acquire("graphql");
    await spend(budget, { ...headers(3), "x-ratelimit-resource": "search" });

    expect(rest.grantedAtMs).toBe(START_MS);
    expect(graphql.status).toBe("exhausted");
    expect(budget.usage()).toMatchObject({ core: { remaining: 7 }, search: { remaining: 3 } });
  });

  it("charges the resource that was asked for when the server names none", async () => {
    const budget = makeBudget();
    const { "x-ratelimit-resource": _, ...unnamed } = headers(12);

    await spend(budget, unnamed, "graphql");

    expect(budget.usage()).toMatchObject({ graphql: { remaining: 12 } });
  });

  it("takes a limit that is reported as used up, for a minute when no reset is named", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock });

    budget.reportPrimaryLimit("graphql", null);
    await budget.acquire("graphql");
    budget.reportPrimaryLimit("core", START_MS + 600_000_000);

    expect(clock.sleeps).toEqual([61_000]);
    expect((await budget.acquire("core")).status).toBe("exhausted");
  });

  it("never crosses the buffer, however many calls are under way and in whatever order answers come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 20 }),
        fc.array(fc.nat(7), { minLength: 60, maxLength: 60 }),
        async (remaining, buffer, order) => {
          const budget = makeBudget({ buffer });
          budget.learn("core", { limit: 5_000, remaining, resetAtMs: START_MS + 3_600_000 });
          let left = remaining;
          const underWay: { readonly permit: Permit; readonly left: number }[] = [];

          for (const pick of order) {
            void budget.acquire("core").then((admission) => {
              if (admission.status !== "granted") return;
              left -= 1;
              underWay.push({ permit: admission.permit, left });
            });
            await flush();
            const [answered] = underWay.splice(pick % Math.max(1, underWay.length), pick < 5 ? 1 : 0);
            answered?.permit.settle(headers(answered.left));
          }

          expect(left).toBeGreaterThanOrEqual(Math.min(remaining, buffer));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("a call that costs nothing", () => {
  it("is let through when nothing else is", async () => {
    const budget = makeBudget({ buffer: 100 });
    budget.learn("core", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 3_600_000 });
    await budget.acquire("core");

    const admission = await budget.acquire("core", 0);

    expect(admission.status).toBe("granted");
  });
});

describe("a secondary limit", () => {
  it("pauses every resource for as long as the server asks", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock });

    budget.reportSecondaryLimit(90_000, permitOf(await budget.acquire("core")));
    await budget.acquire("graphql");

    expect(clock.sleeps).toEqual([90_000]);
  });

  it("pauses a minute without a word from the server, doubling up to a quarter of an hour", async () => {
    const clock = new JumpingClock(START_MS);
    const budget = makeBudget({ clock, maxWaitMs: 3_600_000 });
    await spend(budget, {});

    for (let strike = 0; strike < 6; strike += 1) {
      budget.reportSecondaryLimit(null, permitOf(await budget.acquire("core")));
    }
    await budget.acquire("core");

    expect(clock.sleeps).toEqual([60_000, 120_000, 240_000, 480_000, 900_000, 900_000]);
  });

  it("forgets earlier limits after a quiet while", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock });
    await spend(budget, {});

    budget.reportSecondaryLimit(null, permitOf(await budget.acquire("core")));
    await clock.advance(30 * 60_000);
    budget.reportSecondaryLimit(null, permitOf(await budget.acquire("core")));
    void budget.acquire("core");
    await flush();

    expect(clock.sleeps).toEqual([60_000]);
  });

  it("counts the answers of one burst once", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock });
    await spend(budget, {});
    const burst = await Promise.all(Array.from({ length: 8 }, () => budget.acquire("core")));

    await clock.advance(10);
    for (const admission of burst) budget.reportSecondaryLimit(null, permitOf(admission));
    void budget.acquire("core");
    await flush();

    expect(clock.sleeps).toEqual([60_000]);
  });

  it("refuses rather than wait too long, and continues refusing until the pause is over", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock, maxWaitMs: 60_000 });
    budget.reportSecondaryLimit(600_000, permitOf(await budget.acquire("core")));

    const first = await budget.acquire("graphql");
    await clock.advance(590_000);
    const shortBefore = await budget.acquire("graphql");
    await clock.advance(10_000);
    const after = await budget.acquire("graphql");

    expect(first).toEqual({
      status: "exhausted",
      cause: "secondary-limit",
      untilMs: START_MS + 600_000,
    });
    expect(shortBefore.status).toBe("exhausted");
    expect(after.status).toBe("granted");
  });
});

describe("a run that is cancelled", () => {
  it("gets no leave any more, also in the middle of a wait", async () => {
    const controller = new AbortController();
    const budget = makeBudget({ signal: controller.signal });
    budget.learn("core", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 60_000 });

    const waiting = budget.acquire("core");
    await flush();
    controller.abort();

    expect(await waiting).toEqual({ status: "stopped" });
    expect(await budget.acquire("graphql")).toEqual({ status: "stopped" });
  });
});

describe("the deadline", () => {
  it("lets nothing through once it has come, not even what costs nothing", async () => {
    const clock = new FakeClock(START_MS);
    const budget = makeBudget({ clock, deadlineMs: START_MS + 1_000 });

    const before = await budget.acquire("core");
    await clock.advance(1_000);
    const after = [await budget.acquire("core"), await budget.acquire("graphql", 0)];

    expect(before.status).toBe("granted");
    expect(after).toEqual([{ status: "out-of-time" }, { status: "out-of-time" }]);
  });

  it("refuses a wait that would end after it", async () => {
    const budget = makeBudget({ deadlineMs: START_MS + 60_000 });
    budget.learn("core", { limit: 5_000, remaining: 0, resetAtMs: START_MS + 120_000 });

    const admission = await budget.acquire("core");

    expect(admission).toMatchObject({ status: "exhausted", cause: "primary-limit" });
  });
});
