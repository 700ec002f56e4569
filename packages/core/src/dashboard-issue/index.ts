export * from "./answer-commands.ts";
export * from "./dashboard-commands.ts";
export * from "./dashboard-facts.ts";
export {
  DASHBOARD_LABEL,
  dashboardMark,
  isDashboardText,
  isDashboardTitle,
  isSameDashboard,
  renderDashboardTitle,
} from "./dashboard-mark.ts";
export * from "./render-dashboard-issue.ts";
