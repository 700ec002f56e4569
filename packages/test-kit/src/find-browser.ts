import { existsSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Chromium or Chrome of this system: `CHROME_BIN`, or one on the PATH; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  const { CHROME_BIN, PATH = "", AUTOMATION_REQUIRE_BROWSER } = process.env;
  const folders = PATH.split(path.delimiter);
  const found = [
    CHROME_BIN ?? "",
    ...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))),
  ].find((file) => file !== "" && existsSync(file));
  if (found === undefined && AUTOMATION_REQUIRE_BROWSER === "1")
    throw new Error("There is no Chromium or Chrome.");
  if (found === undefined) {
    console.warn(
      "SKIPPED: the tests of the page need Chromium or Chrome (apt-get install chromium, or set CHROME_BIN).",
    );
  }
  return found;
}
