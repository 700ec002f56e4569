/** Makes text from outside one line without control characters or characters that change the direction of writing. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/\p{Bidi_Control}/gu, "");
}
