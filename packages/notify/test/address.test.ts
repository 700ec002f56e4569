import { afterEach, describe, expect, it } from "@jest/globals";
import { isPublicAddress } from "../src/address.ts";
import type { Resolver } from "../src/resolve.ts";
import { readSecretUrl, secretPartsOf } from "../src/secret-url.ts";
import { sendHttp } from "../src/send-http.ts";
import { type ReplyServer, startServer } from "./servers.ts";

const servers: ReplyServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

describe("an address", () => {
  it.each([
    "8.8.8.8",
    "140.82.112.3",
    "2606:4700::6810:85e5",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "2002:808:808::1",
  ])("%s is public", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ..."0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.255 169.254.169.254 172.16.0.1 172.31.255.255".split(
      " ",
    ),
    ..."192.168.1.1 192.0.2.1 198.18.0.1 198.51.100.7 203.0.113.9 224.0.0.1 255.255.255.255".split(" "),
    ...":: ::1 fe80::1 fe80::1%eth0 fc00::1 fd12:3456::1 ff02::1 2001:db8::1".split(" "),
    ..."::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:a9fe:a9fe 64:ff9b::7f00:1 2002:7f00:1:: ::127.0.0.1".split(" "),
    ..."nonsense 1.2.3 [::1]".split(" "),
  ])("%s is not", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe("a secret address", () => {
  it.each([
    ["https://hooks.slack.com/services/T0/B0/x", true],
    ["http://hooks.slack.com/services/T0/B0/x", false],
    ["https://127.0.0.1/x", false],
    ["https://[::1]/x", false],
    ["https://0x7f.1/x", false],
    ["https://2130706433/x", false],
    ["https://user:pass@example.com/x", false],
    ["ftp://example.com/x", false],
    ["example.com/x", false],
  ])("%s may be used: %s", (text, isAllowed) => {
    expect(readSecretUrl(text, false).status).toBe(isAllowed ? "read" : "wrong");
  });

  it("is never a part of what is said about it", () => {
    for (const text of [
      "http://secret.example/token",
      "https://10.0.0.1/token",
      "https://u:secret@x.example/token",
    ]) {
      expect(JSON.stringify(readSecretUrl(text, false))).not.toMatch(/secret\.|token|10\.0/);
    }
  });

  it("may be private and unencrypted where that is allowed", () => {
    expect(readSecretUrl("http://127.0.0.1:8080/x", true).status).toBe("read");
  });

  it("is hidden whole, and in every part that could be the secret", () => {
    const url = new URL(
      "https://hooks.slack.com/services/T0AAAAAAAAAA/B0BBBBBBBBBB/abcdefghijklmnop?sig=0123456789abcdef",
    );

    const parts = secretPartsOf(url);

    expect(parts).toEqual(
      expect.arrayContaining([
        url.href,
        "T0AAAAAAAAAA",
        "B0BBBBBBBBBB",
        "abcdefghijklmnop",
        "0123456789abcdef",
      ]),
    );
    expect(parts).not.toContain("services");
  });
});

describe("a request", () => {
  const request = (url: URL) => ({ url, method: "POST", headers: {}, body: "x" }) as const;
  const options = { allowsPrivate: false, allowsPlain: false, timeoutMs: 500 };
  const at =
    (address: string): Resolver =>
    async () => [{ address, family: 4 }];

  it("never goes to a name that stands for a private address", async () => {
    const server = await startServer([{ status: 200 }], { isSecure: true });
    servers.push(server);

    const answers = [
      await sendHttp(request(server.url), options),
      await sendHttp(request(new URL("https://public.example/x")), {
        ...options,
        resolver: at("169.254.169.254"),
      }),
    ];

    for (const answer of answers) {
      expect(answer).toEqual({ status: "unanswered", code: "private-address", wasSent: false });
    }
    expect(server.requests).toEqual([]);
  });

  it("does not go when only one of several addresses is private", async () => {
    const resolver: Resolver = async () => [
      { address: "8.8.8.8", family: 4 },
      { address: "127.0.0.1", family: 4 },
    ];

    const answer = await sendHttp(request(new URL("https://mixed.example/x")), { ...options, resolver });

    expect(answer).toMatchObject({ code: "private-address" });
  });

  it("goes to the address that was judged, though the name means another one the next time (DNS rebinding)", async () => {
    const server = await startServer([{ status: 200 }], { isSecure: false });
    servers.push(server);
    const asked: string[] = [];
    const rebinding: Resolver = async (host) => {
      asked.push(host);
      return [{ address: asked.length === 1 ? "127.0.0.1" : "127.0.0.2", family: 4 }];
    };
    const url = new URL(`http://rebind.invalid:${server.url.port}/x`);

    const answer = await sendHttp(request(url), {
      allowsPrivate: true,
      allowsPlain: true,
      timeoutMs: 500,
      resolver: rebinding,
    });

    expect(answer).toMatchObject({ status: "answered", code: 200 });
    expect(asked).toEqual(["rebind.invalid"]);
    expect(server.requests[0]?.headers.host).toBe(`rebind.invalid:${server.url.port}`);
  });

  it("needs https unless insecurity is allowed", async () => {
    const answer = await sendHttp(request(new URL("http://public.example/x")), {
      ...options,
      resolver: at("8.8.8.8"),
    });

    expect(answer).toEqual({ status: "unanswered", code: "no-https", wasSent: false });
  });

  it("trusts a certificate that nobody vouches for at a private address only, and where that is allowed", async () => {
    const server = await startServer([{ status: 200 }], { isSecure: true });
    servers.push(server);
    const other = new URL(`https://unknown.invalid:${server.url.port}/x`);

    const answer = await sendHttp(request(other), {
      allowsPrivate: true,
      allowsPlain: true,
      timeoutMs: 500,
      resolver: at("127.0.0.1"),
    });

    expect(answer).toMatchObject({ status: "answered" });
  });
});
