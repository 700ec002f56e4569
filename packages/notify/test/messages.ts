import type { NotifyMessage } from "@automation/core/notify";
import { JumpingClock } from "@automation/test-kit/fake-clock";
import type { ChannelContext } from "../src/channel.ts";

export const NOW = Date.parse("2026-12-01T12:00:00Z");

export function notifyMessage(given: Partial<NotifyMessage> = {}): NotifyMessage {
  return {
    id: "0123456789abcdef-mbk0s3k0-0",
    threadId: "0123456789abcdef-mbk0s3k0",
    sequence: 0,
    event: "opened",
    severity: "critical",
    title: "Ecosystem sync in acme/automation is failing: CFG-001, RUN-001",
    firing: [
      {
        name: "CFG-001",
        severity: "critical",
        message: "config.present: The file config/ecosystem-repos.json is missing.",
        remediation: "Restore the file, or set the input config.",
        sinceMs: NOW - 3_600_000,
        untilMs: null,
        isNew: true,
      },
      {
        name: "RUN-001",
        severity: "error",
        message: "success.floor: 62.5% of the repositories succeeded (5 of 8), less than 70%.",
        remediation: null,
        sinceMs: NOW - 600_000,
        untilMs: null,
        isNew: true,
      },
    ],
    over: [],
    missed: [],
    source: "Ecosystem sync",
    repository: "acme/automation",
    link: "https://github.com/acme/automation/issues/7",
    atMs: NOW,
    ...given,
  };
}

/** Waits pass at once. */
export function context(
  given: Partial<ChannelContext> = {},
): ChannelContext & { readonly clock: JumpingClock } {
  return {
    allowsPrivate: true,
    allowsPlain: true,
    clock: new JumpingClock(Date.now()),
    random: () => 0.5,
    timeoutMs: 500,
    ...given,
  } as ChannelContext & { readonly clock: JumpingClock };
}
