/** Sends one request to the address that it is given, and prints the answer, or why there is none. */
import { createHttpSender } from "../src/client/http-sender.ts";

const [, , url = ""] = process.argv;
const send = createHttpSender({ isProxied: true });
try {
  const { status, text } = await send(
    { method: "GET", url, headers: {} },
    { signal: new AbortController().signal },
  );
  process.stdout.write(`${status} ${text}`);
} catch (error) {
  process.stdout.write((error as Error).message);
}
