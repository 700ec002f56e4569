import type { LabelRecord } from "../../state/issue-records.ts";
import { nodeId } from "../../state/node-ids.ts";
import type { RepositoryRecord } from "../../state/records.ts";

/** A `Label`. */
export function labelNode(repository: RepositoryRecord, label: LabelRecord): object {
  return {
    __typename: "Label",
    id: nodeId("Label", repository.id, label.name),
    name: label.name,
    color: label.color,
    description: label.description,
    isDefault: label.isDefault,
  };
}
