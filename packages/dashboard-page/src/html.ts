const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text as HTML shows it, in content and in quoted attributes; signs that turn the direction of a text are taken out. */
export function escapeHtml(text: string): string {
  return text.replace(/\p{Bidi_Control}|\p{Cc}/gu, " ").replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** Data for a script block that is never run: nothing in it can end the block. */
export function escapeJson(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A moment in UTC; a script shows it by the reader's clock. */
export function renderTime(iso: string): string {
  const shown = `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
  return `<time datetime="${escapeHtml(iso)}">${escapeHtml(shown)}</time>`;
}
