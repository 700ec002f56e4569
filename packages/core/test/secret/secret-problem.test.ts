import { describe, expect, it } from "@jest/globals";
import { describeSecretProblem, trimSecret } from "../../src/secret/secret-problem.ts";

const TOKEN = "ghp_Zq8Xw3Lk9Vb2Nm5Rt7Yc4Pd6Fh1Js0Gu";
const KEY_BODY = "MIIEowIBAAKCAQEAu1SU1LfVLPHCozMxH2Mo4lgOEePzNm0tRgeLezV6ffAt0gun";
const PEM = `-----BEGIN RSA PRIVATE KEY-----\n${KEY_BODY}\n-----END RSA PRIVATE KEY-----`;

/** No four characters of the secret in a row. */
function expectNothingOf(secret: string, problem: string | null) {
  const parts = Array.from({ length: secret.length - 3 }, (_, index) => secret.slice(index, index + 4));
  const shown = parts.filter((part) => /^[\w+/]{4}$/.test(part) && problem?.includes(part));
  expect(shown).toEqual([]);
}

describe("describeSecretProblem", () => {
  it.each([
    TOKEN,
    "github_pat_11AAA_x",
    "v1.1f699f1069f60xxx",
    "dGhlIHRva2Vu+/==",
    "0123456789abcdef",
    "token",
    "null_1",
    "a:b=c",
  ])("finds nothing wrong with %s", (token) => {
    expect(describeSecretProblem(token)).toBeNull();
  });

  it.each([
    ["two lines", `${TOKEN}\nZq8Xw3Lk9V`, /has 2 lines; a token must be one line/],
    ["lines that end as on Windows", `${TOKEN}\r\nZq8Xw3Lk9V`, /has 2 lines;/],
    ["several lines of JSON", `{\n  "token": "${TOKEN}"\n}`, /has 3 lines and is JSON/],
    ["JSON in one line", `{"token":"${TOKEN}"}`, /is JSON, not a token/],
    ["a PEM", PEM, /has 3 lines and is a PEM key/],
    ["a carriage return in the middle", `${TOKEN}\r${TOKEN}`, /has 2 lines/],
    ["a zero-width space", `ghp_\u200b${TOKEN}`, /U\+200B ZERO WIDTH SPACE at position 5 of 41/],
    ["a zero-width joiner at its end", `${TOKEN}\u200d`, /U\+200D ZERO WIDTH JOINER/],
    ["a word joiner", `\u2060${TOKEN}`, /U\+2060 WORD JOINER at position 1/],
    ["a byte order mark", `\ufeff${TOKEN}`, /U\+FEFF .*byte order mark/],
    ["a no-break space", `${TOKEN}\u00a0`, /U\+00A0 NO-BREAK SPACE/],
    ["a soft hyphen", `ghp\u00ad${TOKEN}`, /U\+00AD SOFT HYPHEN/],
    ["a direction mark", `${TOKEN}\u202e`, /U\+202E RIGHT-TO-LEFT OVERRIDE/],
    ["a line separator", `${TOKEN}\u2028x`, /U\+2028 LINE SEPARATOR/],
    ["a tag character", `${TOKEN}\u{e0041}`, /U\+E0041 TAG CHARACTER/],
    ["a variation selector", `${TOKEN}\ufe0f`, /U\+FE0F VARIATION SELECTOR-16/],
    ["a NUL", `${TOKEN}\0`, /U\+0000 NULL/],
    ["an escape sequence", `\u001b[31m${TOKEN}`, /U\+001B ESCAPE/],
    ["a delete character", `${TOKEN}\u007f`, /U\+007F DELETE/],
    ["a tab inside", `ghp_\t${TOKEN}`, /U\+0009 TAB at position 5/],
    ["a space inside", `ghp_ ${TOKEN}`, /U\+0020 SPACE at position 5/],
    ["a letter outside ASCII", `${TOKEN}\u00e9`, /a character outside ASCII at position 37 of 37/],
    ["a picture", `${TOKEN}\u{1f511}`, /a character outside ASCII/],
    ["an en dash", `${TOKEN}\u2013x`, /U\+2013 EN DASH|outside ASCII/],
    ["quotation marks", `"${TOKEN}"`, /in quotation marks/],
    ["single ones", `'${TOKEN}'`, /in quotation marks/],
    ["typographic ones", `\u201c${TOKEN}\u201d`, /in quotation marks/],
    ["one at its end", `${TOKEN}"`, /ends with a quotation mark/],
    ["the name of the scheme", `Bearer ${TOKEN}`, /authorization scheme/],
    ["asterisks in its place", "***", /only asterisks/],
    ["undefined in its place", "undefined", /placeholder for a missing value/],
    ["null in its place", "null", /placeholder for a missing value/],
    ["None in its place", "None", /placeholder for a missing value/],
    ["an example in its place", "<token>", /placeholder for a missing value/],
    ["a variable's name before it", `GITHUB_TOKEN=${TOKEN}`, /name of a variable/],
    ["another one's", `SYNC_PAT=${TOKEN}`, /name of a variable/],
    ["a small one's and a colon", `token:${TOKEN}`, /name of a variable/],
    ["an address around it", `https://x:${TOKEN}@github.com`, /is a URL/],
    ["a variable that no shell has replaced", "$GITHUB_TOKEN", /no shell/],
    ["an expression", `\${{ secrets.${TOKEN} }}`, /unevaluated expression/],
  ])("refuses a token with %s, and shows nothing of it", (_, secret, expected) => {
    const problem = describeSecretProblem(secret);

    expect(problem).toMatch(expected);
    expectNothingOf(TOKEN, problem);
    expectNothingOf(KEY_BODY, problem);
  });

  it("names three characters at most and counts the others", () => {
    expect(describeSecretProblem(`a${"\u200b".repeat(5)}`)).toContain("and 2 more of 6");
  });

  it("takes a key in PEM for a private key, and names what is invisible in it", () => {
    expect(describeSecretProblem(PEM, "private-key")).toBeNull();
    expect(describeSecretProblem(PEM.replaceAll("\n", "\r\n"), "private-key")).toBeNull();
    expect(describeSecretProblem(PEM.replaceAll("\n", "\\n"), "private-key")).toBeNull();
    expect(describeSecretProblem(PEM.replace("MIIE", "MII\u200bE"), "private-key")).toContain("U+200B");
    expect(describeSecretProblem(`\ufeff${PEM}`, "private-key")).toContain("byte order mark");
    expect(describeSecretProblem(`"${PEM}"`, "private-key")).toContain("quotation marks");
  });
});

describe("trimSecret", () => {
  it("drops what echo and editors add, and nothing that nobody sees", () => {
    expect(trimSecret(` \t${TOKEN}\r\n\n`)).toBe(TOKEN);
    expect(trimSecret(`\ufeff${TOKEN}\u00a0`)).toBe(`\ufeff${TOKEN}\u00a0`);
  });
});
