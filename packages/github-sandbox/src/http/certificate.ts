import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A certificate that signs itself, with its key, both as PEM. */
export interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

const NAME = "github-sandbox";
const DAY_MS = 86_400_000;

/** Shorter than what clients accept of public ones (398 days). */
const LIFE_DAYS = 397;

const OIDS = {
  commonName: [0x55, 0x04, 0x03],
  ecdsaWithSha256: [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02],
  basicConstraints: [0x55, 0x1d, 0x13],
  keyUsage: [0x55, 0x1d, 0x0f],
  extendedKeyUsage: [0x55, 0x1d, 0x25],
  serverAuth: [0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01],
  subjectAltName: [0x55, 0x1d, 0x11],
} as const;

/**
 * Makes a certificate for this machine's names for itself, which clients can be told to trust. Node has no way to make
 * one: it is written here as RFC 5280 has it, in DER (X.690).
 */
export function makeCertificate(nowMs: number): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const algorithm = sequence(oid(OIDS.ecdsaWithSha256));
  const name = sequence(der(0x31, sequence(oid(OIDS.commonName), der(0x0c, Buffer.from(NAME)))));
  const unsigned = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    name,
    sequence(time(nowMs - DAY_MS), time(nowMs + LIFE_DAYS * DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions()),
  );
  const signature = der(0x03, Buffer.concat([Buffer.from([0]), sign("sha256", unsigned, privateKey)]));
  const body = sequence(unsigned, algorithm, signature).toString("base64");
  const lines = body.match(/.{1,64}/g) ?? [];
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function extensions(): Buffer {
  const names = [
    ...["localhost", "*.localhost"].map((host) => der(0x82, Buffer.from(host))),
    der(0x87, Buffer.from([127, 0, 0, 1])),
    der(0x87, Buffer.from([...new Array<number>(15).fill(0), 1])),
  ];
  const isTrue = der(0x01, Buffer.from([0xff]));
  // Some clients trust only what may sign: it is an authority for itself.
  return sequence(
    sequence(oid(OIDS.basicConstraints), isTrue, der(0x04, sequence(isTrue))),
    sequence(oid(OIDS.keyUsage), isTrue, der(0x04, der(0x03, Buffer.from([2, 0b1000_0100])))),
    sequence(oid(OIDS.extendedKeyUsage), der(0x04, sequence(oid(OIDS.serverAuth)))),
    sequence(oid(OIDS.subjectAltName), der(0x04, sequence(...names))),
  );
}

/** A value with its tag and length. */
function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function oid(bytes: readonly number[]): Buffer {
  return der(0x06, Buffer.from(bytes));
}

/** UTCTime: two digits of the year are right until 2050. */
function time(ms: number): Buffer {
  const digits = new Date(ms).toISOString().replace(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}
