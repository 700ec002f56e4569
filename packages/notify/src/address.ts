import { BlockList, isIP, isIPv4 } from "node:net";

/** Networks that no service for the public is in. https://www.iana.org/assignments/iana-ipv4-special-registry */
const PRIVATE = new BlockList();
const PRIVATE_V4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
const PRIVATE_V6 = [
  ["::", 128],
  ["::1", 128],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const;
for (const [network, prefix] of PRIVATE_V4) PRIVATE.addSubnet(network, prefix, "ipv4");
for (const [network, prefix] of PRIVATE_V6) PRIVATE.addSubnet(network, prefix, "ipv6");

/** Addresses of version 6 that hold one of version 4: where its first byte is, counted in bytes. */
const EMBEDDING = [
  { network: "::ffff:0:0", prefix: 96, at: 12 },
  { network: "::", prefix: 96, at: 12 },
  { network: "64:ff9b::", prefix: 96, at: 12 },
  { network: "2002::", prefix: 16, at: 2 },
].map(({ network, prefix, at }) => {
  const list = new BlockList();
  list.addSubnet(network, prefix, "ipv6");
  return { list, at };
});

/** Whether an IP address is one of the public internet: neither of this machine nor of a private network. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (isIPv4(plain)) return !PRIVATE.check(plain, "ipv4");
  if (isIP(plain) === 0 || PRIVATE.check(plain, "ipv6")) return false;
  const holder = EMBEDDING.find(({ list }) => list.check(plain, "ipv6"));
  if (holder === undefined) return true;
  const bytes = toBytes(plain).slice(holder.at, holder.at + 4);
  return !PRIVATE.check(bytes.join("."), "ipv4");
}

/** The 16 bytes of an address of version 6. */
function toBytes(address: string): readonly number[] {
  const dotted = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [a = 0, b = 0, c = 0, d = 0] = (dotted ?? []).slice(1).map(Number);
  const groups = dotted
    ? address.replace(dotted[0], `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`)
    : address;
  const [head = "", tail] = groups.split("::");
  const words = (part: string) =>
    part === "" ? [] : part.split(":").map((word) => Number.parseInt(word, 16));
  const [first, last] = [words(head), words(tail ?? "")];
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: missing }, () => 0), ...last].flatMap((word) => [
    word >> 8,
    word & 0xff,
  ]);
}
