import type { IncomingMessage } from "node:http";
import { type Refusal, refuse } from "../state/refusal.ts";

/** What came with a request, whole. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

/** The text that came with a request, whole. */
export async function readText(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString("utf8");
}

/** The body as JSON; `undefined` for an empty one, 400 for one that is no JSON. */
export function parseJson(text: string): { readonly value: unknown } | Refusal {
  if (text === "") {
    return { value: undefined };
  }
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return refuse(400, "Problems parsing JSON");
  }
}
