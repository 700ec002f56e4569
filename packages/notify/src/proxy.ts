import type { Agent } from "node:http";
import { getProxyUrl } from "@actions/http-client/lib/proxy";

/**
 * The agent that reaches an address through the proxy of the environment (`https_proxy`, `http_proxy`, `no_proxy`, in small or
 * capital letters), by the rules of GitHub's toolkit; `null` where none is used for it, as for this machine itself.
 */
export async function openTunnel(url: URL): Promise<Agent | null> {
  const proxy = getProxyUrl(url);
  if (proxy === undefined || proxy.hostname === "") return null;
  // Loaded where there is a proxy: few runners have one.
  const { TunnelAgent } = await import("./tunnel-agent.ts");
  // Read anew: the toolkit's address has its credentials decoded, and they would be decoded twice.
  return new TunnelAgent(new URL(proxy.href));
}
