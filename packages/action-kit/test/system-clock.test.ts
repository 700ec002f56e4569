import { afterEach, beforeEach, describe, expect, it, jest } from "@jest/globals";
import { systemClock } from "../src/system-clock.ts";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe("systemClock", () => {
  it("reports the machine's time", () => {
    jest.setSystemTime(1234);

    expect(systemClock.now()).toBe(1234);
  });

  it("sleeps as long as asked", async () => {
    let isAwake = false;
    const sleep = systemClock.sleep(1000).then(() => {
      isAwake = true;
    });

    await jest.advanceTimersByTimeAsync(999);
    expect(isAwake).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await sleep;

    expect(isAwake).toBe(true);
  });

  it.each([0, -5, Number.NaN])("does not sleep for %d ms", async (durationMs) => {
    await systemClock.sleep(durationMs);

    expect(jest.getTimerCount()).toBe(0);
  });

  it("wakes at once when the signal aborts, and leaves no timer behind", async () => {
    const controller = new AbortController();
    const sleep = systemClock.sleep(60_000, controller.signal);

    controller.abort();
    await sleep;

    expect(jest.getTimerCount()).toBe(0);
  });

  it("does not sleep when the signal is aborted already", async () => {
    await systemClock.sleep(60_000, AbortSignal.abort());

    expect(jest.getTimerCount()).toBe(0);
  });

  it("does not take a very long sleep for none", async () => {
    const controller = new AbortController();
    let isAwake = false;
    const sleep = systemClock.sleep(1e12, controller.signal).then(() => {
      isAwake = true;
    });

    await jest.advanceTimersByTimeAsync(86_400_000);

    expect(isAwake).toBe(false);
    controller.abort();
    await sleep;
  });
});
