/** A workflow with one job of these steps, without a finding of its own. */
export function workflowWith(steps: string): string {
  return `on: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
}
