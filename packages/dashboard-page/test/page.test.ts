/** The page in a real browser, from disk. Skipped, with a message, where there is none. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createRecord } from "@automation/core/history";
import { MAX_PAGE_BYTES } from "@automation/dashboard-page";
import { findBrowser } from "@automation/test-kit/find-browser";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type Scene, Scenes } from "./scenes.ts";

const executablePath = findBrowser();
const inBrowser = executablePath === undefined ? describe.skip : describe;
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const scenes = new Scenes();
let browser: Browser;
let usual: Scene;
let opened: Page[] = [];

beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  usual = await scenes.simulate();
});
afterEach(async () => {
  for (const page of opened) await page.context().close();
  opened = [];
});
afterAll(async () => {
  await browser?.close();
  await scenes.remove();
});

interface OpenedPage {
  readonly page: Page;
  /** What a page must not do: complain, or ask anybody for anything. */
  readonly trouble: string[];
}

async function open(url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  opened.push(page);
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) trouble.push(request.url());
  });
  await page.goto(url);
  if (options.javaScriptEnabled !== false) await page.waitForSelector(".js .box.live svg, .js .empty");
  return { page, trouble };
}

/** What a screen reader hears after a key: something else than before. */
async function saidAfter(page: Page, key: string, before: string): Promise<string> {
  await page.keyboard.press(key);
  for (;;) {
    const text = (await page.locator("#said").textContent()) ?? "";
    if (text !== before) return text;
    await page.evaluate("new Promise(requestAnimationFrame)");
  }
}

/** Findings of axe-core, as lines. */
async function findAccessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(AXE, "utf8"));
  return page.evaluate(
    `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => id + ": " + html.slice(0, 160) + " " + failureSummary.slice(0, 200))))`,
  );
}

