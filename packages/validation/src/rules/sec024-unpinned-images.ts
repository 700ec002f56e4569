import type { Report, Rule } from "../rule.ts";
import type { WorkflowFile } from "../workflow/workflow-file.ts";
import {
  asScalar,
  entriesOf,
  hasExpression,
  scalarOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Images at a tag that their owners can move. */
export const unpinnedImagesRule: Rule = {
  id: "SEC024",
  severity: "warning",
  title: "Images are pinned to a digest",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      check(imageOf(valueAt(job.node, "container")), report);
      for (const { value } of entriesOf(valueAt(job.node, "services"))) check(imageOf(value), report);
      for (const { uses } of job.steps) {
        if (uses?.text.startsWith("docker://") === true) check(uses, report);
      }
    }
  },
};

function imageOf(node: YamlNode | undefined): YamlScalar | undefined {
  return asScalar(node) ?? scalarOf(node, "image");
}

function check(image: YamlScalar | undefined, report: Report): void {
  if (
    image === undefined ||
    image.text === "" ||
    hasExpression(image.text) ||
    image.text.includes("@sha256:")
  )
    return;
  const name = image.text.replace(/^docker:\/\//, "");
  const tag = /:([^:/]+)$/.exec(name)?.[1];
  const isMoving = tag === undefined || tag === "latest";
  report(
    image,
    `The image ${JSON.stringify(name)} ${isMoving ? "is whatever is newest" : "is at a tag that can be moved"}. Pin it with \`@sha256:…\`.`,
    { severity: isMoving ? "warning" : "info" },
  );
}
