export {
  type ConnectHistory,
  type HistoryPlace,
  historyConnection,
  openHistory,
  requireHistory,
  type Site,
} from "./open-history.ts";
