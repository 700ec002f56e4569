/** Notifications over many runs: what is received, whatever is found, killed, lost and run at once. */
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { ReadyChannel } from "../../src/notify/notify-run.ts";
import { INITIAL_NOTIFY_STATE, type NotifyState } from "../../src/notify/notify-state.ts";
import { type PlannedDelivery, planNotifications } from "../../src/notify/plan-notifications.ts";
import { readNotifyState } from "../../src/notify/read-state.ts";
import { settleDeliveries } from "../../src/notify/settle-deliveries.ts";
import { parseQuietHours } from "../../src/routing/quiet-hours.ts";
import { channel, HOUR_MS, NOW, notifyRun, signal } from "./builders.ts";

const REPEAT_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;

/** What happens to one run's message. */
const FATES = ["sent", "failed", "lost", "vanished", "killed-before", "killed-after"] as const;
type Fate = (typeof FATES)[number];

interface Received {
  readonly event: string;
  readonly firing: readonly string[];
  readonly over: readonly string[];
  readonly missed: readonly string[];
  readonly number: string;
  readonly atMs: number;
}

/** A world with one channel, in which runs find problems and tell the channel. */
class World {
  state: NotifyState = INITIAL_NOTIFY_STATE;
  nowMs = NOW;
  firing: readonly string[] = [];
  readonly received: Received[] = [];
  readonly seen = new Set<string>();
  /** Times at which a message may be sent once more. */
  readonly faults: number[] = [];
  #runs = 0;

  readonly quietHours: string | null;

  constructor(quietHours: string | null = null) {
    this.quietHours = quietHours;
  }

  /** The first half of a run: what it found, and its claims. */
  plan(): readonly PlannedDelivery[] {
    this.#runs += 1;
    for (const id of this.firing) this.seen.add(id);
    const quietHours = this.quietHours === null ? [] : (parseQuietHours(this.quietHours) ?? []);
    const plan = planNotifications(
      this.state,
      notifyRun(this.#runs, {
        nowMs: this.nowMs,
        repeatMs: REPEAT_MS,
        signal: signal(this.firing),
        channels: [channel({ quietHours })],
      }),
    );
    this.#write(plan.state);
    return plan.deliveries;
  }

  /** The second half: the message goes out, or not. */
  deliver(deliveries: readonly PlannedDelivery[], fate: Fate): void {
    for (const delivery of deliveries) {
      const { claim, log } = delivery;
      if (fate !== "sent") this.faults.push(this.nowMs);
      if (fate === "sent" || fate === "lost" || fate === "killed-after") {
        this.received.push({
          event: claim.event,
          firing: Object.keys(claim.firing).sort(),
          over: claim.over,
          missed: claim.missed,
          number: `${log.startedMs}-${claim.sequence}`,
          atMs: this.nowMs,
        });
      }
      if (fate.startsWith("killed")) continue;
      const outcome =
        fate === "sent"
          ? ({ status: "sent", atMs: this.nowMs } as const)
          : ({
              status: "failed",
              atMs: this.nowMs,
              code: "503",
              isPermanent: false,
              mayHaveArrived: fate === "lost" || fate === "vanished",
            } as const);
      this.#write(settleDeliveries(this.state, [{ delivery, outcome }], REPEAT_MS));
    }
  }

  #write(state: NotifyState): void {
    // Through the file, as the next run reads it.
    this.state = readNotifyState(JSON.parse(JSON.stringify(state)));
  }

  /** What the channel believes to be wrong. */
  get believed(): readonly string[] {
    return this.received.at(-1)?.firing ?? [];
  }
}

const IDS = ["health/A", "health/B", "health/C"];

const steps = fc.array(
  fc.record({
    firing: fc.option(fc.subarray(IDS), { freq: 2 }),
    minutes: fc.constantFrom(0, 1, 15, 15, 60, 600),
    fates: fc.array(fc.constantFrom<Fate>("sent", "sent", ...FATES), { minLength: 1, maxLength: 2 }),
    deliversFirst: fc.boolean(),
  }),
  { minLength: 1, maxLength: 25 },
);

function play(world: World, given: typeof steps extends fc.Arbitrary<infer Steps> ? Steps : never): void {
  for (const { firing, minutes, fates, deliversFirst } of given) {
    world.nowMs += minutes * MINUTE_MS;
    if (firing !== null) world.firing = firing;
    // Two runs at once: both plan before either sends, or one after the other.
    if (deliversFirst) for (const fate of fates) world.deliver(world.plan(), fate);
    else {
      const planned = fates.map(() => world.plan());
      for (const [place, fate] of fates.entries()) world.deliver(planned[place] ?? [], fate);
    }
  }
}

