/**
 * Shows how the time of checking one file grows with its length: `node --conditions=source bench/validate-growth.ts`.
 *
 * Each shape is doubled; what grows no more than its length takes twice as long.
 */
import { registerHooks } from "node:module";

// A dependency imports JSON without saying so, which Node alone refuses.
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".json")
      ? next(url, { ...context, format: "json", importAttributes: { type: "json" } })
      : next(url, context),
});
const { validateFiles } = await import("@automation/validation");

const HEAD = "on: push\npermissions: {}\njobs:\n  j:\n    runs-on: ubuntu-latest\n    steps:\n";

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

const SHAPES: Readonly<Record<string, (count: number) => string>> = {
  "`|| true` on each line": (count) => `${HEAD}      - run: |\n${"          make x || true\n".repeat(count)}`,
  "the start of an ignore on one line": (count) =>
    `${HEAD}      - run: make ${"# vc-ignore[".repeat(count)}\n`,
  "an ignore on each line": (count) =>
    `${HEAD}      - run: |\n${"          make x || true # vc-ignore[SEC001]: why\n".repeat(count)}`,
  "steps that read the step before": (count) =>
    HEAD +
    repeat(
      count,
      (at) => `      - id: s${at}\n        run: echo \${{ steps.s${Math.max(0, at - 1)}.outputs.x }}\n`,
    ),
  "an expression on each line": (count) =>
    `${HEAD}      - run: |\n${`          echo \${{ github.sha }}\n`.repeat(count)}`,
  "escapes in double quotes": (count) => `${HEAD}      - run: "${'make \\"x\\" || true\\n'.repeat(count)}"\n`,
  "checkouts before an upload": (count) =>
    `${HEAD}${"      - uses: actions/checkout@v4\n".repeat(count)}      - uses: actions/upload-artifact@v4\n        with: {path: .}\n`,
  "a matrix and its excludes": (count) =>
    HEAD.replace(
      "    steps:\n",
      `    strategy:\n      matrix:\n        a: [${repeat(count, (at) => `${at}, `)}x]\n        exclude:\n${repeat(count, (at) => `          - a: ${at}\n`)}    steps:\n      - run: make\n`,
    ),
  "inputs that read the first": (count) =>
    `on:\n  workflow_call:\n    inputs:\n${repeat(count, (at) => `      i${at}: {type: string, default: "\${{ inputs.i0 }}"}\n`)}jobs: {}\n`,
  "steps that may fail": (count) =>
    HEAD + repeat(count, (at) => `      - id: s${at}\n        continue-on-error: true\n        run: make\n`),
  "actions by a path": (count) => HEAD + repeat(count, (at) => `      - uses: ./x/${at}\n`),
  "quotes that go on without an indentation": (count) =>
    `on: push\nenv:\n${repeat(count, (at) => `  a${at}: "x\n  y"\n`)}jobs: {}\n`,
};

const COUNTS = [500, 1000, 2000, 4000];

for (const [name, make] of Object.entries(SHAPES)) {
  const times = COUNTS.map(make).map((text) => {
    const start = performance.now();
    validateFiles([{ kind: "workflow", path: ".github/workflows/a.yml", text }], undefined, {
      read: () => undefined,
    });
    return performance.now() - start;
  });
  const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1);
  console.log(
    `${times.map((time) => `${time.toFixed(0)} ms`.padStart(9)).join("")}   x${growth.toFixed(1)}   ${name}`,
  );
}
