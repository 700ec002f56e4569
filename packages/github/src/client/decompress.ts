import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";

/** Takes what there is of a body that is not complete, as browsers do: whether it is whole, its JSON tells. */
const FLUSH = { finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI_FLUSH = { finishFlush: constants.BROTLI_OPERATION_FLUSH };

/**
 * Undoes the codings of `Content-Encoding`, the last one first. A coding that is not known leaves the body as it is. Rejects
 * a body that is no such coding, or that grows beyond `mostBytes`.
 */
export async function decompress(body: Buffer, encoding: string, mostBytes: number): Promise<Buffer> {
  const codings = encoding.toLowerCase().split(",");
  let bytes = body;
  for (const coding of codings.reverse()) bytes = await undo(coding.trim(), bytes, mostBytes);
  return bytes;
}

async function undo(coding: string, body: Buffer, maxOutputLength: number): Promise<Buffer> {
  switch (coding) {
    case "gzip":
    case "x-gzip":
      return promisify(gunzip)(body, { ...FLUSH, maxOutputLength });
    case "deflate":
      // Some servers leave out the header of the format. https://www.rfc-editor.org/rfc/rfc1950#section-2.2
      return promisify(((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, {
        ...FLUSH,
        maxOutputLength,
      });
    case "br":
      return promisify(brotliDecompress)(body, { ...BROTLI_FLUSH, maxOutputLength });
    default:
      return body;
  }
}
