import type { SyntaxDocument, SyntaxNode } from "../../syntax/syntax-tree.ts";

/** The line, from 1, on which a value begins in the document that it is of; `undefined` where it is not found again. */
export function findLine(
  document: SyntaxDocument | undefined,
  node: SyntaxNode | undefined,
  key: string | undefined,
): number | undefined {
  if (document === undefined || node === undefined) return undefined;
  if (node === document.root || node.source === "") return lineAt(document.before);
  const places = listPlaces(document);
  const same = places.find((place) => place.node === node);
  // A value that was indented anew or carried elsewhere is found by what it says.
  const alike = places.filter((place) => place.node.identity === node.identity);
  const found = same ?? alike.find((place) => place.key === key) ?? alike[0];
  if (found !== undefined) return found.line;
  const at = textOf(document).indexOf(node.source.trim());
  return at === -1 ? undefined : lineAt(textOf(document).slice(0, at));
}

interface Place {
  readonly node: SyntaxNode;
  readonly key: string;
  readonly line: number;
}

/** Every value of the document with the line that its key or dash stands on. */
function listPlaces({ before, root }: SyntaxDocument): readonly Place[] {
  const places: Place[] = [];
  let line = lineAt(before);
  const pass = (text: string) => {
    line = lineAt(text) + line - 1;
  };
  const visit = (node: SyntaxNode) => {
    if (node.kind === "scalar") {
      pass(node.source);
      return;
    }
    pass(node.open);
    for (const entry of node.entries) {
      pass(entry.lead);
      places.push({ node: entry.node, key: entry.key, line });
      pass(entry.head);
      visit(entry.node);
      pass(entry.tail);
    }
    pass(node.close);
  };
  visit(root);
  return places;
}

function textOf({ before, root, after }: SyntaxDocument): string {
  return `${before}${root.source}${after}`;
}

function lineAt(before: string): number {
  return before.split("\n").length;
}
