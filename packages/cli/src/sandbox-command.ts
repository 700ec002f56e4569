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
    .description("a local GitHub over real git repositories, loopback only");
  addUp(sandbox);
  choosing(
    sandbox
      .command("seed")
      .description("check a seed file, and add what it describes to a running sandbox")
      .argument("<file>", "JSON or YAML; packages/github-sandbox/examples has some")
      .option("--check", "only say what is wrong with it; no sandbox is needed"),
  ).action(seed);
  choosing(
    sandbox
      .command("env")
      .description("print the variables that lead a client to a running sandbox")
      .option("--plain", "NAME=VALUE without export, as an .env file has it"),
  ).action(env);
  addFaults(sandbox);
  choosing(
    sandbox
      .command("journal")
      .description("print what a running sandbox was asked, a line a request")
      .option("--json", "print everything that is known of each request")
      .option("--follow", "go on printing until Ctrl-C")
      .option("--clear", "begin anew after printing"),
  ).action(journal);
  addVerify(sandbox);
}

function addUp(sandbox: Command): void {
  sandbox
    .command("up")
    .description("start it, print the variables that lead an action to it, and run until Ctrl-C")
    .option("--data <folder>", "keep repositories and state there; made when missing")
    .option("--port <number>", "port on 127.0.0.1; 0 takes a free one", integer(0, 65_535), "0")
    .option("--demo", "begin with the demo's ecosystem, unless --data holds one already")
    .addOption(
      new Option(
        "--seed <file>",
        "begin with this one (JSON or YAML), unless --data holds one already",
      ).conflicts("demo"),
    )
    .action(up);
}

function addFaults(sandbox: Command): void {
  const faults = sandbox.command("faults").description("let requests to a running sandbox fail");
  choosing(faults.command("add"))
    .description("set a fault: add status status=502 times=2 method=POST path=/repos/{owner}/{repo}/pulls")
    .argument("<kind>", "status, slow, reset-after-write, secondary-limit, … (a wrong one lists all)")
    .argument("[members...]", "name=value: what it takes, times, after, probability, and what it matches")
    .action(addFault);
  choosing(faults.command("list"))
    .description("print the faults that are set, and how often each struck")
    .action(listFaults);
  choosing(faults.command("clear")).description("take all of them away").action(clearFaults);
}

function addVerify(sandbox: Command): void {
  sandbox
    .command("verify")
    .description("check what the sandbox imitates against a GitHub, by reading only (about 40 requests)")
    .requiredOption("--against <url>", "REST root, such as https://api.github.com", nonEmpty)
    .option("--server <url>", "root of the web pages; found from --against otherwise", nonEmpty)
    .option("--token-env <name>", "variable that holds the token", nonEmpty, "GITHUB_TOKEN")
    .option("--repository <owner/name>", "a repository to look at, best one with two branches", nonEmpty)
    .option("--json", "print the results as JSON")
    .action(verifyAgainst);
}

/** A running sandbox is the last one that was started, unless a command is told otherwise. */
function choosing(command: Command): Command {
  return command
    .option("--url <url>", "the sandbox at this address, not the last one that was started", nonEmpty)
    .option("--data <folder>", "the sandbox that keeps its data there", nonEmpty);
}
