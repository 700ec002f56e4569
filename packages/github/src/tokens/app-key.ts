import { createPrivateKey, type KeyObject } from "node:crypto";

/** The private key of a GitHub App, in a form that can be signed with, or why there is none. */
export type AppKey =
  | { readonly status: "readable"; readonly pem: string }
  | {
      readonly status: "unreadable";
      /** As the end of a sentence about the key; holds nothing of it. */
      readonly why: string;
    };

const GENERATE = "Generate a private key in the settings of the App, and store the complete .pem file.";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN (?:RSA )?PUBLIC KEY-----/, `is a public key; a private key is needed. ${GENERATE}`],
  [/-----BEGIN CERTIFICATE-----/, `is a certificate. ${GENERATE}`],
  [/-----BEGIN OPENSSH PRIVATE KEY-----/, `is an SSH key. ${GENERATE}`],
  [
    /-----BEGIN EC (?:PRIVATE KEY|PARAMETERS)-----/,
    `is an EC key; a GitHub App needs an RSA key. ${GENERATE}`,
  ],
  [/-----BEGIN PGP /, `is a PGP key. ${GENERATE}`],
  [/-----BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/, "is encrypted with a passphrase: store it unencrypted."],
];

/**
 * Reads a private key: PEM as GitHub gives it (PKCS#1) or PKCS#8, also with its line ends written as `\n` or turned into
 * spaces. Says of anything else what it is.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps
 */
export function readAppKey(text: string): AppKey {
  const plain = text.replaceAll("\\r", "").replaceAll("\\n", "\n").trim();
  const kind = KINDS.find(([pattern]) => pattern.test(plain));
  if (kind !== undefined) return unreadable(kind[1]);
  const body = /-----BEGIN ((?:RSA )?PRIVATE KEY)-----([\s\S]*)$/.exec(plain);
  if (body === null) return unreadable(describeOther(plain));
  const [, label = "", rest = ""] = body;
  const end = rest.indexOf(`-----END ${label}-----`);
  if (end < 0) return unreadable(`is truncated: its last line is missing. ${GENERATE}`);
  const encoded = rest.slice(0, end).replaceAll(/\s+/g, "");
  if (/[^A-Za-z0-9+/=]/.test(encoded)) {
    return unreadable(`contains invalid characters between its first and last line. ${GENERATE}`);
  }
  const lines = encoded.match(/.{1,64}/g) ?? [];
  return parse([`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n"));
}

function parse(pem: string): AppKey {
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    // What OpenSSL says of it means nothing to people, and might repeat a part of it.
    return unreadable(`cannot be parsed: a part of it is missing or was changed. ${GENERATE}`);
  }
  if (key.asymmetricKeyType !== "rsa")
    return unreadable(`is not an RSA key, which a GitHub App needs. ${GENERATE}`);
  return { status: "readable", pem: key.export({ type: "pkcs8", format: "pem" }).toString() };
}

/** What somebody stored instead of a key. */
function describeOther(text: string): string {
  const decoded = Buffer.from(text.replaceAll(/\s+/g, ""), "base64").toString("latin1");
  if (/-----BEGIN [A-Z ]*KEY-----/.test(decoded)) {
    return "is encoded in base64: store the .pem file without encoding it.";
  }
  if (/\.pem$/i.test(text)) return `is the name of a file: store the content of the file. ${GENERATE}`;
  if (/^[{[]/.test(text)) return `is JSON. ${GENERATE}`;
  if (/^SHA256:/.test(text)) return `is the fingerprint of a key. ${GENERATE}`;
  if (/^[A-Za-z0-9+/=\s]{200,}$/.test(text)) return `has no first and last line. ${GENERATE}`;
  return `is not a PEM key. ${GENERATE}`;
}

function unreadable(why: string): AppKey {
  return { status: "unreadable", why };
}
