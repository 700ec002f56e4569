/** Text that is markup already. Made by {@link html} only, so that nothing unescaped gets into a page. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type HtmlContent = Html | string | number | null | readonly HtmlContent[];

/** Markup with everything that is put into it escaped, except markup; `null` is nothing, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlContent[]): Html {
  return new Html(String.raw({ raw: parts }, ...values.map(render)));
}

function render(value: HtmlContent): string {
  if (value === null) return "";
  if (value instanceof Html) return value.text;
  return typeof value === "object" ? value.map(render).join("") : escapeHtml(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes for text and for attributes in either kind of quotes. Characters that turn the direction of writing, and
 * control characters but for line breaks and tabs, are spelled out: a branch's name must not look like another one.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
    .replace(/[\p{Bidi_Control}\p{Cc}]/gu, (character) =>
      "\n\t\r".includes(character)
        ? character
        : `⟨U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}⟩`,
    );
}

/** Address of a page from parts that may hold anything: `/acme/api/pull/3`. */
export function pagePath(...parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${encodeURIComponent(part)}`).join("");
}
