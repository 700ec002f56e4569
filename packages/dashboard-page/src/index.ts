export { createDashboard, type DashboardOptions } from "./create-dashboard.ts";
export { MAX_PAGE_BYTES, renderDashboardPage } from "./render-page.ts";
