import { MUTE_LABEL, parseMarker } from "@automation/core/incident";
import { HOUR_MS, IssueTracker, KEY, LABEL, member, signal } from "@automation/test-kit/issue-tracker";
import { beforeEach, describe, expect, it } from "@jest/globals";

const FAILING = signal("failing", "AUT-001");
const HEALTHY = signal("healthy");
const UNKNOWN = signal("unknown");

let tracker: IssueTracker;

beforeEach(() => {
  tracker = new IssueTracker();
});

describe("an incident", () => {
  it("is opened by the first failure, with a marker, a label and what to know", () => {
    const plan = tracker.run(FAILING);

    expect(plan.action).toBe("opened");
    expect(tracker.only).toMatchObject({
      title: "[health] 1 failing: AUT-001 - Sync / watch",
      labels: [LABEL],
      state: "open",
    });
    expect(parseMarker(tracker.only.body)).toMatchObject({ key: KEY, seq: 1 });
    expect(tracker.only.body).toContain("| **`AUT-001`** | Broken. |");
  });

  it.each([
    ["healthy", HEALTHY],
    ["unknown", UNKNOWN],
  ])("is not opened by what is %s", (_case, wanted) => {
    expect(tracker.run(wanted)).toMatchObject({ action: "none", writes: [] });
  });

  it("that continues is updated without a notification", () => {
    tracker.run(FAILING);

    expect(tracker.run(FAILING).action).toBe("updated");
    expect(tracker.comments).toEqual([]);
  });

  it("is reported once more when what fails changes", () => {
    tracker.run(FAILING);

    const plan = tracker.run(signal("failing", "CFG-001", "RUN-001"));

    expect(plan.action).toBe("commented");
    expect(tracker.comments[0]?.body).toContain("**Also failing now:**\n- **`CFG-001`** Broken.");
    expect(tracker.comments[0]?.body).toContain("**No longer failing:** `AUT-001`");
    expect(tracker.only.title).toBe("[health] 2 failing: CFG-001, RUN-001 - Sync / watch");
  });

  it("is not reported again when the same things fail in another order", () => {
    tracker.run(signal("failing", "A", "B"));

    expect(tracker.run(signal("failing", "B", "A")).action).toBe("updated");
  });

  it("is closed by the second good run in a row, and says how long it lasted", () => {
    tracker.run(FAILING);

    const actions = [HEALTHY, FAILING, HEALTHY, UNKNOWN, HEALTHY].map((wanted) => tracker.run(wanted).action);

    expect(actions).toEqual(["updated", "updated", "updated", "none", "closed"]);
    expect(tracker.only).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(tracker.comments.map(({ body }) => body.split("\n")[1])).toEqual([
      expect.stringMatching(/^✅ \*\*Recovered\*\* after 5 h, with \[run 6\]/),
    ]);
  });

  it("stays open on recovery where that is asked for, and begins again from there", () => {
    const keep = { closesOnRecovery: false };
    tracker.run(FAILING, keep);
    tracker.run(HEALTHY, keep);

    expect(tracker.run(HEALTHY, keep).action).toBe("commented");
    expect(tracker.run(HEALTHY, keep).action).toBe("none");
    expect(tracker.only.state).toBe("open");
    expect(tracker.run(FAILING, keep).action).toBe("commented");
    expect(tracker.comments.at(-1)?.body).toContain("**Failing again**");
  });

  it("reminds after one day, after three, and then weekly", () => {
    tracker.run(FAILING);
    const reminders: number[] = [];
    for (let hour = 1; hour <= 24 * 20; hour += 1) {
      if (tracker.run(FAILING).action === "commented") reminders.push(hour / 24);
    }

    expect(reminders).toEqual([1, 3, 10, 17]);
  });

  it("catches up with one reminder after a long silence", () => {
    tracker.run(FAILING);
    tracker.nowMs += 30 * 24 * HOUR_MS;

    expect(tracker.run(FAILING).action).toBe("commented");
    expect(tracker.run(FAILING).action).toBe("updated");
  });

  it("that comes and goes all the time is kept open, and says so once", () => {
    tracker.run(FAILING);
    for (let turn = 0; turn < 6; turn += 1) {
      tracker.run(HEALTHY);
      tracker.run(FAILING);
    }

    expect(tracker.comments.filter(({ body }) => body.includes("**Flapping**"))).toHaveLength(1);
    expect([HEALTHY, HEALTHY].map((wanted) => tracker.run(wanted).action)).toEqual(["updated", "updated"]);
  });
});

