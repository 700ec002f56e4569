import type { ClientRequest } from "node:http";
import { HttpsProxyAgent } from "https-proxy-agent";
import { PROXY_REFUSED } from "./proxy-refused.ts";

/** The library passes the proxy's refusal on as the receiver's answer. */
export class TunnelAgent extends HttpsProxyAgent<string> {
  override async connect(...[request, options]: Parameters<HttpsProxyAgent<string>["connect"]>) {
    request.once("proxyConnect", ({ statusCode }) => {
      if (statusCode === 200) return;
      (request as ClientRequest).destroy(Object.assign(new Error("refused"), { code: PROXY_REFUSED }));
    });
    return super.connect(request, options);
  }
}
