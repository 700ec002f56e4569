/** The page in a Firefox of this system, from disk. Skipped, with a message, where there is none. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { explainSkip, findTool, type Tool } from "@automation/test-kit/tools";
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { type FirefoxPage, openFirefox } from "./firefox.ts";
import { type Scene, Scenes } from "./scenes.ts";

// A browser starts for each of them; on a busy machine that takes its time.
jest.setTimeout(120_000);

const FIREFOX: Tool = { name: "firefox-esr", install: "apt-get install firefox-esr", isOptional: true };
const executable = findTool(FIREFOX) ?? findTool({ ...FIREFOX, name: "firefox" });
const inFirefox = executable === null ? describe.skip : describe;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const scenes = new Scenes();
let usual: Scene;
let page: FirefoxPage | undefined;

beforeAll(async () => {
  if (executable !== null) usual = await scenes.simulate();
});
afterEach(async () => {
  await page?.close();
  page = undefined;
});
afterAll(() => scenes.remove());

/** Waits in the page until an expression holds; the test's own limit ends it. */
const until = (expression: string) =>
  `new Promise((resolve) => { const look = () => (${expression}) ? resolve(true) : requestAnimationFrame(look); look(); })`;

inFirefox(`the page in Firefox${explainSkip(FIREFOX, executable)}`, () => {
  it.each([
    { width: 390, isDark: false },
    { width: 1366, isDark: true },
    { width: 2560, isDark: false },
  ])("is whole, quiet and accessible: $width px, dark: $isDark", async ({ width, isDark }) => {
    page = await openFirefox(executable ?? "", usual.url, { width, isDark });
    await page.evaluate(until(`document.querySelector(".js .box.live svg") !== null`));
    await page.evaluate(`document.querySelectorAll("details").forEach((one) => { one.open = true; })`);
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    const scrollWidth = await page.evaluate<number>("document.documentElement.scrollWidth");
    await page.evaluate(`(() => { ${await readFile(AXE, "utf8")} })()`);
    const problems = await page.evaluate(
      `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html.slice(0, 160)))`,
    );

    expect(background).toBe(isDark ? "rgb(13, 17, 23)" : "rgb(246, 248, 250)");
    expect(scrollWidth).toBeLessThanOrEqual(width);
    expect(problems).toEqual([]);
    expect(page.trouble).toEqual([]);
  });

  it("changes its range, filters its table, and shows values by arrow keys", async () => {
    page = await openFirefox(executable ?? "", usual.url, { width: 1280, isDark: false });
    await page.evaluate(until(`document.querySelector(".js #chart-success .box.live svg") !== null`));

    await page.evaluate(`document.querySelector('[data-range="30d"]').click()`);
    await page.evaluate(
      `(() => { const filter = document.querySelector("#filter"); filter.value = "billing"; filter.dispatchEvent(new Event("input")); })()`,
    );
    await page.evaluate(
      `(() => { const box = document.querySelector("#chart-success .box"); box.focus(); box.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft" })); })()`,
    );
    await page.evaluate(until(`document.querySelector("#said").textContent !== ""`));

    const names = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('table[data-table="repositories"] tbody tr:not([hidden]) th')].map((cell) => cell.textContent)`,
    );
    expect(await page.evaluate("location.hash")).toBe("#range=30d&repository=billing");
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((name) => name.includes("billing"))).toBe(true);
    expect(await page.evaluate(`document.querySelector("#said").textContent`)).toMatch(/Success: [\d.]+\s%/);
    expect(page.trouble).toEqual([]);
  });
});
