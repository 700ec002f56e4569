import { describe, expect, it } from "@jest/globals";
import { listAddressSecrets, readRunnerEnvironment } from "../src/runner-environment.ts";

describe("readRunnerEnvironment", () => {
  it("falls back to github.com where there is no runner", () => {
    expect(readRunnerEnvironment({}, "/here")).toEqual({
      apiUrl: "https://api.github.com",
      graphqlUrl: "https://api.github.com/graphql",
      serverUrl: "https://github.com",
      isProxied: false,
      orchestrationId: undefined,
      isGhes: false,
      repository: undefined,
      identity: { id: null, attempt: null, workflow: null, repository: null },
      areExperimentsDisabled: false,
      eventName: undefined,
      runNumber: null,
      sourceUrl: undefined,
      runUrl: undefined,
      job: undefined,
      workspace: "/here",
      stepSummaryFile: undefined,
      outputFile: undefined,
      hasArtifactService: false,
      hasCacheService: false,
    });
  });

  it("reports what the runner set", () => {
    const runner = readRunnerEnvironment(
      {
        GITHUB_API_URL: "https://api.acme.ghe.com/",
        GITHUB_GRAPHQL_URL: "https://api.acme.ghe.com/graphql",
        GITHUB_SERVER_URL: "https://acme.ghe.com",
        GITHUB_REPOSITORY: "acme/automation",
        GITHUB_RUN_ID: "42",
        GITHUB_RUN_ATTEMPT: "3",
        GITHUB_RUN_NUMBER: "7",
        GITHUB_EVENT_NAME: "schedule",
        GITHUB_WORKFLOW: "Sync",
        GITHUB_JOB: "scan",
        GITHUB_WORKSPACE: "/workspace",
        GITHUB_STEP_SUMMARY: "/summary",
        GITHUB_OUTPUT: "/output",
        ACTIONS_ORCHESTRATION_ID: " 7f.scan ",
        HTTPS_PROXY: "http://proxy.acme.example:3128",
        ACTIONS_RUNTIME_TOKEN: "t",
        ACTIONS_RESULTS_URL: "https://results",
        ACTIONS_CACHE_SERVICE_V2: "True",
      },
      "/here",
    );

    expect(runner).toEqual({
      apiUrl: "https://api.acme.ghe.com",
      graphqlUrl: "https://api.acme.ghe.com/graphql",
      serverUrl: "https://acme.ghe.com",
      isProxied: true,
      orchestrationId: "7f.scan",
      isGhes: false,
      repository: "acme/automation",
      identity: { id: "42", attempt: 3, workflow: "Sync", repository: "acme/automation" },
      areExperimentsDisabled: false,
      eventName: "schedule",
      runNumber: 7,
      sourceUrl: "https://acme.ghe.com/acme/automation/blob/HEAD",
      runUrl: "https://acme.ghe.com/acme/automation/actions/runs/42/attempts/3",
      job: "scan",
      workspace: "/workspace",
      stepSummaryFile: "/summary",
      outputFile: "/output",
      hasArtifactService: true,
      hasCacheService: true,
    });
  });

  it.each([
    [
      "of another repository",
      { GITHUB_ACTION_REPOSITORY: "acme/tools", GITHUB_ACTION_REF: "v1", GITHUB_REPOSITORY: "acme/api" },
      "https://github.com/acme/tools/blob/v1",
    ],
    [
      "of the workflow's own",
      { GITHUB_REPOSITORY: "acme/api", GITHUB_SHA: "abc" },
      "https://github.com/acme/api/blob/abc",
    ],
    ["of nowhere", {}, undefined],
  ])("knows where the files of an action %s are", (_, env, expected) => {
    expect(readRunnerEnvironment(env, "/here").sourceUrl).toBe(expected);
  });

  it("finds the GraphQL address of a GHES that names only its REST address", () => {
    const env = { GITHUB_API_URL: "https://ghes.acme.example/api/v3" };

    expect(readRunnerEnvironment(env, "/").graphqlUrl).toBe("https://ghes.acme.example/api/graphql");
  });

  it.each(["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY"])("%s names a proxy", (name) => {
    expect(readRunnerEnvironment({ [name]: "http://proxy" }, "/").isProxied).toBe(true);
    expect(readRunnerEnvironment({ [name]: "" }, "/").isProxied).toBe(false);
  });

  it.each([
    ["https://github.com", false],
    ["https://acme.ghe.com", false],
    ["http://github.localhost", false],
    ["https://ghes.acme.example", true],
    ["https://github.com.evil.example", true],
    ["http://127.0.0.1:4321", true],
    ["not an address", true],
  ])("%s is GHES: %s", (serverUrl, isGhes) => {
    expect(readRunnerEnvironment({ GITHUB_SERVER_URL: serverUrl }, "/").isGhes).toBe(isGhes);
  });

  it.each([
    ["github.com's service", { ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "https://r" }, true],
    ["only the artifacts' address", { ACTIONS_RESULTS_URL: "https://r" }, false],
    ["the first version of the service", { ACTIONS_CACHE_URL: "https://c/" }, true],
    [
      "a GHES that claims the second version",
      { ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "https://r", GITHUB_SERVER_URL: "https://g" },
      false,
    ],
  ])("knows whether there is a cache: %s", (_, env, hasCacheService) => {
    const runner = readRunnerEnvironment({ ACTIONS_RUNTIME_TOKEN: "t", ...env }, "/");

    expect(runner.hasCacheService).toBe(hasCacheService);
  });

  it("takes an attempt that is no number for unknown", () => {
    expect(readRunnerEnvironment({ GITHUB_RUN_ATTEMPT: "first" }, "/").identity.attempt).toBeNull();
  });
});

describe("credentials in addresses", () => {
  const environment = {
    GITHUB_API_URL: "https://user:api%2Dpass@ghes.test/api/v3/",
    GITHUB_GRAPHQL_URL: "https://only-a-token@ghes.test/api/graphql",
    GITHUB_SERVER_URL: "https://user:server-pass@ghes.test",
    HTTPS_PROXY: "http://user:proxy-pass@proxy.test:8080",
    http_proxy: "user:bare-pass@proxy.test:8080",
  };

  it("are left out of what requests and links are made of", () => {
    expect(readRunnerEnvironment(environment, "/here")).toMatchObject({
      apiUrl: "https://ghes.test/api/v3",
      graphqlUrl: "https://ghes.test/api/graphql",
      serverUrl: "https://ghes.test",
    });
  });

  it("are secrets, as they are written and as they are meant", () => {
    expect(listAddressSecrets(environment).toSorted()).toEqual(
      ["api%2Dpass", "api-pass", "bare-pass", "only-a-token", "proxy-pass", "server-pass"].toSorted(),
    );
  });

  it("are none where there are none", () => {
    const addresses = {
      GITHUB_API_URL: "https://ghes.test/api/v3",
      HTTPS_PROXY: "proxy.test:8080",
      http_proxy: "",
    };

    expect(listAddressSecrets(addresses)).toEqual([]);
  });
});
