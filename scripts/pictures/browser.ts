import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Width of the page in CSS pixels: as wide as a picture in a README on GitHub. */
const WIDTH = 880;

/** Device pixels per CSS pixel: text stays sharp on a high-density display. */
const SCALE = 1.5;

/** Browsers that work, in the order in which they are tried. `CHROME_BIN` comes before them. */
const BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Takes a picture (PNG) of a page of HTML, as high as its content.
 *
 * Throws when no Chromium or Chrome is installed. `CHROME_BIN` names one that is not on the PATH.
 */
export function screenshot(html: string): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "automation-picture-"));
  try {
    const page = path.join(folder, "page.html");
    const picture = path.join(folder, "page.png");
    writeFileSync(page, html);
    const url = pathToFileURL(page).href;
    const height = measureHeight(url);
    runBrowser([`--window-size=${WIDTH},${height}`, `--screenshot=${picture}`, url]);
    return readFileSync(picture);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Height of the page's content, in CSS pixels. The page must tell it in `data-height`. */
function measureHeight(url: string): number {
  const dom = runBrowser([`--window-size=${WIDTH},600`, "--dump-dom", url]);
  const height = Number(/data-height="(\d+)"/.exec(dom)?.[1]);
  if (!(height > 0)) throw new Error("The browser did not report the height of the page.");
  return height;
}

function runBrowser(options: readonly string[]): string {
  const fixed = ["--headless", "--no-sandbox", "--hide-scrollbars", `--force-device-scale-factor=${SCALE}`];
  const { CHROME_BIN } = process.env;
  for (const browser of CHROME_BIN === undefined ? BROWSERS : [CHROME_BIN]) {
    try {
      return execFileSync(browser, [...fixed, ...options], { encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Error("Chromium or Chrome is not installed. Install one, or set CHROME_BIN to its path.");
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
