import { prose, tableCode, tableProse } from "@automation/core/text";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Redactor } from "../src/redactor.ts";
import { renderJson } from "../src/report-file.ts";

const TOKEN = "ghs_Zq8Xw3Lk9Vb2Nm5Rt7Yc4Pd6Fh1Js0Gu";

function redactorOf(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor();
  for (const secret of secrets) redactor.learn(secret);
  return redactor;
}

describe("a redactor", () => {
  it("takes out a secret as it is, and leaves the rest", () => {
    expect(redactorOf(TOKEN).redact(`a ${TOKEN}, b ${TOKEN}`)).toBe("a ***, b ***");
  });

  it("takes out each line of 8 characters or more of a secret of several", () => {
    const secret = "first-half\r\nsecond-half\nshort";

    expect(redactorOf(secret).redact("x second-half y first-half z short")).toBe("x *** y *** z short");
  });

  it("takes out a secret whose line ends were written out", () => {
    const { redact } = redactorOf("-----BEGIN X-----\\nMIIEowIBAAKC\\n-----END X-----");

    expect(redact("key: MIIEowIBAAKC")).toBe("key: ***");
  });

  it.each([0, 1, 2])("takes out base64 of a text in which %i characters are before it", (before) => {
    const encoded = Buffer.from(`${"x".repeat(before)}${TOKEN}:tail`).toString("base64");

    expect(redactorOf(TOKEN).redact(`Basic ${encoded} end`)).toBe("Basic *** end");
  });

  it("takes out base64 for addresses", () => {
    const secret = "a?>~b?>~c?>~d?>~";
    const encoded = Buffer.from(secret).toString("base64url");

    expect(redactorOf(secret).redact(`(${encoded})`)).toBe("(***)");
  });

  it.each([
    ["in an address", encodeURIComponent('pa"ss wö/rd&1')],
    ["in a form", encodeURIComponent('pa"ss wö/rd&1').replaceAll("%20", "+")],
    ["in lower-case codes", encodeURIComponent('pa"ss wö/rd&1').toLowerCase()],
    ["in JSON", JSON.stringify('pa"ss wö/rd&1').slice(1, -1)],
    ["in JSON in JSON", JSON.stringify(JSON.stringify('pa"ss wö/rd&1')).slice(3, -3)],
    ["in HTML", 'pa"ss wö/rd&amp;1'],
  ])("takes it out %s", (_, form) => {
    expect(redactorOf('pa"ss wö/rd&1').redact(`<${form}>`)).toBe("<***>");
  });

  it.each([
    ["prose", prose],
    ["prose of a table", tableProse],
    ["code in a table", tableCode],
  ])("takes it out of Markdown, as %s", (_, render) => {
    const secrets = ["gh_a*b|c:_d://e@f", "0123456789abcdef0123456789abcdef01234567"];

    for (const secret of secrets) {
      expect(
        redactorOf(secret)
          .redact(`x ${render(secret)} y`)
          .replaceAll("`", ""),
      ).toBe("x *** y");
    }
  });

  it.each([..."\n\r\v\f\u0085\u2028\u2029"])("takes out the lines of a secret that %j cuts", (end) => {
    expect(redactorOf(`first-half${end}second-half`).redact("a second-half b")).toBe("a *** b");
  });

  it.each(["t", "test", "true", "main", "acme/api", "release/1", "repository", "1234"])(
    "leaves alone what every report may hold: %s",
    (word) => {
      const data = { repository: "acme/api", branch: "release/1", word };

      expect(redactorOf(word).redactData(data)).toEqual(data);
    },
  );

  it("takes out an ordinary word that is known to be a password", () => {
    const redactor = new Redactor();

    redactor.learn("swordfish", "always");

    expect(redactor.redact("a swordfish b")).toBe("a *** b");
  });

  it.each(["hunter2", "secret-token", "super-secret", "12345678", "correcthorsebatterystaple"])(
    "takes out %s, which is no ordinary word",
    (secret) => {
      expect(redactorOf(secret).redact(`a ${secret} b`)).toBe("a *** b");
    },
  );

  it("puts what overlaps together, so that no rest of one stays behind another", () => {
    expect(redactorOf("abcdefg8", "g8hijklm").redact("-abcdefg8hijklm-")).toBe("-***-");
  });

  it("hides nothing for a secret too short to be one, and nothing before it knows any", () => {
    expect(redactorOf("abc").redact("abc")).toBe("abc");
    expect(new Redactor().redact("text")).toBe("text");
  });

  it("hides what only looks like a token or a private key where people read", () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${"MIIEowIBAAKCAQEA".repeat(4)}\n-----END RSA PRIVATE KEY-----`;

    expect(new Redactor().redactProse(`${TOKEN} and ${key}.`)).toBe("*** and ***.");
  });

  it("finds every secret wherever it is, whatever the other secrets are", () => {
    const secret = fc.string({ minLength: 8, maxLength: 40, unit: fc.constantFrom(..."abAB01+/=.~ ") });
    const around = fc.string({ maxLength: 30, unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 6 }),
        around,
        around,
        (secrets, before, after) => {
          const [first = ""] = secrets;

          const redactor = new Redactor();
          for (const secret of secrets) redactor.learn(secret, "always");
          const shown = redactor.redact(before + first + after);

          expect(shown.replaceAll("***", "\n")).not.toContain(first);
        },
      ),
    );
  });
});

describe("a report", () => {
  it("stays JSON when secrets are taken out of it, names of members included", () => {
    const secret = 'se"cret\nwith "two": lines';
    const data = { title: "x", rows: [{ name: secret, [TOKEN]: 1 }], text: `a ${TOKEN} b` };

    const text = [...renderJson(data, redactorOf(secret, TOKEN))].join("");

    expect(JSON.parse(text)).toEqual({ title: "x", rows: [{ name: "***", "***": 1 }], text: "a *** b" });
  });
});