describe("an incident that comes back", () => {
  beforeEach(() => {
    tracker.run(FAILING);
    tracker.run(HEALTHY);
    tracker.run(HEALTHY);
  });

  it.each([
    [71, "reopened", 1],
    [72, "reopened", 1],
    [73, "opened", 2],
  ])("after %s hours is %s", (hours, action, count) => {
    tracker.nowMs += (hours - 1) * HOUR_MS;

    expect(tracker.run(FAILING).action).toBe(action);
    expect(tracker.issues).toHaveLength(count);
    expect(tracker.open).toHaveLength(1);
  });

  it("is not reopened by an older run that ends late", () => {
    expect(tracker.run(FAILING, {}, { id: 2, attempt: 1 })).toMatchObject({ action: "none", writes: [] });
  });
});

describe("several results of one run", () => {
  const run = { id: 9, attempt: 1 };

  it("come to the worst of them, whichever is reported last", () => {
    tracker.run(FAILING);
    tracker.run(HEALTHY, {}, run);

    expect(tracker.run(FAILING, {}, run).action).toBe("updated");
    expect(tracker.run(HEALTHY, {}, run)).toMatchObject({ action: "none", writes: [] });
    expect(tracker.run(FAILING, {}, run)).toMatchObject({ action: "none", writes: [] });
  });

  it("reopen what an earlier one closed", () => {
    tracker.run(FAILING);
    tracker.run(HEALTHY);
    tracker.run(HEALTHY, {}, run);

    expect(tracker.run(FAILING, {}, run).action).toBe("reopened");
  });

  it("are not distinguished where there is no runner: then only what is new is written", () => {
    const withoutRunner = { place: { run: null, url: undefined, atMs: tracker.nowMs } };
    tracker.run(FAILING, withoutRunner);

    expect(tracker.run(FAILING, withoutRunner)).toMatchObject({ action: "none", writes: [] });
    expect(tracker.run(signal("failing", "MET-001"), withoutRunner).action).toBe("commented");
    expect(tracker.run(HEALTHY, withoutRunner).action).toBe("updated");
  });
});

describe("what a person does", () => {
  it("by closing as not planned is a veto, until it recovers", () => {
    tracker.run(FAILING);
    tracker.close(1, "not_planned");

    expect(tracker.run(FAILING).action).toBe("none");
    tracker.run(HEALTHY);
    expect(tracker.only.state).toBe("closed");
    expect(tracker.run(FAILING).action).toBe("reopened");
  });

  it("by closing as not planned is a veto for seven days at most", () => {
    tracker.run(FAILING);
    tracker.close(1, "not_planned");

    tracker.nowMs += 7 * 24 * HOUR_MS - 2 * HOUR_MS;
    expect(tracker.run(FAILING).action).toBe("none");
    expect(tracker.run(FAILING).action).toBe("opened");
  });

  it("by making a veto of an issue that we closed is respected too", () => {
    tracker.run(FAILING);
    tracker.run(HEALTHY);
    tracker.run(HEALTHY);
    tracker.change(1, () => ({ stateReason: "not_planned" }));

    expect(tracker.run(FAILING).action).toBe("none");
    expect(tracker.run(HEALTHY).action).toBe("updated");
    expect(tracker.run(FAILING).action).toBe("reopened");
  });

  it("by closing what still fails is undone, once a day at most", () => {
    tracker.run(FAILING);
    tracker.close(1, "completed");
    expect(tracker.run(FAILING).action).toBe("reopened");
    tracker.close(1, "completed");

    expect(tracker.run(FAILING).action).toBe("none");
    tracker.nowMs += 24 * HOUR_MS;
    expect(tracker.run(FAILING).action).toBe("reopened");
  });

  it("by closing what has recovered meanwhile is noted, without a notification", () => {
    tracker.run(FAILING);
    tracker.close(1, "completed");

    expect(tracker.run(HEALTHY).action).toBe("updated");
    expect(tracker.run(HEALTHY).action).toBe("none");
    expect(tracker.comments).toEqual([]);
    expect(tracker.only.state).toBe("closed");
  });

  it("by reopening while everything is healthy is left alone", () => {
    tracker.run(FAILING);
    tracker.run(HEALTHY);
    tracker.run(HEALTHY);
    tracker.reopen(1);

    expect(tracker.run(HEALTHY)).toMatchObject({ action: "none", writes: [] });
  });

  it("by muting silences everything", () => {
    tracker.run(FAILING);
    tracker.change(1, ({ labels }) => ({ labels: [...labels, MUTE_LABEL] }));

    expect(tracker.run(signal("failing", "CFG-001"))).toMatchObject({ action: "none", writes: [] });
  });

  it("by locking stops comments, not the rest", () => {
    tracker.run(FAILING);
    tracker.change(1, () => ({ isLocked: true }));

    tracker.run(signal("failing", "CFG-001"));
    tracker.run(HEALTHY);
    expect(tracker.run(HEALTHY).action).toBe("closed");
    expect(tracker.comments).toEqual([]);
  });

  it("by writing around the generated part and changing the title stays", () => {
    tracker.run(FAILING);
    tracker.change(1, ({ body }) => ({
      title: "Token!",
      body: `On it. @me\r\n\r\n${body.replaceAll("\n", "\r\n")}\r\n\r\nSee the wiki.`,
    }));

    tracker.run(signal("failing", "CFG-001"));
    tracker.run(HEALTHY);

    expect(tracker.only.title).toBe("Token!");
    expect(tracker.only.body).toMatch(/^<!-- eco-health:v1 .*\nOn it\. @me\n<!-- begin generated -->/);
    expect(tracker.only.body).toMatch(/<!-- end generated -->\nSee the wiki\.$/);
    expect(tracker.only.body.match(/eco-health:v1/g)).toHaveLength(1);
  });

  it("by taking the label off does not hide the issue, and it comes back", () => {
    tracker.run(FAILING);
    tracker.change(1, () => ({ labels: [] }));

    tracker.run(FAILING);

    expect(tracker.only.labels).toEqual([LABEL]);
  });
});

