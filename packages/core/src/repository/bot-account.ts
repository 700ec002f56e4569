/** Tells whether a branch belongs to a bot by the start of its name. Compared with case, as git does. */
export function isBotBranch(branch: string, botBranchPrefixes: readonly string[]): boolean {
  return botBranchPrefixes.some((prefix) => branch.startsWith(prefix));
}

/** Tells whether an account is one of the listed bots; `null`, an unknown account, is none. */
export function isBotAccount(userId: number | null, botUserIds: readonly number[]): boolean {
  return userId !== null && botUserIds.includes(userId);
}

/**
 * Reads the account id from a private commit address, `<id>+<login>@users.noreply.<host>`; `null` for any other.
 *
 * Whoever makes a commit chooses its address: use it to recognise a bot, never to trust one.
 *
 * @param host name of the GitHub server that the address must belong to
 * @see https://docs.github.com/en/account-and-profile/reference/email-addresses-reference
 */
export function accountIdFromEmail(email: string, host = "github.com"): number | null {
  const match = /^([1-9]\d{0,15})\+[^@\s]+@users\.noreply\.(\S+)$/.exec(email);
  return match?.[2]?.toLowerCase() === host.toLowerCase() ? Number(match[1]) : null;
}
