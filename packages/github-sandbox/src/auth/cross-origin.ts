import type { IncomingHttpHeaders } from "node:http";

/** Names of this machine for itself. `.localhost` never leaves it: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
const LOOPBACK_NAME = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Why a request does not come from a program on this machine; `null` when it may. The sandbox listens on the loopback
 * interface only, but a browser on this machine reaches that too, on behalf of any page: by a post across origins, which the
 * `Origin` tells, or under a name of the page's that was pointed here (DNS rebinding), which the `Host` tells. Programs send
 * no `Origin`, so it is held everywhere; what they call the host is their own affair (a proxy, an alias) but for the
 * addresses that control the sandbox.
 */
export function findCrossOriginCaller(
  { host, origin }: Pick<IncomingHttpHeaders, "host" | "origin">,
  { isControl, isTls = false }: { readonly isControl: boolean; readonly isTls?: boolean },
): string | null {
  if (isControl && (host === undefined || !isLoopback(host))) {
    return `The sandbox only accepts control requests on loopback names, not on the host ${JSON.stringify(host ?? "")}.`;
  }
  if (
    origin !== undefined &&
    (!isLoopback(host ?? "") || origin.toLowerCase() !== `http${isTls ? "s" : ""}://${host?.toLowerCase()}`)
  ) {
    return `The sandbox does not accept requests from pages of another origin, such as ${JSON.stringify(origin)}.`;
  }
  return null;
}

function isLoopback(host: string): boolean {
  return LOOPBACK_NAME.test(host.replace(/:\d{1,5}$/, ""));
}
