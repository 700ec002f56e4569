import { lookup as lookUp } from "node:dns/promises";
import { isIP } from "node:net";
import { isPublicAddress } from "./address.ts";

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** What became of a name. */
export type Resolution =
  | { readonly status: "resolved"; readonly addresses: readonly [ResolvedAddress, ...ResolvedAddress[]] }
  /** One of its addresses is private: whoever owns the name may mean a machine that only the runner reaches. */
  | { readonly status: "private" }
  | { readonly status: "unknown"; readonly code: string };

/** Finds the addresses of a host; tests hand in their own. */
export type Resolver = (host: string) => Promise<readonly ResolvedAddress[]>;

const systemResolver: Resolver = async (host) => {
  const found = await lookUp(host, { all: true });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Resolves a host once. Whoever connects uses these addresses and asks no more: a name that means another machine the next
 * time it is asked (DNS rebinding) gains nothing.
 */
export async function resolveHost(
  host: string,
  allowsPrivate: boolean,
  resolver: Resolver = systemResolver,
): Promise<Resolution> {
  const plain = host.replace(/^\[|\]$/g, "");
  const version = isIP(plain);
  let found: readonly ResolvedAddress[];
  try {
    found = version === 0 ? await resolver(plain) : [{ address: plain, family: version === 6 ? 6 : 4 }];
  } catch (error) {
    return { status: "unknown", code: (error as NodeJS.ErrnoException).code ?? "ENOTFOUND" };
  }
  const [first, ...others] = found;
  if (first === undefined) return { status: "unknown", code: "ENOTFOUND" };
  const isAllowed = allowsPrivate || found.every(({ address }) => isPublicAddress(address));
  return isAllowed ? { status: "resolved", addresses: [first, ...others] } : { status: "private" };
}
