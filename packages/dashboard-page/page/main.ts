/**
 * The script of the page, and what draws its charts: one file for browsers and for Node. In a document it begins by itself.
 */
import { startPage } from "./start-page.ts";

export { drawChart, firstRange, RANGES } from "../src/draw/index.ts";

if (typeof document !== "undefined") startPage();