describe("a stranger", () => {
  it("who pastes a marker without the label is not believed", () => {
    tracker.run(FAILING);
    const { body } = tracker.only;
    const other = new IssueTracker();
    other.add({ body, authorId: 7 });

    expect(other.run(FAILING).action).toBe("opened");
    expect(other.run(HEALTHY).issue?.number).toBe(2);
  });
});

describe("several open issues of one incident", () => {
  it("are folded into the one with the lowest number", () => {
    tracker.run(FAILING);
    const { body, labels } = tracker.only;
    tracker.add({ body, labels });
    tracker.add({ body, labels });

    const plan = tracker.run(UNKNOWN);

    expect(plan.action).toBe("updated");
    expect(tracker.open.map(({ number }) => number)).toEqual([1]);
    expect(tracker.issues.slice(1).map(({ stateReason }) => stateReason)).toEqual(["duplicate", "duplicate"]);
    expect(tracker.comments.map(({ number }) => number)).toEqual([2, 3]);
  });

  it("that were folded are never taken for the incident again", () => {
    tracker.run(FAILING);
    const { body, labels } = tracker.only;
    tracker.add({ body, labels });
    tracker.run(FAILING);
    tracker.run(HEALTHY);
    tracker.run(HEALTHY);

    expect(tracker.run(FAILING)).toMatchObject({ action: "reopened", issue: { number: 1 } });
  });
});

describe("what is written", () => {
  const EVIL = "@acme/team #1 <img src=x> [a](javascript:b) | `code` ghp_abcdefghijklmnopqrstuvwxyz0123";

  it("defuses and redacts everything from outside", () => {
    const members = [{ ...member(EVIL, EVIL), remediation: EVIL }];
    tracker.run({ verdict: "failing", members, notes: [EVIL] });
    tracker.run({ verdict: "failing", members: [...members, member("B", EVIL)], notes: [] });

    const texts = [tracker.only.body, ...tracker.comments.map(({ body }) => body)].join("\n");
    const withoutCode = texts.replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, "");

    expect(withoutCode).not.toMatch(/@acme|#1\b|<img|(?<!\\)\]\(javascript/);
    expect(texts + tracker.only.title).not.toContain("ghp_");
  });

  it("says where the rest is when more fails than a table should hold", () => {
    const members = Array.from({ length: 60 }, (_, index) => member(`CHECK-${index}`, "Broken."));

    tracker.run({ verdict: "failing", members, notes: [] });

    const [, line] = /^(… and .*)$/m.exec(tracker.only.body) ?? [];
    expect(line).toBe("… and 10 more, in the report of the failed run linked above.");
  });

  it("fits into an issue, whatever fails, and keeps people's words", () => {
    const members = Array.from({ length: 3000 }, (_, index) => member(`CHECK-${index}`, "x".repeat(5000)));
    tracker.run({ verdict: "failing", members, notes: [] });
    tracker.change(1, ({ body }) => ({ body: `${body}\n${"w".repeat(20_000)}` }));

    tracker.run({ verdict: "failing", members, notes: [] });

    expect(tracker.only.body.length).toBeLessThanOrEqual(58_000);
    expect(tracker.only.body.endsWith("w".repeat(20_000))).toBe(true);
    expect(tracker.only.body).toMatch(/_Truncated: see the full report of \[run 2\]\(https:.*\._/);
    expect(parseMarker(tracker.only.body)?.seq).toBe(2);
    expect(tracker.only.title.length).toBeLessThanOrEqual(256);
  });

  it("fits into an issue that a person filled to the brim", () => {
    tracker.run(FAILING);
    const room = 65_536 - tracker.only.body.length - 1;
    tracker.change(1, ({ body }) => ({ body: `${body}\n${"w".repeat(room)}` }));
    const members = Array.from({ length: 50 }, (_, index) => member(`ID-${index}`, "x".repeat(900)));

    tracker.run({ verdict: "failing", members, notes: [] });

    expect(tracker.only.body.length).toBeLessThanOrEqual(65_536);
    expect(tracker.only.body.endsWith("w".repeat(room))).toBe(true);
  });
});
