import { integrate, logGamma, regularizedBeta } from "../statistics/index.ts";

/** Failures among operations of one variant. */
export interface OperationCount {
  readonly failed: number;
  readonly operations: number;
}

/** What is believed before anything was seen: about one failure in twenty. */
const PRIOR = { failed: 1, succeeded: 19 } as const;

/**
 * The probability that the treated operations fail more often than the control's by more than `margin`, from Beta posteriors.
 *
 * @param margin share, 0..1
 * @param isRelative whether the margin is a share of the control's rate
 */
export function probabilityOfHarm(
  control: OperationCount,
  treated: OperationCount,
  { margin, isRelative = false }: { readonly margin: number; readonly isRelative?: boolean },
): number {
  const [a, b] = posterior(control);
  const [c, d] = posterior(treated);
  const logNorm = logGamma(a + b) - logGamma(a) - logGamma(b);
  const density = (x: number) =>
    x <= 0 || x >= 1
      ? // A posterior of at least the prior's one failure has a finite density at the ends.
        edgeDensity(x, a, b)
      : Math.exp(logNorm + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
  const worse = (x: number) => 1 - regularizedBeta(isRelative ? x * (1 + margin) : x + margin, c, d);
  return Math.min(
    1,
    Math.max(
      0,
      integrate((x) => density(x) * worse(x)),
    ),
  );
}

function posterior({ failed, operations }: OperationCount): readonly [number, number] {
  return [PRIOR.failed + failed, PRIOR.succeeded + operations - failed];
}

function edgeDensity(x: number, a: number, b: number): number {
  if (x <= 0) return a === 1 ? b : 0;
  return b === 1 ? a : 0;
}
