import type { GitHubErrorCode } from "@automation/core/errors";
import { formatRepositoryRef } from "@automation/core/repository";
import type { Call } from "../call.ts";
import { cleanQuote } from "./clean-quote.ts";

const REMEDY_BY_CODE: Readonly<Partial<Record<GitHubErrorCode, string>>> = {
  unauthorized: "Check that the token is complete and has not expired.",
  blocked: "GitHub has blocked this repository: only its owner and GitHub Support can change that.",
  server: "This is a problem at GitHub and usually temporary.",
};

/** Words that name no cause, for which the status has to stand. */
const NO_CAUSE = /^(?:\d{3} ?)?(?:forbidden|not found|gone)?\.?$/i;

/** Whether an answer's words, status included, say nothing that the status does not say. */
export function isWithoutCause(why: string): boolean {
  return NO_CAUSE.test(why.trim());
}

/** A certificate that is not valid yet or no more, to a clock that may be wrong. */
const CERTIFICATE_TIME = /certificate (?:has expired|is not yet valid)|CERT_(?:HAS_EXPIRED|NOT_YET_VALID)/i;

/** Says what failed, where, why and what to do. `why` is quoted cleanly and cut. */
export function formatFailure(call: Call, code: GitHubErrorCode, why: string, remedy?: string): string {
  const place = call.repository === undefined ? "" : ` in ${formatRepositoryRef(call.repository)}`;
  const quote = cleanQuote(why);
  return `Could not ${call.operation}${place}: ${endSentence(quote)} ${remedy ?? findRemedy(code, quote)}`.trim();
}

/** For an answer whose text names no cause that has a remedy of its own. */
function findRemedy(code: GitHubErrorCode, quote: string): string {
  if (code === "network") {
    return CERTIFICATE_TIME.test(quote)
      ? "Check the clock of this machine first; otherwise renew the certificate of the server or the proxy."
      : "Check the connection and https://www.githubstatus.com.";
  }
  if (code === "not-found") {
    const isPlain = isWithoutCause(quote) || /not found|does not exist|could not resolve/i.test(quote);
    return isPlain ? "It does not exist, or the token has no access to it." : "";
  }
  return REMEDY_BY_CODE[code] ?? "";
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
