import { isIP } from "node:net";
import { isPublicAddress } from "./address.ts";

/** An address that may be sent to, or what is wrong with it, as the end of a sentence; never a part of it. */
export type SecretUrlReading =
  | { readonly status: "read"; readonly url: URL }
  | { readonly status: "wrong"; readonly problem: string };

/** Reads the address of a webhook: https only, and no private IP address, unless `allowsInsecure`. */
export function readSecretUrl(text: string, allowsInsecure: boolean): SecretUrlReading {
  const url = URL.canParse(text) ? new URL(text) : null;
  const wrong = (problem: string): SecretUrlReading => ({ status: "wrong", problem });
  if (url === null || !["https:", "http:"].includes(url.protocol))
    return wrong("must be a URL that begins with https://.");
  if (url.protocol === "http:" && !allowsInsecure) {
    return wrong("must begin with https://; http:// is allowed only with allow-insecure: true.");
  }
  if (url.username !== "" || url.password !== "") return wrong("must not hold a user name or a password.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 && !isPublicAddress(host) && !allowsInsecure) {
    return wrong("is a private address; that is allowed only with allow-insecure: true.");
  }
  return { status: "read", url };
}

/** Shortest part of an address that may be a secret of its own: shorter ones are words like `services` or `api`. */
const MIN_PART = 12;

/** What of an address must not be seen: all of it, and every part of its path and its query that could be the secret. */
export function secretPartsOf(url: URL): readonly string[] {
  const path = url.pathname.split("/");
  const query = [...url.searchParams.values()];
  const parts = [...path, ...query].filter((part) => part.length >= MIN_PART);
  const tail = `${url.pathname}${url.search}`;
  return [...new Set([url.href, ...(tail.length >= MIN_PART ? [tail] : []), ...parts])];
}
