/** A line of `owner: token`. The token may hold no blank; `=` may stand for the colon. */
const LINE = /^([A-Za-z0-9](?:[A-Za-z0-9_-]*))\s*[:=]\s*(\S+)$/;

/** A token for one owner's repositories. */
export interface OwnerToken {
  /** In lower case. */
  readonly owner: string;
  readonly token: string;
}

/** Reads one line; `null` when it makes no sense. The line is a secret: nothing of it may be shown. */
export function parseOwnerToken(line: string): OwnerToken | null {
  const [, owner, token] = LINE.exec(line) ?? [];
  return owner === undefined || token === undefined ? null : { owner: owner.toLowerCase(), token };
}
