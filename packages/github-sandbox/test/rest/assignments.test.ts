import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Json, type LocalSandbox, startLocal, stopAll } from "../local-sandbox.ts";

const API = "/repos/acme/api";

let local: LocalSandbox;

beforeAll(async () => {
  local = await startLocal({
    limits: { secondary: false },
    seed: {
      users: [
        { login: "ada", id: 71 },
        { login: "bob", id: 72 },
      ],
      repositories: [{ repository: "acme/api" }, { repository: "acme/secret", isPrivate: true }],
    },
  });
});

afterAll(stopAll);

async function issue(body: object = {}): Promise<number> {
  const made = await local.post(`${API}/issues`, { title: "Task", ...body });
  return made.body.number;
}

const events = async (number: number): Promise<readonly string[]> =>
  (await local.get(`${API}/issues/${number}/events`)).body.map(({ event }: Json) => event);

describe("who is in charge of an issue", () => {
  it("is named when it is opened, in any case", async () => {
    const made = await local.post(`${API}/issues`, { title: "Task", assignees: ["ADA"] });

    expect(made.body.assignee.login).toBe("ada");
    expect(made.body.assignees).toHaveLength(1);
  });

  it("cannot be somebody unknown when it is opened", async () => {
    const made = await local.post(`${API}/issues`, { title: "Task", assignees: ["stranger"] });

    expect(made.status).toBe(422);
    expect(made.body.errors).toEqual([
      { resource: "Issue", code: "invalid", field: "assignees", value: "stranger" },
    ]);
  });

  it("is added and taken away; strangers are passed over", async () => {
    const number = await issue();
    const path = `${API}/issues/${number}/assignees`;

    const added = await local.post(path, { assignees: ["ada", "bob", "stranger"] });
    const taken = await local.request("DELETE", path, { body: { assignees: ["Ada"] } });

    expect(added.status).toBe(201);
    expect(added.body.assignees.map(({ login }: Json) => login)).toEqual(["ada", "bob"]);
    expect(taken.body.assignees.map(({ login }: Json) => login)).toEqual(["bob"]);
    expect(await events(number)).toEqual(["assigned", "assigned", "unassigned"]);
  });

  it("is replaced by a change of the issue", async () => {
    const number = await issue({ assignees: ["ada"] });

    const changed = await local.request("PATCH", `${API}/issues/${number}`, { body: { assignees: ["bob"] } });

    expect(changed.body.assignees.map(({ login }: Json) => login)).toEqual(["bob"]);
  });

  it("can be asked for by the list", async () => {
    const number = await issue({ assignees: ["bob"], labels: ["only-bob"] });

    const ofBob = await local.get(`${API}/issues?labels=only-bob&assignee=BOB`);
    const ofAda = await local.get(`${API}/issues?labels=only-bob&assignee=ada`);
    const ofNobody = await local.get(`${API}/issues?labels=only-bob&assignee=none`);
    const ofAnybody = await local.get(`${API}/issues?labels=only-bob&assignee=*`);

    const numbers = (reply: { body: Json }) => reply.body.map((found: Json) => found.number);
    expect(numbers(ofBob)).toEqual([number]);
    expect(numbers(ofAda)).toEqual([]);
    expect(numbers(ofNobody)).toEqual([]);
    expect(numbers(ofAnybody)).toEqual([number]);
  });

  it("can be everybody who is known", async () => {
    const { body } = await local.get(`${API}/assignees`);
    const known = await local.get(`${API}/assignees/ada`);
    const unknown = await local.get(`${API}/assignees/stranger`);

    expect(body.map(({ login }: Json) => login)).toEqual(expect.arrayContaining(["ada", "bob"]));
    expect({ known: known.status, unknown: unknown.status }).toEqual({ known: 204, unknown: 404 });
  });
});

