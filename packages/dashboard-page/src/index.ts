export { MAX_PAGE_BYTES, renderDashboardPage } from "./render-page.ts";
