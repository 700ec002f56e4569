import { FakeClock, flush, JumpingClock } from "@automation/test-kit/fake-clock";
import { describe, expect, it } from "@jest/globals";
import { WriteGovernor, type WriteGovernorOptions, type WriteKind } from "../src/write-governor.ts";

function makeGovernor({
  history = [],
  ...options
}: Partial<WriteGovernorOptions> & { readonly history?: readonly number[] } = {}) {
  const clock = options.clock ?? new JumpingClock();
  const governor = new WriteGovernor({
    clock,
    random: () => 0,
    intervalMs: 1_000,
    maxWaitMs: 300_000,
    ...options,
  });
  governor.recall(history);
  return governor;
}

/** Sends one write that takes no time; returns whether it was let through. */
async function write(governor: WriteGovernor, kind: WriteKind = "change") {
  const admission = await governor.acquire(kind);
  if (admission.status === "granted") admission.release();
  return admission;
}

const PULL_REQUEST: readonly WriteKind[] = ["quiet", "quiet", "content", "quiet"];
const TWO_PULL_REQUESTS = [...PULL_REQUEST, ...PULL_REQUEST];

describe("WriteGovernor", () => {
  it("lets no second write start before the first is done", async () => {
    const clock = new FakeClock();
    const governor = makeGovernor({ clock });
    const started: string[] = [];

    const first = await governor.acquire("change");
    const second = governor.acquire("change").then(() => started.push("second"));
    await clock.advance(60_000);
    const startedBefore = [...started];
    if (first.status === "granted") first.release();
    await second;

    expect(startedBefore).toEqual([]);
    expect(started).toEqual(["second"]);
  });

  it("keeps the interval between two starts", async () => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock });

    await write(governor);
    await write(governor);
    await write(governor);

    expect(clock.now()).toBe(2_000);
  });

  it.each<[string, readonly WriteKind[], number]>([
    ["between quiet ones a tenth", ["quiet", "quiet", "quiet"], 200],
    ["after a loud one a tenth for a quiet one", ["content", "quiet"], 100],
    ["after a quiet one a tenth for a loud one", ["quiet", "change"], 100],
    ["between loud ones all of it, whatever is in between", ["change", "quiet", "quiet", "content"], 1_000],
    [
      "for a pull request with its branch, merge and labels no more than for itself",
      TWO_PULL_REQUESTS,
      1_300,
    ],
  ])("keeps the distance that a write needs: %s", async (_case, kinds, endMs) => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock });

    for (const kind of kinds) await write(governor, kind);

    expect(clock.now()).toBe(endMs);
    expect(governor.waitedMs()).toBe(endMs);
  });

  it("sends no more than 100 writes in any minute, however quiet they are", async () => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock });
    const starts: number[] = [];

    for (let call = 0; call < 350; call += 1) {
      await write(governor, "quiet");
      starts.push(clock.now());
    }

    const inMinutes = starts.map((start) => starts.filter((s) => s >= start && s < start + 60_000).length);
    expect(Math.max(...inMinutes)).toBe(100);
  });

  it("stretches the interval by up to a fifth, so that runs do not march in step", async () => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock, random: () => 0.5 });

    await write(governor);
    await write(governor);

    expect(clock.now()).toBe(1_100);
  });

  it("does not wait when the interval has passed anyway", async () => {
    const clock = new FakeClock();
    const governor = makeGovernor({ clock });

    await write(governor);
    await clock.advance(5_000);
    await write(governor);

    expect(clock.sleeps).toEqual([]);
  });

  it("creates no more content in any minute or hour than allowed", async () => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock, maxWaitMs: 3_600_000 });
    const starts: number[] = [];

    for (let call = 0; call < 850; call += 1) {
      await write(governor, "content");
      starts.push(clock.now());
    }

    const most = (windowMs: number) =>
      Math.max(
        ...starts.map((start) => starts.filter((other) => other >= start && other < start + windowMs).length),
      );
    expect(most(60_000)).toBe(20);
    expect(most(3_600_000)).toBe(400);
  });

  it("counts what earlier runs created within the hour", async () => {
    const clock = new FakeClock(3_600_000);
    const history = [0, 100_000, 3_599_000];
    const governor = makeGovernor({ clock, contentPerHour: 3, maxWaitMs: 30_000, history });

    const first = await write(governor, "content");
    const second = await write(governor, "content");

    expect(first.status).toBe("granted");
    expect(second).toEqual({ status: "deferred", untilMs: 3_700_000 });
    expect(governor.history()).toEqual([100_000, 3_599_000, 3_600_000]);
  });

  it("takes a start in the future, of another machine's clock, for one of this moment", async () => {
    const governor = makeGovernor({
      clock: new FakeClock(0),
      contentPerMinute: 1,
      maxWaitMs: 0,
      history: [9_999_999],
    });

    expect(await write(governor, "content")).toEqual({ status: "deferred", untilMs: 60_000 });
  });

  it("never creates more over runs that hand their history on than one run may", async () => {
    const clock = new JumpingClock(0);
    const starts: number[] = [];
    let history: readonly number[] = [];

    for (let run = 0; run < 40; run += 1) {
      const governor = makeGovernor({ clock, history, maxWaitMs: 60_000 });
      for (let call = 0; call < 30; call += 1) {
        if ((await write(governor, "content")).status === "granted") starts.push(clock.now());
      }
      history = governor.history();
    }

    const most = (windowMs: number) =>
      Math.max(
        ...starts.map((start) => starts.filter((other) => other >= start && other < start + windowMs).length),
      );
    expect(most(60_000)).toBeLessThanOrEqual(20);
    expect(most(3_600_000)).toBe(400);
  });

  it("lets other writes pass freely while content is limited", async () => {
    const clock = new JumpingClock(0);
    const governor = makeGovernor({ clock, contentPerMinute: 1, maxWaitMs: 0 });

    await write(governor, "content");
    const label = await write(governor, "change");

    expect(label.status).toBe("granted");
    expect(clock.now()).toBe(1_000);
  });

  it("defers content when the wait would be too long, and lets it through afterwards", async () => {
    const clock = new FakeClock(0);
    const governor = makeGovernor({ clock, contentPerMinute: 1, maxWaitMs: 30_000 });

    await write(governor, "content");
    const tooSoon = await write(governor, "content");
    await clock.advance(60_000);
    const later = await write(governor, "content");

    expect(tooSoon).toEqual({ status: "deferred", untilMs: 60_000 });
    expect(later.status).toBe("granted");
    expect(governor.deferredUntilMs()).toBe(60_000);
  });

  it("does not pace at all with an interval of zero", async () => {
    const clock = new JumpingClock();
    const governor = makeGovernor({ clock, intervalMs: 0, maxWaitMs: 0 });

    for (let call = 0; call < 500; call += 1) {
      expect((await write(governor, "content")).status).toBe("granted");
    }

    expect(clock.sleeps).toEqual([]);
  });

  it("continues when a write was let through between secondary limits", async () => {
    const governor = makeGovernor();
    for (let limits = 0; limits < 5; limits += 1) {
      governor.reportSecondaryLimit();
      governor.reportSecondaryLimit();
      governor.reportSuccess();
    }

    expect((await write(governor)).status).toBe("granted");
  });

  it("stops all writing at the third secondary limit in a row, also without pacing", async () => {
    const governor = makeGovernor({ intervalMs: 0 });

    governor.reportSecondaryLimit();
    governor.reportSecondaryLimit();
    const afterTwo = await write(governor);
    governor.reportSecondaryLimit();
    const afterThree = await write(governor);

    expect(afterTwo.status).toBe("granted");
    expect(afterThree).toEqual({ status: "deferred", untilMs: null });
  });

  it("stops at the signal, also in the middle of a wait", async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const governor = makeGovernor({ clock, signal: controller.signal });

    await write(governor);
    const waiting = write(governor);
    await flush();
    controller.abort();

    expect((await waiting).status).toBe("stopped");
    expect((await write(governor)).status).toBe("stopped");
  });
});
