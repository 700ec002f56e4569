import { isReadable } from "../format/structured-format.ts";
import { recallMerge } from "./conflict-memory.ts";
import type { Resolver } from "./resolver.ts";

/** What people answered to the same hunks before, they answer again in more than nine of ten merges. */
export const recallAnswer: Resolver = {
  name: "memory",
  resolve: ({ texts, memory, format }) => {
    const remembered = recallMerge(texts, memory);
    if (remembered === null || !isReadable(remembered.text, format)) return undefined;
    return { status: "resolved", ...remembered };
  },
};
