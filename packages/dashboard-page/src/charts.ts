/**
 * What draws charts, and the script of the page that draws them again. The bundle of the actions has one file for both
 * (`actions/shared/dist/charts`), which stands in for this module.
 */
export { bundlePageScript as readPageScript } from "./bundle-page-script.ts";

export function importCharts(): Promise<typeof import("./draw/index.ts")> {
  return import("./draw/index.ts");
}
