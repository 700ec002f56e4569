import { X509Certificate } from "node:crypto";
import { get } from "node:https";
import { afterAll, describe, expect, it } from "@jest/globals";
import { makeCertificate } from "../../src/http/certificate.ts";
import { type Json, startLocal, stopAll } from "../local-sandbox.ts";

afterAll(stopAll);

function ask(
  url: string,
  ca: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<Json> {
  return new Promise((resolve, reject) => {
    const options = { ca, headers: { "user-agent": "test", authorization: "token any", ...headers } };
    get(url, options, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode, text }));
    }).on("error", reject);
  });
}

describe("a certificate", () => {
  it("is for this machine's names for itself, signs itself, and is new", () => {
    const { certificate } = makeCertificate(Date.parse("2026-06-01T00:00:00Z"));

    const read = new X509Certificate(certificate);

    expect(read.subjectAltName).toBe(
      "DNS:localhost, DNS:*.localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1",
    );
    expect(read.verify(read.publicKey)).toBe(true);
    expect({ ca: read.ca, validFrom: read.validFrom, validTo: read.validTo }).toEqual({
      ca: true,
      validFrom: "May 31 00:00:00 2026 GMT",
      validTo: "Jul  3 00:00:00 2027 GMT",
    });
  });
});

describe("a sandbox with TLS", () => {
  it("answers who trusts its certificate, with links that lead there again", async () => {
    const { sandbox } = await startLocal({
      tls: true,
      seed: { repositories: [{ repository: "acme/api" }] },
    });
    const { url = "", certificate = "" } = sandbox.tls ?? {};

    const { status, text } = await ask(`${url}/api/v3/repos/acme/api`, certificate);
    const same = await ask(`${url}/api/v3/user`, certificate, { origin: url });
    const foreign = await ask(`${url}/api/v3/user`, certificate, { origin: sandbox.url });

    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      url: `${url}/api/v3/repos/acme/api`,
      clone_url: `${url}/acme/api.git`,
    });
    expect({ same: same.status, foreign: foreign.status }).toEqual({ same: 200, foreign: 403 });
    await expect(ask(`${url}/user`, undefined)).rejects.toThrow("self-signed certificate");
  });

  it("is there only when asked for", async () => {
    const { sandbox } = await startLocal();

    expect(sandbox.tls).toBeNull();
  });
});
