/** Panels at first, so that no narrow peak lies between the points. */
const PANELS = 32;
const TOLERANCE = 1e-12;
const MAX_HALVINGS = 30;

/** The integral of a bounded function from 0 to 1, by Simpson's rule with panels that are halved where it bends: about 1e-9. */
export function integrate(f: (x: number) => number): number {
  const width = 1 / PANELS;
  let total = 0;
  for (let panel = 0; panel < PANELS; panel += 1) {
    const [from, to] = [panel * width, (panel + 1) * width];
    const [low, middle, high] = [f(from), f((from + to) / 2), f(to)];
    total += refine(f, { from, to, low, middle, high }, MAX_HALVINGS);
  }
  return total;
}

interface Panel {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const simpson = ({ from, to, low, middle, high }: Panel) => ((to - from) / 6) * (low + 4 * middle + high);

function refine(f: (x: number) => number, panel: Panel, halvings: number): number {
  const { from, to, low, middle, high } = panel;
  const centre = (from + to) / 2;
  const left = { from, to: centre, low, middle: f((from + centre) / 2), high: middle };
  const right = { from: centre, to, low: middle, middle: f((centre + to) / 2), high };
  const halves = simpson(left) + simpson(right);
  const gap = halves - simpson(panel);
  // Richardson: the error of the halves is a fifteenth of the gap.
  if (Math.abs(gap) < 15 * TOLERANCE || halvings === 0) return halves + gap / 15;
  return refine(f, left, halvings - 1) + refine(f, right, halvings - 1);
}
