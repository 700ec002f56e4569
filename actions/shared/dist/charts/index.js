import { readFileSync } from "node:fs";

export { drawChart, firstRange } from "./page.js";

export const readPageScript = async () => readFileSync(new URL("page.js", import.meta.url), "utf8");
