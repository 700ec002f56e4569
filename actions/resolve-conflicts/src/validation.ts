// A module of its own, so that what reads workflow files is bundled apart, and with nothing that is not needed here.
export { findNewErrors } from "@automation/validation";
