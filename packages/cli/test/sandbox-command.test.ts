import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { startSandbox } from "@automation/github-sandbox";
import { runAutomation, startAutomation } from "@automation/test-kit/automation-process";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sandbox-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts it, asks one question, ends it. */
async function askSandbox(args: readonly string[], path: string) {
  const child = startAutomation(["sandbox", "up", ...args], folder, { XDG_STATE_HOME: folder });
  const closed = once(child, "close");
  try {
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    const url = String(line).replace("export GITHUB_API_URL=", "");
    const response = await fetch(`${url}${path}`, { headers: { authorization: "Bearer any" } });
    const answer = { url, status: response.status, body: await response.json() };
    child.kill("SIGTERM");
    const [exitCode] = await closed;
    return { ...answer, exitCode };
  } finally {
    child.kill("SIGKILL");
  }
}

describe("automation sandbox up", () => {
  it("serves the demo's ecosystem and ends cleanly", async () => {
    const answer = await askSandbox(["--demo"], "/repos/acme/web");

    expect(answer).toMatchObject({ exitCode: 0, status: 200, body: { full_name: "acme/web" } });
    expect(answer.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it("shows what an earlier sandbox left in a folder, by a path relative to where it is called", async () => {
    const earlier = await startSandbox({
      dataDirectory: join(folder, "data"),
      seed: {
        repositories: [
          {
            repository: "acme/api",
            commits: 3,
            branches: [{ name: "fix", behindBy: 1, aheadBy: 1 }],
            pullRequests: [{ title: "Fix it", head: "fix", base: "main" }],
          },
        ],
      },
    });
    await earlier.close();

    const answer = await askSandbox(["--data", "data"], "/repos/acme/api/pulls");

    expect(answer.body).toMatchObject([{ title: "Fix it", head: { ref: "fix" } }]);
  });

  it("listens for TLS when asked, and leaves the certificate to trust in a file", async () => {
    const answer = await askSandbox(["--demo", "--tls", "certificate.pem"], "/repos/acme/web");

    expect(answer).toMatchObject({ exitCode: 0, status: 200 });
    expect(await readFile(join(folder, "certificate.pem"), "utf8")).toMatch(/^-----BEGIN CERTIFICATE-----\n/);
  });

  it("says so when the port is in use", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? String(address.port) : "";

    const result = await runAutomation(["sandbox", "up", "--port", port], folder);

    server.close();
    expect(result).toMatchObject({ exitCode: 1, stdout: "" });
    expect(result.stderr).toBe(
      `error: Port ${port} on 127.0.0.1 is in use. Use another port, or omit --port.\n`,
    );
  });

  it("takes a wrong port for wrong usage", async () => {
    const result = await runAutomation(["sandbox", "up", "--port", "65536"], folder);

    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toContain("Use a whole number from 0 to 65535.");
  });
});
