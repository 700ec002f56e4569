/** Why a text is no tree. */
export type UnreadableReason = "does-not-parse" | "duplicate-key" | "unsupported";

/** Leaves a reader from any depth; every reader turns it into a value before it returns. */
export class UnreadableSyntax extends Error {
  override readonly name = "UnreadableSyntax";
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
