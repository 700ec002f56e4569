import type { Agent, AgentOptions, ClientRequest } from "node:http";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { HttpsProxyAgent } from "https-proxy-agent";

/** Longest time for a proxy to open a tunnel. */
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The agent whose connections to `url` are tunnels through the proxy of the environment (`https_proxy`, `http_proxy`,
 * `no_proxy`); `null` where none is used for it. The rules are the toolkit's own. Its tunnels are not, which are opened anew
 * for each request.
 */
export function openTunnels(url: URL, options: AgentOptions): Agent | null {
  const proxy = getProxyUrl(url);
  // Read anew: the toolkit's address has its credentials decoded, and they would be decoded twice.
  return proxy === undefined || proxy.hostname === "" ? null : new TunnelAgent(new URL(proxy.href), options);
}

/** Tunnels of which a request hears why there is none: from the library it gets the proxy's refusal as GitHub's answer. */
class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>["connect"]>) {
    const waiting = new AbortController();
    const timer = setTimeout(
      () => waiting.abort(new Error(`no response from the proxy within ${CONNECT_TIMEOUT_MS} ms`)),
      CONNECT_TIMEOUT_MS,
    );
    request.once("proxyConnect", ({ statusCode, statusText }) => {
      if (statusCode === 200) return;
      const words = `${statusCode} ${statusText}`.trim();
      (request as ClientRequest).destroy(new Error(`the proxy refused the connection: ${words}`));
    });
    // Taken by the library for the connection that it opens now.
    Object.assign(this.connectOpts, { signal: waiting.signal });
    try {
      return await super.connect(request, options);
    } finally {
      clearTimeout(timer);
    }
  }
}
