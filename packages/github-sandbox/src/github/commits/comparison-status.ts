/** In words of the interface: how head stands to base. */
export function comparisonStatus(comparison: {
  readonly aheadBy: number;
  readonly behindBy: number;
}): "ahead" | "behind" | "diverged" | "identical" {
  if (comparison.aheadBy > 0) {
    return comparison.behindBy > 0 ? "diverged" : "ahead";
  }
  return comparison.behindBy > 0 ? "behind" : "identical";
}
