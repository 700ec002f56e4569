import fc from "fast-check";
import type { MessageProblem, NotifyMessage } from "../../src/notify/message.ts";
import { plainLine } from "../../src/notify/render/limits.ts";
import { NOTIFY_SEVERITIES } from "../../src/routing/severity.ts";
import { HOUR_MS, NOW } from "./builders.ts";

/** Texts that mean something to whatever shows them. */
export const HOSTILE = [
  "<!channel> <@U012AB3CD> <#C012AB3CD|general>",
  "<https://evil.example/|click me>",
  "https://evil.example/?a=1&b=2 www.evil.example evil.example/path mailto:a@evil.example",
  "@channel @here @everyone @acme/admins",
  "<script>alert(1)</script><img src=x onerror=alert(1)>",
  "\r\nBcc: victim@evil.example\r\n\r\nbody",
  '"><a href="https://evil.example">x</a>',
  "[click](https://evil.example) **bold** ![](https://evil.example/x.png)",
  "<at>Jane</at> &lt;b&gt; &amp;",
  "\u202egnp.exe\u202c \u0000 \u2028 \u{1f600}",
  "\ud800 half",
  "`*_~`",
];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 80 }),
  fc
    .tuple(fc.constantFrom(...HOSTILE, "x", "&", "\u{1f600}"), fc.nat(900))
    .map(([part, times]) => part.repeat(times)),
);

const line = text.map(plainLine);

function problems(untilMs: number | null, maxLength: number): fc.Arbitrary<readonly MessageProblem[]> {
  return fc.array(
    fc.record({
      name: line,
      severity: fc.constantFrom(...NOTIFY_SEVERITIES),
      message: line,
      remediation: fc.option(line),
      sinceMs: fc.integer({ min: NOW - 400 * HOUR_MS, max: NOW }),
      untilMs: fc.constant(untilMs),
      isNew: fc.boolean(),
    }),
    { maxLength, size: "max" },
  );
}

/** Messages of every kind, with the worst texts. */
export const messages: fc.Arbitrary<NotifyMessage> = fc.record({
  id: fc.constant("0123456789abcdef-abc-0"),
  threadId: fc.constant("0123456789abcdef-abc"),
  sequence: fc.nat(3),
  event: fc.constantFrom(
    "opened" as const,
    "changed" as const,
    "recovered" as const,
    "reminder" as const,
    "test" as const,
  ),
  severity: fc.constantFrom(...NOTIFY_SEVERITIES),
  title: line,
  firing: problems(null, 90),
  over: problems(NOW, 20),
  missed: problems(NOW, 20),
  source: line,
  repository: fc.option(line),
  link: fc.option(fc.constant("https://github.com/acme/automation/issues/7?a=1&b=2")),
  atMs: fc.constant(NOW),
});