describe("a milestone", () => {
  it("is made, counted, changed and deleted", async () => {
    const made = await local.post(`${API}/milestones`, { title: "v1", due_on: "2027-01-01T08:00:00Z" });
    const number = await issue({ milestone: made.body.number });
    await local.request("PATCH", `${API}/issues/${number}`, { body: { state: "closed" } });
    const read = await local.get(`${API}/milestones/${made.body.number}`);
    const closed = await local.request("PATCH", `${API}/milestones/${made.body.number}`, {
      body: { state: "closed" },
    });
    const gone = await local.request("DELETE", `${API}/milestones/${made.body.number}`);

    const { body: after } = await local.get(`${API}/issues/${number}`);
    expect(made.status).toBe(201);
    expect(made.headers.get("location")).toBe(made.body.url);
    expect(read.body).toMatchObject({
      title: "v1",
      open_issues: 0,
      closed_issues: 1,
      due_on: "2027-01-01T08:00:00Z",
    });
    expect(closed.body).toMatchObject({ state: "closed", closed_at: expect.any(String) });
    expect(gone.status).toBe(204);
    expect(after.milestone).toBeNull();
    expect(await events(number)).toContain("milestoned");
  });

  it("has a title of its own", async () => {
    await local.post(`${API}/milestones`, { title: "twice" });

    const again = await local.post(`${API}/milestones`, { title: "twice" });

    expect(again.status).toBe(422);
    expect(again.body.errors).toEqual([{ resource: "Milestone", code: "already_exists", field: "title" }]);
  });

  it("must be there to be given to an issue", async () => {
    const number = await issue();

    const reply = await local.request("PATCH", `${API}/issues/${number}`, { body: { milestone: 999 } });

    expect(reply.status).toBe(422);
    expect(reply.body.errors[0]).toMatchObject({ resource: "Issue", field: "milestone", code: "invalid" });
  });

  it("is taken off by null and asked for by the list", async () => {
    const { body: milestone } = await local.post(`${API}/milestones`, { title: "filter" });
    const number = await issue({ milestone: milestone.number });

    const with_ = await local.get(`${API}/issues?milestone=${milestone.number}`);
    const off = await local.request("PATCH", `${API}/issues/${number}`, { body: { milestone: null } });
    const without = await local.get(`${API}/issues?milestone=${milestone.number}`);

    expect(with_.body.map((found: Json) => found.number)).toEqual([number]);
    expect(off.body.milestone).toBeNull();
    expect(without.body).toEqual([]);
  });

  it("comes by its date, those without one last, closed ones when asked for", async () => {
    const dates = ["2027-03-01T00:00:00Z", "2027-02-01T00:00:00Z", null];
    const api = "/repos/acme/secret/milestones";
    for (const [index, due_on] of dates.entries()) await local.post(api, { title: `m${index}`, due_on });
    await local.request("PATCH", `${api}/1`, { body: { state: "closed" } });

    const open = await local.get(api);
    const all = await local.get(`${api}?state=all&direction=desc`);

    const titles = (reply: { body: Json }) => reply.body.map(({ title }: Json) => title);
    expect(titles(open)).toEqual(["m1", "m2"]);
    expect(titles(all)).toEqual(["m2", "m0", "m1"]);
  });
});

describe("who may do what", () => {
  it("is what the tokens may, for their people", async () => {
    const listed = await local.get(`${API}/collaborators`);
    const own = await local.get(`${API}/collaborators/sandbox-bot/permission`);
    const stranger = await local.get(`${API}/collaborators/ada/permission`);
    const secret = await local.get("/repos/acme/secret/collaborators/ada/permission");

    expect(listed.body.map(({ login, role_name }: Json) => [login, role_name])).toEqual([
      ["sandbox-bot", "write"],
    ]);
    expect(own.body).toMatchObject({
      permission: "write",
      role_name: "write",
      user: { login: "sandbox-bot" },
    });
    expect(stranger.body.permission).toBe("read");
    expect(secret.body.permission).toBe("none");
  });

  it("reports collaborators from others", async () => {
    const own = await local.get(`${API}/collaborators/sandbox-bot`);
    const stranger = await local.get(`${API}/collaborators/ada`);

    expect({ own: own.status, stranger: stranger.status }).toEqual({ own: 204, stranger: 404 });
  });
});

describe("comments and events of the whole repository", () => {
  it("are listed, and a comment deleted", async () => {
    const api = "/repos/acme/secret";
    await local.post(`${api}/issues`, { title: "One" });
    await local.post(`${api}/issues/1/comments`, { body: "first" });
    const { body: second } = await local.post(`${api}/issues/1/comments`, { body: "second" });
    await local.post(`${api}/issues/1/labels`, ["bug"]);

    const comments = await local.get(`${api}/issues/comments?sort=created&direction=desc`);
    const gone = await local.request("DELETE", `${api}/issues/comments/${second.id}`);
    const left = await local.get(`${api}/issues/comments`);
    const history = await local.get(`${api}/issues/events`);
    const one = await local.get(`${api}/issues/events/${history.body[0].id}`);

    const texts = (reply: { body: Json }) => reply.body.map(({ body }: Json) => body);
    expect(texts(comments)).toEqual(["second", "first"]);
    expect(gone.status).toBe(204);
    expect(texts(left)).toEqual(["first"]);
    expect(history.body[0]).toMatchObject({ event: "labeled", issue: { number: 1 } });
    expect(one.body).toEqual(history.body[0]);
  });
});