inBrowser("the page in Chromium", () => {
  const looks = (["light", "dark"] as const).flatMap((colorScheme) =>
    [390, 1280, 2560].map((width) => ({ colorScheme, width })),
  );

  it.each(looks)(
    "is whole, quiet and accessible: $colorScheme, $width px",
    async ({ colorScheme, width }) => {
      const { page, trouble } = await open(usual.url, { colorScheme, viewport: { width, height: 1200 } });
      await page.evaluate(
        `document.querySelectorAll("details").forEach((details) => { details.open = true; })`,
      );

      const scrollWidth = await page.evaluate("document.documentElement.scrollWidth");
      const problems = await findAccessibilityProblems(page);

      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(problems).toEqual([]);
      expect(trouble).toEqual([]);
    },
  );

  it("shows on a laptop, without scrolling, what is wrong, the age of the last run, calls left and open incidents", async () => {
    const { page } = await open(usual.url, { viewport: { width: 1366, height: 768 } });

    for (const id of ["last-run", "success", "calls-left", "incidents", "behind"]) {
      const box = await page.locator(`[data-tile=${id}]`).boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(768);
    }
    expect(await page.locator("[data-tile=last-run] .value").textContent()).toMatch(/^\d+\s(s|min) ago$/);
  });

  it("is readable without a script: sentences, drawings, numbers and all repositories", async () => {
    const { page } = await open(usual.url, { javaScriptEnabled: false });

    expect(await page.locator("#chart-success .broad svg").isVisible()).toBe(true);
    expect(await page.locator(".tools").isVisible()).toBe(false);
    expect(await page.locator('table[data-table="repositories"] tbody tr').count()).toBe(
      usual.model.repositories.rows.length,
    );
    for (const { id, sentence } of usual.model.charts) {
      expect(await page.locator(`#d-${id}`).textContent()).toBe(sentence);
    }
  });

  it("changes its range by keyboard, and keeps it in the address", async () => {
    const { page } = await open(usual.url);
    const before = await page.locator("#chart-success svg").innerHTML();
    await page.locator('[data-range="90d"]').focus();

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");

    expect(page.url()).toMatch(/#range=30d$/);
    expect(await page.locator('[data-range="30d"]').getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("#chart-success svg").innerHTML()).not.toBe(before);
    const again = await open(page.url());
    expect(await again.page.locator('[data-range="30d"]').getAttribute("aria-pressed")).toBe("true");
  });

  it("can be walked by keyboard from the first link to the last table", async () => {
    const { page } = await open(usual.url);
    const seen: string[] = [];

    for (let step = 0; step < 110; step += 1) {
      await page.keyboard.press("Tab");
      seen.push(
        await page.evaluate(
          `(() => { const it = document.activeElement; return it.id || it.dataset.range || it.dataset.themeChoice || it.dataset.csv || it.getAttribute("aria-label") || it.className || it.tagName; })()`,
        ),
      );
    }

    expect(seen[0]).toBe("skip");
    expect(seen.slice(0, 4)).toEqual(["skip", "auto", "light", "dark"]);
    expect(seen).toEqual(
      expect.arrayContaining(["24h", "400d", "filter", "link", "json", "All repositories"]),
    );
  });

  it("filters and sorts the table of repositories, and a link shows the same", async () => {
    const { page } = await open(usual.url);
    const rows = page.locator('table[data-table="repositories"] tbody tr:visible');

    await page.fill("#filter", "billing");
    await page.getByRole("button", { name: "Repository", exact: true }).click();
    await page.locator('table[data-table="repositories"] th[aria-sort="ascending"]').waitFor();

    const names = await rows.locator("th").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names.every((name) => name.includes("billing"))).toBe(true);
    expect(names).toEqual(names.toSorted());
    expect(page.url()).toMatch(/#repository=billing&sort=repository-up$/);
    const again = await open(page.url());
    expect(
      await again.page.locator('table[data-table="repositories"] tbody tr:visible th').allTextContents(),
    ).toEqual(names);
  });

  it("gives everything as JSON and a table as CSV, with formulas disarmed", async () => {
    const nowMs = Date.now();
    const origin = {
      run: { id: "1", attempt: 1, workflow: null, repository: null, event: null },
      atMs: nowMs - 60_000,
    };
    const evil = createRecord("repositories", origin, "x", {
      repository: "=cmd|'/c calc'!A1",
      status: "failed",
      code: "server",
    });
    const { page } = await open((await scenes.of([evil], nowMs)).url);

    const csv = await Promise.all([
      page.waitForEvent("download"),
      page.locator('[data-csv="repositories"]').click(),
    ]);
    const json = await Promise.all([page.waitForEvent("download"), page.locator("#json").click()]);

    expect(csv[0].suggestedFilename()).toBe("repositories.csv");
    expect(await readFile(await csv[0].path(), "utf8")).toContain(`"'=cmd|'/c calc'!A1","1"`);
    const data = JSON.parse(await readFile(await json[0].path(), "utf8"));
    expect(data).toMatchObject({
      schema_version: 1,
      all_repositories: [{ Repository: "=cmd|'/c calc'!A1" }],
    });
  });

  it("shows values under the pointer, by the reader's clock and in UTC", async () => {
    const { page } = await open(`${usual.url}#range=7d`, { timezoneId: "Asia/Kolkata" });
    const box = await page.locator("#chart-success svg").boundingBox();

    await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * 0.7, (box?.y ?? 0) + (box?.height ?? 0) / 2);

    const tip = await page.locator('#chart-success [aria-label="tip"]').textContent();
    expect(tip).toMatch(/\d+ \w+ \d{4}, \d\d:30 \(\d\d:00 UTC\)/);
    expect(tip).toMatch(/Success: [\d.]+\s%/);
    const time = page.locator("header time");
    expect(await time.getAttribute("title")).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
  });

  it("shows the same values by arrow keys, and says them to a screen reader", async () => {
    const { page } = await open(usual.url);
    const tip = page.locator('#chart-success [aria-label="tip"]');
    await page.locator("#chart-success .box").focus();

    const newest = await saidAfter(page, "ArrowRight", "");
    const before = await saidAfter(page, "ArrowLeft", newest);
    const oldest = await saidAfter(page, "Home", before);
    const shown = await tip.textContent();
    await page.keyboard.press("Escape");

    expect(newest).toMatch(/^\d+ \w+ \d{4} \(UTC day\)\. Success: [\d.]+\s%/);
    expect(new Set([newest, before, oldest]).size).toBe(3);
    expect(shown).toContain(oldest.slice(0, 10));
    await tip.filter({ hasText: "Success" }).waitFor({ state: "detached" });
  });

  it.each(["checks", "repositories", "incidents", "experiments"])(
    "goes through the values of %s by arrow keys",
    async (id) => {
      const { page } = await open(usual.url);
      await page.locator(`#chart-${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#chart-${id} .box.live svg`).waitFor();
      await page.locator(`#chart-${id} .box`).focus();
      const heard = new Set<string>();

      let before = "";
      for (const key of ["End", "Home"]) {
        before = await saidAfter(page, key, before);
        heard.add(before);
      }

      expect(heard.size).toBe(2);
    },
  );

  it("says that it is old when it is older than twice the interval, by the reader's clock", async () => {
    const old = await scenes.simulate({ nowMs: Date.now() - 5 * 60 * 60 * 1000 });
    const [fresh, stale] = [await open(usual.url), await open(old.url)];

    expect(await fresh.page.locator("#stale").isVisible()).toBe(false);
    expect(await stale.page.locator("#stale").textContent()).toMatch(
      /^This page is 5\sh old; runs start every 2\sh\./,
    );
  });

  it("remembers a theme, and shows it over what the system prefers", async () => {
    const { page } = await open(usual.url, { colorScheme: "dark" });

    await page.getByRole("button", { name: "Light" }).click();
    await page.reload();

    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(246, 248, 250)");
    expect(await page.locator('[data-theme-choice="light"]').getAttribute("aria-pressed")).toBe("true");
  });

  it("is readable in forced colors, and prints without its controls", async () => {
    const { page, trouble } = await open(usual.url, { forcedColors: "active", reducedMotion: "reduce" });

    const ok = await page.evaluate(
      `getComputedStyle(document.documentElement).getPropertyValue("--bad").trim()`,
    );
    await page.emulateMedia({ media: "print" });

    expect(ok).toBe("Mark");
    expect(await page.locator(".tools").isVisible()).toBe(false);
    expect(trouble).toEqual([]);
  });
});

