export { createHistoryFolder } from "./history-folder.ts";
