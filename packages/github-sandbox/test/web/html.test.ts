import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { escapeHtml, html, pagePath } from "../../src/web/html.ts";

describe("making markup", () => {
  it("escapes what is put into it, and leaves markup as it is", () => {
    const inner = html`<b>${"<i>"}</b>`;

    const outer = html`<p title="${`"'`}">${inner}${null}${[1, inner]}</p>`;

    expect(outer.text).toBe('<p title="&quot;&#39;"><b>&lt;i&gt;</b>1<b>&lt;i&gt;</b></p>');
  });

  it("never lets a text end a tag, an attribute or an entity", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const escaped = escapeHtml(text);

        expect(escaped).not.toMatch(/[<>"']/);
        expect(escaped.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });

  it.each([
    ["release\u202Egnp.exe", "release⟨U+202E⟩gnp.exe"],
    ["a\u0000b\u001bc", "a⟨U+0000⟩b⟨U+001B⟩c"],
    ["a\nb\tc", "a\nb\tc"],
    ["naïve 😀", "naïve 😀"],
  ])("spells out in %j what would deceive the eye", (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
  });

  it.each([
    [["acme", "api"], "/acme/api"],
    [["a/b", "../c", "pull", 3], "/a%2Fb/..%2Fc/pull/3"],
    [["?x", "#y"], "/%3Fx/%23y"],
  ])("makes an address of %j that stays within its parts", (parts, expected) => {
    expect(pagePath(...parts)).toBe(expected);
  });
});