inBrowser("hostile names", () => {
  it("are text, whatever they look like", async () => {
    const nowMs = Date.now();
    const names = [
      `</script><script>window.hacked = 1</script>`,
      `"><img src=x onerror="window.hacked = 1">`,
      `<!--<script>`,
      `javascript:alert(1)`,
      `\u202egnp.exe`,
      `${"w".repeat(200)}`,
      `'); window.hacked = 1; ('`,
      `&lt;b&gt;`,
      "__proto__",
    ];
    const records = names.flatMap((name, place) => {
      const origin = {
        run: { id: "1", attempt: 1, workflow: name, repository: null, event: null },
        atMs: nowMs - 60_000,
      };
      return [
        createRecord("repositories", origin, `${place}`, { repository: name, status: "failed", code: name }),
        createRecord("incidents", origin, `${place}`, {
          key: name,
          from: "ok",
          to: "failing",
          members: [name],
          opened_at: null,
          duration_seconds: null,
          issue: 1,
        }),
        createRecord("health", origin, `${place}`, {
          status: "error",
          score: 1,
          checks: { [name]: { status: "error", reason: name } },
        }),
        createRecord("exposures", origin, `${place}`, {
          experiment: name,
          unit: name,
          variant: name,
          settings_digest: "0",
        }),
      ];
    });
    const scene = await scenes.of(records, nowMs);
    const { page, trouble } = await open(scene.url);
    await page.fill("#filter", "script");

    const shown = await page
      .locator('table[data-table="repositories"] tbody tr:visible th')
      .allTextContents();

    expect(shown.toSorted()).toEqual([names[0], names[2], names[3]].toSorted());
    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
    expect(scene.html.includes("\u202e")).toBe(false);
    expect(trouble).toEqual([]);
  });

  it("cannot break the policy: what is not the page's own does not run", async () => {
    const { page } = await open(usual.url);

    await page.evaluate(
      `{ const script = document.createElement("script"); script.textContent = "window.hacked = 1"; document.body.append(script); }`,
    );

    expect(await page.evaluate("window.hacked")).toBeUndefined();
    expect(usual.html).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:;/,
    );
  });
});

/** What a page shows where a number or a moment is none. */
const BROKEN = /NaN|undefined|Infinity|Invalid Date/;

