/** A person who works in the repositories. */
export const PERSON = "maria";

/** The account that the action writes as. */
export const OURSELVES = "sandbox-bot";

/** The person's token. */
export const PERSONS_TOKEN = "token-of-maria";

/** Prefix of every token of the action; it must show up nowhere. */
export const TOKEN = "ghp_chaosTestToken0123456789abcdefABCDEF";
