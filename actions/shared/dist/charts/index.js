import { readFileSync } from "node:fs";

export const importCharts = () => import("./page.js");

export const readPageScript = async () => readFileSync(new URL("page.js", import.meta.url), "utf8");