/** Runs in which nothing goes wrong, for as long as a message waits that was sent twice without an answer. */
function calm(world: World): void {
  for (const minutes of [15, 15, REPEAT_MS / MINUTE_MS]) {
    world.nowMs += minutes * MINUTE_MS;
    world.deliver(world.plan(), "sent");
  }
}

describe("a channel", () => {
  it("knows in the end what is wrong, and has heard of everything that ever was", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const world = new World();

        play(world, given);
        calm(world);

        const heard = new Set(world.received.flatMap(({ firing, missed }) => [...firing, ...missed]));
        expect([...world.believed]).toEqual([...world.firing].sort());
        expect([...heard].sort()).toEqual([...world.seen].sort());
      }),
      { numRuns: 500 },
    );
  });

  it("hears nothing twice within repeat-hours, but for one message for each kill and each lost answer", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const world = new World();

        play(world, given);
        calm(world);

        const repeated = world.received.filter((message, place) => {
          const before = world.received[place - 1];
          const isSame = before !== undefined && before.firing.join() === message.firing.join();
          const bringsNews = message.over.length > 0 || message.missed.length > 0;
          return isSame && !bringsNews && message.atMs - before.atMs < REPEAT_MS;
        });
        expect(repeated.length).toBeLessThanOrEqual(world.faults.length);
      }),
      { numRuns: 500 },
    );
  });

  it("is told of a recovery only when it heard of a failure, or hears of both together", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const world = new World();

        play(world, given);
        calm(world);

        for (const [place, { event, over }] of world.received.entries()) {
          const heard = new Set(world.received.slice(0, place).flatMap(({ firing }) => firing));
          expect(over.every((id) => heard.has(id))).toBe(true);
          // After a kill or a lost answer nobody knows what it believes.
          const believed = world.faults.length > 0 ? [] : (world.received[place - 1]?.firing ?? []);
          if (event === "opened") expect(believed).toEqual([]);
        }
      }),
    );
  });

  it("never gets two different messages under one number", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const world = new World();

        play(world, given);
        calm(world);

        const byNumber = Map.groupBy(world.received, ({ number }) => number);
        for (const messages of byNumber.values()) {
          const contents = new Set(
            messages.map(({ event, firing, over, missed }) =>
              JSON.stringify([event, firing, over.toSorted(), missed.toSorted()]),
            ),
          );
          expect(contents.size).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("hears nothing in quiet hours, and of everything after them", () => {
    fc.assert(
      fc.property(steps, (given) => {
        const world = new World("18:00-06:00 UTC");

        play(world, given);
        while (new Date(world.nowMs).getUTCHours() !== 7) world.nowMs += HOUR_MS;
        calm(world);

        const hours = world.received.map(({ atMs }) => new Date(atMs).getUTCHours());
        const heard = new Set(world.received.flatMap(({ firing, missed }) => [...firing, ...missed]));
        expect(hours.every((hour) => hour >= 6 && hour < 18)).toBe(true);
        expect([...world.believed]).toEqual([...world.firing].sort());
        expect([...heard].sort()).toEqual([...world.seen].sort());
      }),
      { numRuns: 300 },
    );
  });
});

describe("a failure that lasts for months", () => {
  const quiet = channel({ events: ["opened", "recovered"] });

  it("is told once, and its end as well, to a channel that wants no reminders", () => {
    const world = new LongRun();

    for (let day = 0; day < 100; day += 1) world.run(day, ["health/A"], [quiet]);
    world.run(100, [], [quiet]);

    expect(world.told).toEqual(["0 opened", "100 recovered"]);
    expect(world.writes).toBeLessThan(25);
  });

  it("is not forgotten by the runs of another workflow", () => {
    const world = new LongRun();

    for (let day = 0; day < 100; day += 1) {
      world.run(day, ["health/A"], [quiet]);
      world.run(day, [], [quiet], "other");
    }
    world.run(100, [], [quiet]);

    expect(world.told).toEqual(["0 opened", "100 recovered"]);
  });
});

/** Daily runs of workflows that share a state. */
class LongRun {
  readonly told: string[] = [];
  writes = 0;
  #state: NotifyState = INITIAL_NOTIFY_STATE;
  #runs = 0;

  run(day: number, firing: readonly string[], channels: readonly ReadyChannel[], key = "k"): void {
    this.#runs += 1;
    const nowMs = NOW + day * 24 * HOUR_MS;
    const plan = planNotifications(
      this.#state,
      notifyRun(this.#runs, { key, nowMs, channels, signal: signal(firing) }),
    );
    const settled = plan.deliveries.map((delivery) => {
      this.told.push(`${day} ${delivery.event}`);
      return { delivery, outcome: { status: "sent", atMs: nowMs } as const };
    });
    const next = settled.length === 0 ? plan.state : settleDeliveries(plan.state, settled, REPEAT_MS);
    if (next !== this.#state) this.writes += 1;
    this.#state = next;
  }
}
