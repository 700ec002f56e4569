import { type Command, Option } from "commander";
import { integer, nonEmpty } from "./option-values.ts";
import { addFault, clearFaults, env, journal, listFaults } from "./sandbox-control.ts";
import { seed } from "./sandbox-seed.ts";
import { up } from "./sandbox-up.ts";
import { verifyAgainst } from "./sandbox-verify.ts";

/** Adds `automation sandbox`: a local GitHub to point an automation at. */
export function addSandboxCommand(program: Command): void {
  const sandbox = program
    .command("sandbox")
    .description("a local GitHub with real git repositories, on loopback only");
  addUp(sandbox);
  choosing(
    sandbox
      .command("seed")
      .description("check a seed file, and add its content to a running sandbox")
      .argument("<file>", "JSON or YAML; packages/github-sandbox/examples has some")
      .option("--check", "only check the file; needs no sandbox"),
  ).action(seed);
  choosing(
    sandbox
      .command("env")
      .description("print the environment variables for clients of a running sandbox")
      .option("--plain", "print NAME=VALUE without export, as in an .env file"),
  ).action(env);
  addFaults(sandbox);
  choosing(
    sandbox
      .command("journal")
      .description("print the requests to a running sandbox, one per line")
      .option("--json", "print all details of each request")
      .option("--follow", "keep printing until Ctrl-C")
      .option("--clear", "clear the journal after printing"),
  ).action(journal);
  addVerify(sandbox);
}

function addUp(sandbox: Command): void {
  sandbox
    .command("up")
    .description("start a sandbox, print the environment variables for actions, and run until Ctrl-C")
    .option("--data <folder>", "folder for repositories and state; created if missing")
    .option("--port <number>", "port on 127.0.0.1; 0 picks a free port", integer(0, 65_535), "0")
    .option("--tls <file>", "also listen for TLS; the certificate to trust is written to this file", nonEmpty)
    .option("--demo", "start with the demo's ecosystem, unless --data has one already")
    .addOption(
      new Option(
        "--seed <file>",
        "start with this seed (JSON or YAML), unless --data has one already",
      ).conflicts("demo"),
    )
    .action(up);
}

function addFaults(sandbox: Command): void {
  const faults = sandbox.command("faults").description("make requests to a running sandbox fail");
  choosing(faults.command("add"))
    .description("set a fault: add status status=502 times=2 method=POST path=/repos/{owner}/{repo}/pulls")
    .argument("<kind>", "status, slow, reset-after-write, secondary-limit, … (an unknown kind lists all)")
    .argument(
      "[members...]",
      "name=value: parameters of the kind, times, after, probability, and what to match",
    )
    .action(addFault);
  choosing(faults.command("list"))
    .description("list the faults and how often each one occurred")
    .action(listFaults);
  choosing(faults.command("clear")).description("remove all faults").action(clearFaults);
}

function addVerify(sandbox: Command): void {
  sandbox
    .command("verify")
    .description("compare the sandbox's behavior with a GitHub, read-only (about 40 requests)")
    .requiredOption("--against <url>", "REST URL, such as https://api.github.com", nonEmpty)
    .option("--server <url>", "URL of the web pages; default: derived from --against", nonEmpty)
    .option("--token-env <name>", "environment variable with the token", nonEmpty, "GITHUB_TOKEN")
    .option("--repository <owner/name>", "repository to read, preferably with two branches", nonEmpty)
    .option("--json", "print the results as JSON")
    .action(verifyAgainst);
}

/** A running sandbox is the last one that was started, unless an option says otherwise. */
function choosing(command: Command): Command {
  return command
    .option("--url <url>", "URL of the sandbox; default: the last one that was started", nonEmpty)
    .option("--data <folder>", "data folder of the sandbox", nonEmpty);
}
