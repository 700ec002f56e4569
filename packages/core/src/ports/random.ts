/** Returns a number in [0, 1), like `Math.random`. Handed in, so that jitter can be tested. */
export type Random = () => number;
