import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** A page in a Firefox of this system. */
export interface FirefoxPage {
  /** Value of an expression in the page, as JSON. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Errors and warnings of the console, and addresses that were asked for, the page's own aside. */
  readonly trouble: readonly string[];
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: string;
  readonly message?: string;
}

/**
 * Opens a page in Firefox by WebDriver BiDi, which stock builds speak; Playwright needs a build of its own.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */
export async function openFirefox(
  executable: string,
  url: string,
  { width, isDark }: { readonly width: number; readonly isDark: boolean },
): Promise<FirefoxPage> {
  const profile = await mkdtemp(path.join(tmpdir(), "automation-firefox-"));
  await writeFile(
    path.join(profile, "user.js"),
    `user_pref("layout.css.prefers-color-scheme.content-override", ${isDark ? 0 : 1});\n`,
  );
  const browser = spawn(
    executable,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const session = await connect(browser.stderr);
  const trouble: string[] = [];
  session.onEvent((method, { level, text, request }) => {
    const asked = (request as { readonly url?: string } | undefined)?.url ?? "";
    if (method === "log.entryAdded" && ["error", "warn"].includes(String(level))) trouble.push(String(text));
    if (method === "network.beforeRequestSent" && !/^(?:file|data|blob):/.test(asked)) trouble.push(asked);
  });
  await session.send("session.new", { capabilities: {} });
  await session.send("session.subscribe", { events: ["log.entryAdded", "network.beforeRequestSent"] });
  const { context } = await session.send("browsingContext.create", { type: "tab" });
  await session.send("browsingContext.setViewport", { context, viewport: { width, height: 1200 } });
  await session.send("browsingContext.navigate", { context, url, wait: "complete" });
  return {
    trouble,
    evaluate: async <Value>(expression: string) => {
      const found = await session.send("script.evaluate", {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      const { result, exceptionDetails } = found as {
        readonly result?: { readonly value?: string };
        readonly exceptionDetails?: { readonly text?: string };
      };
      if (result?.value === undefined) throw new Error(exceptionDetails?.text ?? "The page gave no value.");
      return JSON.parse(result.value) as Value;
    },
    close: async () => {
      session.close();
      browser.kill("SIGKILL");
      await once(browser, "close");
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connect(stderr: NodeJS.ReadableStream) {
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const found = /listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    stderr.on("close", () => reject(new Error(`Firefox ended: ${said.slice(-500)}`)));
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error("Firefox refused the connection.")));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let [next, hear] = [0, (_method: string, _params: Readonly<Record<string, unknown>>): void => undefined];
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    else if (answer.method !== undefined) hear(answer.method, answer.params ?? {});
  });
  return {
    onEvent: (listener: typeof hear) => {
      hear = listener;
    },
    send: async (method: string, params: object): Promise<Readonly<Record<string, unknown>>> => {
      next += 1;
      const id = next;
      const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, method, params }));
      const { result, error, message } = await answered;
      if (result === undefined) throw new Error(`${method}: ${error} ${message}`);
      return result;
    },
    close: () => socket.close(),
  };
}
