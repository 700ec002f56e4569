import { describeSecretProblem, trimSecret } from "@automation/core/secret";

/** The command was called in a way that cannot work. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * The token of an environment variable, without what `echo` and editors put around it; `undefined` when there is none. One
 * that is no value of a header is wrong usage, told without any part of it: `fetch` would repeat it whole.
 */
export function readToken(variable = "GITHUB_TOKEN"): string | undefined {
  const token = trimSecret(process.env[variable] ?? "");
  if (token === "") return undefined;
  const problem = describeSecretProblem(token);
  if (problem !== null) throw new UsageError(`The token in ${variable} ${problem}`);
  return token;
}
