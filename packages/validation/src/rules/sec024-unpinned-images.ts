import { expressionsOf } from "../expressions/checked-sites.ts";
import { possibleValuesOf } from "../expressions/possible-values.ts";
import type { Report, Rule } from "../rule.ts";
import { matrixValuesOf } from "../workflow/matrix-values.ts";
import type { ActionFile, Job, WorkflowFile } from "../workflow/model.ts";
import type { Policy } from "../workflow/policy.ts";
import {
  asScalar,
  entriesOf,
  hasExpression,
  mappingOf,
  scalarOf,
  valueAt,
  type YamlNode,
  type YamlScalar,
} from "../yaml/yaml-node.ts";

/** Images that are whatever is newest; where the settings ask for it, all that are not pinned to a digest. */
export const unpinnedImagesRule: Rule = {
  id: "SEC024",
  severity: "warning",
  title: "Images are pinned to a digest",
  checkWorkflow(file: WorkflowFile, report) {
    for (const job of file.jobs) {
      check(imageOf(valueAt(job.node, "container")), { file, job }, report);
      for (const { value } of entriesOf(valueAt(job.node, "services"))) {
        check(imageOf(value), { file, job }, report);
      }
      for (const { uses } of job.steps) {
        if (uses?.text.startsWith("docker://") === true) check(uses, { file, job }, report);
      }
    }
  },
  checkAction(file: ActionFile, report) {
    const image = scalarOf(mappingOf(file.mapping, "runs"), "image");
    if (image?.text.startsWith("docker://") === true) check(image, { file, job: undefined }, report);
    for (const { uses } of file.steps) {
      if (uses?.text.startsWith("docker://") === true) check(uses, { file, job: undefined }, report);
    }
  },
};

interface Place {
  readonly file: WorkflowFile | ActionFile;
  readonly job: Job | undefined;
}

function imageOf(node: YamlNode | undefined): YamlScalar | undefined {
  return asScalar(node) ?? scalarOf(node, "image");
}

function check(image: YamlScalar | undefined, place: Place, report: Report): void {
  if (image === undefined || image.text === "" || image.text.includes("@sha256:")) return;
  const isTemplate = hasExpression(image.text);
  const { names, isComplete } = isTemplate
    ? imagesOf(image, place)
    : { names: [image.text], isComplete: true };
  const { policy } = place.file.project;
  const loose = names
    .map((name) => name.replace(/^docker:\/\//, ""))
    .filter((name) => name !== "" && !name.includes("@sha256:") && isTooLoose(name, policy));
  const moving = loose.find(isMoving);
  const shown = moving ?? loose[0];
  if (shown !== undefined) {
    report(
      image,
      `The image ${JSON.stringify(shown)} ${describeTag(shown, moving)}. Pin it with \`@sha256:…\`.`,
    );
  } else if (!isComplete) {
    report(image, "The image is only known at run time. Make sure that it is pinned with `@sha256:…`.", {
      severity: "info",
    });
  }
}

function describeTag(name: string, moving: string | undefined): string {
  if (moving === undefined) return "has a tag that can move";
  return name.endsWith(":latest") ? "is always the newest one" : "has no tag, so it is the newest one";
}

/** A tag is pin enough, unless the settings want a digest of this image; `any` wants nothing. */
function isTooLoose(name: string, policy: Policy): boolean {
  const pin = policy.pinOf(`docker://${name.replace(/:[^:/]*$/, "")}`);
  return pin === "commit" || (pin !== "any" && isMoving(name));
}

function isMoving(name: string): boolean {
  const tag = /:([^:/]+)$/.exec(name)?.[1];
  return tag === undefined || tag === "latest";
}

/** The images that an expression may stand for; one that is only a part of the name is not followed. */
function imagesOf(
  image: YamlScalar,
  { file, job }: Place,
): { readonly names: readonly string[]; readonly isComplete: boolean } {
  const site = expressionsOf(file).sites.find(({ scalar }) => scalar === image);
  if (site?.isWhole !== true || site.parsed.status !== "parsed") return { names: [], isComplete: true };
  const names: string[] = [];
  let isComplete = true;
  for (const value of possibleValuesOf(site.parsed.ast)) {
    const [context, ...path] = value.kind === "path" ? value.path : [];
    const known = context === "matrix" ? matrixValuesOf(job, path) : undefined;
    if (value.kind === "text") names.push(value.text);
    else if (known === undefined) isComplete = false;
    else {
      names.push(...known.scalars.map(({ text }) => text));
      isComplete &&= known.isComplete;
    }
  }
  return { names, isComplete };
}
