/** Code of a request that the proxy did not let through. */
export const PROXY_REFUSED = "proxy-refused";
