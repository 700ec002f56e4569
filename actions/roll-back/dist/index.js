if (Number(process.versions.node.split(".")[0]) < 24) {
  console.log(`::error title=Node 24 is needed::This action needs Node 24, and the runner starts it with Node ${process.versions.node}. Update the runner (2.327.1 or later), and remove FORCE_JAVASCRIPT_ACTIONS_TO_NODE20 or ACTIONS_ALLOW_USE_UNSECURE_NODE_VERSION.`);
  process.exitCode = 1;
} else {
  const { run } = await import("../../shared/dist/index.js");

  await run("roll-back");
}