inBrowser("pages of every size", () => {
  const sizes = [
    { repositories: 0, days: 90 },
    { repositories: 1, days: 1, intervalMinutes: 15 },
    { repositories: 10, days: 7 },
    { repositories: 10, days: 400, intervalMinutes: 720 },
    { repositories: 10, days: 60, isGap: (day: number) => day > 10 && day < 30 },
  ];

  it.each(sizes)("are whole: $repositories repositories, $days days", async (settings) => {
    const scene = await scenes.simulate(settings);
    const { page, trouble } = await open(scene.url);

    for (const range of ["24h", "7d", "30d", "90d", "400d"]) {
      await page.locator(`[data-range="${range}"]`).click();
      expect(BROKEN.test((await page.locator("main").textContent()) ?? "")).toBe(false);
    }
    expect(BROKEN.test(scene.html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ""))).toBe(false);
    expect(await findAccessibilityProblems(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it("draw days across a change of the clock once each", async () => {
    // Clocks in New York go back on 1 November 2026 and forward on 8 March.
    for (const nowMs of [Date.parse("2026-11-03T12:00:00Z"), Date.parse("2026-03-10T12:00:00Z")]) {
      const scene = await scenes.simulate({ nowMs, repositories: 5, days: 7, intervalMinutes: 60 });
      const { page, trouble } = await open(`${scene.url}#range=7d`, { timezoneId: "America/New_York" });

      expect(await page.locator("#chart-success path").count()).toBeGreaterThan(0);
      expect(scene.model.series.days.columns.runs.length).toBeLessThanOrEqual(8);
      expect(trouble).toEqual([]);
    }
  });

  it("are at most 1.5 MB and ready in 5 seconds with 10,000 repositories and 400 days", async () => {
    const nowMs = Date.now();
    const largest = await scenes.of(simulateLargest(nowMs), nowMs, 400);
    const startMs = performance.now();

    const { page } = await open(largest.url);
    const shownMs = performance.now() - startMs;
    await page.fill("#filter", "99");
    const filtered = await page.locator("#matches").textContent();

    expect(largest.model.repositories.rows).toHaveLength(10_000);
    expect(Buffer.byteLength(largest.html)).toBeLessThanOrEqual(MAX_PAGE_BYTES);
    expect(largest.madeMs).toBeLessThan(5_000 * SLOW);
    expect(shownMs).toBeLessThan(5_000 * SLOW);
    expect(filtered).toMatch(/^[\d,]+ of [\d,]+ repositories match\.$/);
    console.info(
      `largest page: ${Buffer.byteLength(largest.html)} bytes, made in ${Math.round(largest.madeMs)} ms, shown in ${Math.round(shownMs)} ms`,
    );
  });
});

/** Other tests share this machine's cores. */
const SLOW = process.env.CI ? 3 : 1;

/** 400 days with two runs each; every repository has something to report, and names are as long as in the field. */
function simulateLargest(nowMs: number) {
  const DAY_MS = 24 * 60 * 60 * 1000;
  return Array.from({ length: 800 }, (_, place) => {
    const atMs = nowMs - 60_000 - (place * DAY_MS) / 2;
    const origin = {
      run: {
        id: String(9000 - place),
        attempt: 1,
        workflow: "Sync",
        repository: "acme/automation",
        event: null,
      },
      atMs,
    };
    const runRecord = createRecord("runs", origin, "run", {
      start_time: new Date(atMs - 60_000).toISOString(),
      duration_seconds: 60 + (place % 50),
      repos_scanned: 9_000,
      repos_failed: 1_000,
      success_rate: 90,
      branches_behind: place,
      api_calls_made: 1000 + place,
      rate_limit: { core: { limit: 5000, start: 4000, end: 5000 - 5 * place } },
      outcomes: { conflict: place % 9 },
    });
    const repositories = Array.from({ length: 100 }, (__, row) => {
      const number = (place * 100 + row) % 10_000;
      const repository = `some-organization/service-${number}-of-the-platform`;
      return createRecord("repositories", origin, repository, {
        repository,
        status: "failed",
        code: "forbidden",
      });
    });
    const checks = Object.fromEntries(
      Array.from({ length: 30 }, (__, id) => [
        `RUN-${100 + id}`,
        { status: (place + id) % 7 === 0 ? "error" : "warning", reason: null },
      ]),
    );
    return [
      runRecord,
      ...repositories,
      createRecord("health", origin, "h", { status: "error", score: 3, checks }),
    ];
  }).flat();
}
