import type { IncomingHttpHeaders } from "node:http";

/** Names of this machine for itself. `.localhost` never leaves it: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const LOOPBACK_NAME = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Why a request does not come from a program on this machine; `null` when it may. The sandbox listens on the loopback
 * interface only, but a browser on this machine reaches that too, on behalf of any page: under a name of the page's that was
 * pointed here (DNS rebinding), which the `Host` tells, or by a post across origins, which the `Origin` tells. Programs send
 * no `Origin`. All addresses are covered, the API's too: what stands in for a GitHub may be told to do anything.
 */
export function findForeignCaller({
  host,
  origin,
}: Pick<IncomingHttpHeaders, "host" | "origin">): string | null {
  if (host === undefined || !isLoopback(host)) {
    return `The sandbox answers to loopback names only, not to the host ${JSON.stringify(host ?? "")}.`;
  }
  if (origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
    return `The sandbox answers to no page of another origin, such as ${JSON.stringify(origin)}.`;
  }
  return null;
}

function isLoopback(host: string): boolean {
  return LOOPBACK_NAME.test(host.replace(/:\d{1,5}$/, ""));
}
