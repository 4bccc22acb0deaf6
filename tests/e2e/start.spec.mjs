// The page starts, under the policy, and says what to do when it cannot.
import { firstLoad } from "../../scripts/size.mjs";
import { expect, test } from "./fixtures.mjs";
import { grade } from "../deploy/support/grade.mjs";
import { idle } from "./support/page.mjs";

test("starts under the strict content-security policy", async ({ page }) => {
  const reply = await page.goto("/");
  const policy = reply.headers()["content-security-policy"];
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toContain("unsafe-inline");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#start-message")).toBeHidden();
});

test.describe("headers", () => {
  // What is tried here on purpose.
  test.use({ expectedDefects: [/TrustedHTML|require-trusted-types-for/] });

  test("no text becomes a script, and a public grader has nothing to mend", async ({ page }) => {
    const reply = await page.goto("/");
    const headers = reply.headers();
    expect(headers["content-security-policy"]).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    const refused = await page.evaluate(() => {
      try {
        document.createElement("div").innerHTML = "<b>x</b>";
      } catch (reason) {
        return reason.name;
      }
    });
    expect(refused).toBe("TypeError");
    const { grade: given, rules } = grade(headers, { html: await reply.text() });
    expect(given, JSON.stringify(rules)).toBe("A+");
    expect(Object.values(rules).filter((points) => points < 0)).toEqual([]);
  });
});

test("every file that the page names has its digest there", async ({ page }) => {
  const html = await (await page.goto("/")).text();
  const tags = [...html.matchAll(/<(?:script|link|meta)\b[^>]*\b(?:src|href|content)="?\.\/[^>]*>/g)].map(([tag]) => tag);
  expect(tags.length).toBeGreaterThan(3);
  // Browsers take no digest of an icon.
  expect(tags.filter((tag) => !/rel="?icon/.test(tag) && !/integrity="?sha256-[\w+/]{43}=/.test(tag))).toEqual([]);
});

for (const [kind, pattern] of Object.entries({ program: /_bg\.wasm$/, "generated module": /\/backup-console-[0-9a-f]{12,16}\.js$/, words: /words-en-rest-\w+\.txt$/, part: /\/backup-console-session-\w+\.wasm$/ })) {
  test.describe(`another file in the place of the ${kind}`, () => {
    test.use({ expectedDefects: [/error in the console|integrity|digest|Failed to (fetch|load)/] });

    test("is refused and told", async ({ page }) => {
      await page.route(pattern, async (route) => {
        const answer = await route.fetch();
        const body = Buffer.from(await answer.body());
        // One byte where nothing depends on it for a reader that does not look.
        await route.fulfill({ response: answer, body: Buffer.concat([body, Buffer.from(kind === "words" ? "\n" : kind === "generated module" ? "\n//" : [0, 2, 1, 97])]) });
      });
      await page.goto(["part", "words"].includes(kind) ? "/#/session" : "/");
      await expect(page.getByText(/did not (start|load)/).first()).toBeVisible();
    });
  });
}

test("the size report knows every file that the first page loads", async ({ page, emulator }) => {
  const loaded = [];
  page.on("request", (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === emulator.address && !/^\/(proxy|_emulator)\//.test(pathname)) loaded.push(pathname.slice(1) || "index.html");
  });
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await idle(page);
  const known = firstLoad("dist");
  expect(loaded.filter((file) => !known.includes(file))).toEqual([]);
  expect(loaded.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
});

test.describe("a part that does not load", () => {
  test.use({ expectedDefects: [/^error in the console/] });

  test("is told in words", async ({ page, look }) => {
    await page.route("**/*.wasm", (route) => route.abort());
    await page.goto("/");
    await expect(page.getByRole("main").getByRole("alert")).toContainText("did not start");
    await look("did not start");
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says what it needs", async ({ page }) => {
    await page.goto("/");
    // Look-ups by text and role pass over what stands in a noscript element.
    await expect(page.locator("noscript p[lang=en]")).toBeVisible();
    await expect(page.locator("#backup-console > div")).toBeHidden();
  });
});
