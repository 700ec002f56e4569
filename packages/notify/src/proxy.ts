import type { Agent, ClientRequest } from "node:http";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { HttpsProxyAgent } from "https-proxy-agent";

/** Code of a request that the proxy did not let through. */
export const PROXY_REFUSED = "proxy-refused";

/**
 * The agent that reaches an address through the proxy of the environment (`https_proxy`, `http_proxy`, `no_proxy`, in small or
 * capital letters), by the rules of GitHub's toolkit; `null` where none is used for it, as for this machine itself.
 */
export function openTunnel(url: URL): Agent | null {
  const proxy = getProxyUrl(url);
  // Read anew: the toolkit's address has its credentials decoded, and they would be decoded twice.
  return proxy === undefined || proxy.hostname === "" ? null : new TunnelAgent(new URL(proxy.href));
}

/** The library passes the proxy's refusal on as the receiver's answer. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>["connect"]>) {
    request.once("proxyConnect", ({ statusCode }) => {
      if (statusCode === 200) return;
      (request as ClientRequest).destroy(Object.assign(new Error("refused"), { code: PROXY_REFUSED }));
    });
    return super.connect(request, options);
  }
}
