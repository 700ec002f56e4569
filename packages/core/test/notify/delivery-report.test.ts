import { readFileSync } from "node:fs";
import {
  createDeliveryReport,
  type DeliveryEntry,
  describeDelivery,
  renderDeliverySummary,
  SUPPRESSION_WORDS,
  type Suppression,
} from "@automation/core/notify";
import { describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { NOW } from "./builders.ts";

const SCHEMA = JSON.parse(
  readFileSync(new URL("../../schemas/delivery-report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(SCHEMA);
const KEY = "0123456789abcdef";

const SENT: DeliveryEntry = {
  channel: "slack-bot",
  event: "opened",
  key: KEY,
  message_id: `${KEY}-abc-0`,
  status: "sent",
  at: new Date(NOW).toISOString(),
  attempts: 2,
  latency_ms: 120,
  code: null,
  permanent: false,
  detail: "ok",
};
const FAILED: DeliveryEntry = {
  ...SENT,
  channel: "teams",
  status: "failed",
  attempts: 4,
  latency_ms: null,
  code: "ECONNREFUSED",
  detail: "it refused the connection | <b>@acme</b>.",
};
const REASONS = Object.keys(SUPPRESSION_WORDS) as Suppression["reason"][];

function report(deliveries: readonly DeliveryEntry[], reasons: readonly Suppression["reason"][] = []) {
  return createDeliveryReport({
    key: KEY,
    problems: 3,
    deliveries,
    suppressed: reasons.map((reason) => ({ key: KEY, channel: "email", reason })),
    startedMs: NOW,
    finishedMs: NOW + 900,
    isDryRun: false,
  });
}

describe("the delivery report", () => {
  it("is as its schema says, with everything that can be in it", () => {
    const isValid = validate(report([SENT, FAILED, { ...SENT, status: "planned" }], REASONS));

    expect(validate.errors ?? []).toEqual([]);
    expect(isValid).toBe(true);
  });

  it("has no key that the schema lacks, and the schema none that it lacks", () => {
    const made = report([SENT], ["muted"]);

    expect(Object.keys(SCHEMA.properties).sort()).toEqual(Object.keys(made).sort());
    expect(Object.keys(SCHEMA.definitions.delivery.properties).sort()).toEqual(Object.keys(SENT).sort());
    expect(SCHEMA.properties.suppressed.items.properties.reason.enum.toSorted()).toEqual(REASONS.toSorted());
  });

  it.each([
    ["an unknown channel", { ...SENT, channel: "pager" }],
    ["a time without Z", { ...SENT, at: "2026-12-01 12:00" }],
    ["no attempts", { ...SENT, attempts: undefined }],
  ])("is not valid with %s", (_case, entry) => {
    expect(validate(report([JSON.parse(JSON.stringify(entry))]))).toBe(false);
  });

  it("counts what was sent, suppressed and failed", () => {
    const { summary } = report([SENT, FAILED, { ...SENT, status: "planned" }], ["muted", "limit"]);

    expect(summary).toEqual({ sent: 1, suppressed: 2, failed: 1 });
  });
});

describe("the job summary", () => {
  it("has a row for each message and each channel that hears nothing, and says why", () => {
    const text = renderDeliverySummary(report([SENT, FAILED], ["quiet-hours"]));

    expect(text).toContain("| `slack-bot` | opened | sent | ok |");
    expect(text).toContain(SUPPRESSION_WORDS["quiet-hours"]);
    expect(text).not.toMatch(/<b>|\| <|@acme/);
  });

  it("says when there is nothing to say", () => {
    expect(renderDeliverySummary(report([]))).toContain("There is nothing to say.");
  });
});

describe("a line of the log", () => {
  it.each([
    [SENT, "slack-bot: opened sent after 2 attempts: ok"],
    [{ ...SENT, attempts: 1, detail: "" }, "slack-bot: opened sent."],
  ])("tells how a message ended", (entry, line) => {
    expect(describeDelivery(entry)).toBe(line);
  });
});
