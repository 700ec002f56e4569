/** The part of jstat that serves as a second opinion; the package has no types. */
declare module "jstat" {
  export const jStat: {
    ibeta(x: number, a: number, b: number): number;
    betaln(a: number, b: number): number;
    lowRegGamma(a: number, x: number): number;
    readonly chisquare: { cdf(x: number, degrees: number): number };
  };
}
