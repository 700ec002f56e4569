/**
 * Adds the import attribute that `@actions/workflow-parser` leaves out when it imports JSON: Node itself refuses such an
 * import, ncc resolves it, and jest warns of it in every test file.
 */
module.exports = {
  process: (source) => ({
    code: source.replaceAll(/^(import .* from "[^"]+\.json");?$/gm, '$1 with { type: "json" };'),
  }),
};
