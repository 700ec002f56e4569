import { createContainer, type SyntaxDocument, type SyntaxReading } from "./syntax-tree.ts";

/** Cuts the text before a document behind its last `---`: what stands behind that, goes with the document. */
export function cutBehindMarker(text: string): readonly [marker: string, rest: string] {
  const marker = /^[\s\S]*^---[^\n]*\n?/m.exec(text)?.[0] ?? "";
  return [marker, text.slice(marker.length)];
}

/** Whether a file holds several documents. */
export function isStream({ root }: SyntaxDocument): boolean {
  return root.kind === "list" && root.layout === "stream";
}

/** A file of one document as a stream of one, to be merged with versions of it that hold several. */
export function toStream(document: SyntaxDocument): SyntaxDocument {
  if (isStream(document)) return document;
  const { before, root: node, after } = document;
  const [lead, head] = cutBehindMarker(before);
  const root = createContainer({
    kind: "list",
    layout: "stream",
    open: "",
    entries: [{ key: "", lead, head, node, tail: "" }],
    close: "",
    hasTrailingComma: false,
    indent: 0,
  });
  return { before: "", root, after };
}

/** Reads a text as a stream, however many documents it holds. */
export function readAsStream(read: (text: string) => SyntaxReading): (text: string) => SyntaxReading {
  return (text) => {
    const reading = read(text);
    return reading.status === "read" ? { ...reading, document: toStream(reading.document) } : reading;
  };
}
