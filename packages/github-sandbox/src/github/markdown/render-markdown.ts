import type { Token } from "marked";

/** A text as HTML, or what in it would need more than Markdown: then nothing is rendered. */
export type Rendering = { readonly html: string } | { readonly needs: string };

/** Texts that GitHub makes more of than Markdown says. */
const EMOJI = /:[a-z0-9_+-]+:/;

/**
 * GitHub Flavored Markdown as HTML, https://github.github.com/gfm, without the anchors, classes and colors of code that
 * GitHub's pages add. The library is loaded with the first text.
 *
 * @param isComment whether it is read as a comment: each end of a line is a break, and references become links
 * @param isReference whether a word of a comment (`#1`, `@ada`, `8b42cf5`) would become a link
 */
export async function renderMarkdown(
  text: string,
  isComment: boolean,
  isReference: (word: string) => Promise<boolean>,
): Promise<Rendering> {
  const { Marked } = await import("marked");
  const marked = new Marked({ gfm: true, breaks: isComment });
  const tokens = marked.lexer(text);
  const texts: string[] = [];
  let hasHtml = false;
  marked.walkTokens(tokens, (token: Token) => {
    hasHtml ||= token.type === "html";
    if (token.type === "text" && !("tokens" in token && token.tokens)) {
      texts.push(token.raw);
    }
  });
  if (hasHtml) {
    return { needs: "HTML in Markdown" };
  }
  if (texts.some((one) => EMOJI.test(one))) {
    return { needs: "names of emoji in Markdown" };
  }
  for (const word of isComment ? texts.flatMap((one) => one.match(/[#@]?[\w-]+/g) ?? []) : []) {
    if (await isReference(word)) {
      return { needs: `the link for ${word} in Markdown` };
    }
  }
  return { html: marked.parser(tokens) };
}
