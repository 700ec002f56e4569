import type { Scenario, Step } from "./scenario.ts";

/**
 * Makes a failing scenario smaller for as long as it still fails: fewer steps, processes, faults and kills, then fewer
 * repositories. At most `budget` scenarios are played for it.
 *
 * @param fails plays a scenario and tells whether it still fails
 */
export async function shrink(
  scenario: Scenario,
  fails: (candidate: Scenario) => Promise<boolean>,
  budget: number,
): Promise<Scenario> {
  let smallest = scenario;
  let left = budget;
  let isSmaller = true;
  while (isSmaller) {
    isSmaller = false;
    for (const candidate of listSmaller(smallest)) {
      if (left === 0) return smallest;
      left -= 1;
      if (!(await fails(candidate))) continue;
      smallest = candidate;
      isSmaller = true;
      break;
    }
  }
  return smallest;
}

/** Every scenario with one thing less. */
export function listSmaller(scenario: Scenario): readonly Scenario[] {
  const { steps, ecosystem } = scenario;
  const withSteps = (changed: readonly Step[]): Scenario => ({ ...scenario, steps: changed });
  const withoutStep = steps.map((_, index) => withSteps(steps.toSpliced(index, 1)));
  const withSmallerStep = steps.flatMap((step, index) =>
    listSmallerSteps(step).map((smaller) => withSteps(steps.with(index, smaller))),
  );
  const { repositories } = ecosystem;
  const withoutRepository =
    repositories.length < 2
      ? []
      : repositories.map((_, index) => ({
          ...scenario,
          ecosystem: { ...ecosystem, repositories: repositories.toSpliced(index, 1) },
        }));
  return [...withoutStep, ...withSmallerStep, ...withoutRepository];
}

function listSmallerSteps(step: Step): readonly Step[] {
  if (step.kind !== "run") return [];
  const { processes, faults } = step;
  return [
    ...(processes.length < 2
      ? []
      : processes.map((_, index) => ({ ...step, processes: processes.toSpliced(index, 1) }))),
    ...faults.map((_, index) => ({ ...step, faults: faults.toSpliced(index, 1) })),
    ...processes.flatMap(({ kill, ...process }, index) =>
      kill === undefined ? [] : [{ ...step, processes: processes.with(index, process) }],
    ),
  ];
}
