// What a portal's engineer writes, right and wrong: every option is refused in a full sentence, and does what it says.
import { expect, test } from "./fixtures.mjs";
import { MODULE, callsOf, look, mountIn, scheme } from "./portal.mjs";
import { begins, goTo } from "./walk.mjs";

const NAMES = "cloud, region, regions, endpoints, project, token, getToken, fetch, view, language, timeZone, theme, density, features, linkTo, bodies, drafts, headingLevel, idleMinutes";
const HUAWEI = "ap-southeast-1, ap-southeast-2, ap-southeast-3, cn-north-4, cn-east-3, eu-west-101";
const SECRET = "half a-token";

const WRONG = [
  [{ cloud: "aws" }, 'options.cloud: expected "otc" or "huawei", got "aws"'],
  [{ region: "eu-dee" }, 'options.region: expected one of eu-de, eu-nl, eu-ch2, got "eu-dee"'],
  [{ region: "eu-de", cloud: "huawei" }, `options.region: expected one of ${HUAWEI}, got "eu-de"`],
  [{ regions: ["eu-nl", "eu-xx"] }, `options.regions[1]: expected one of eu-de, eu-nl, eu-ch2, ${HUAWEI}, got "eu-xx"`],
  [{ regions: "eu-nl" }, 'options.regions: expected a list of regions, got "eu-nl"'],
  [{ endpoints: "/proxy" }, 'options.endpoints: expected an object, got "/proxy"'],
  [{ endpoints: { ecs: "/proxy/ecs" } }, "options.endpoints.ecs: expected one of iam, cbr, csbs, vbs, got a service of that name"],
  [{ endpoints: { cbr: 8080 } }, "options.endpoints.cbr: expected a text, got 8080"],
  [{ endpoints: { cbr: "http://elsewhere.example" } }, 'options.endpoints.cbr: expected a path such as "/proxy/cbr" or an https address, got "http://elsewhere.example"'],
  [{ project: 7 }, "options.project: expected a text, got 7"],
  [{ token: 7 }, "options.token: expected a token as text, got 7"],
  [{ token: SECRET }, "options.token: expected a token as text, got a text with a blank"],
  [{ getToken: "a" }, 'options.getToken: expected a function, got "a"'],
  [{ fetch: { then: 1 } }, "options.fetch: expected a function, got an object"],
  [{ linkTo: "#here" }, 'options.linkTo: expected a function, got "#here"'],
  [{ view: "/nowhere" }, 'options.view: expected a place such as "/vaults", got "/nowhere"'],
  [{ view: ["/vaults"] }, "options.view: expected a text, got a list"],
  [{ language: "de!" }, 'options.language: expected a language tag such as "de", got "de!"'],
  [{ timeZone: "Mars" }, 'options.timeZone: expected a time zone such as "Europe/Berlin", got "Mars"'],
  [{ theme: "pink" }, 'options.theme: expected "auto" or "light" or "dark", got "pink"'],
  [{ density: "tight" }, 'options.density: expected "comfortable" or "compact", got "tight"'],
  [{ features: "all" }, 'options.features: expected an object, got "all"'],
  [{ features: { remove: true } }, "options.features.remove: expected one of readOnly, delete, restore, classic, signIn, topBar, rail, got a feature of that name"],
  [{ features: { delete: "yes" } }, 'options.features.delete: expected true or false, got "yes"'],
  [{ bodies: "yes" }, 'options.bodies: expected true or false, got "yes"'],
  [{ headingLevel: 7 }, "options.headingLevel: expected a whole number from 1 to 6, got 7"],
  [{ idleMinutes: 0 }, "options.idleMinutes: expected a whole number from 1 to 1440, got 0"],
  [{ colour: "red" }, `options.colour: expected one of ${NAMES}, got an option of that name`],
];

/** In the page: what came of a call that should be refused. */
const refusals = ([module, all]) =>
  import(module).then(async ({ mount }) => {
    const target = document.getElementById("second");
    const said = [];
    for (const options of all) {
      const failure = await mount(target, options).then(() => "mounted", (reason) => reason);
      const untouched = target.shadowRoot === null || target.shadowRoot.innerHTML === "<slot></slot>";
      said.push(failure instanceof TypeError && untouched ? failure.message : `not refused: ${failure}`);
    }
    return said;
  });

const update = (mounted, changes) => mounted.evaluate((mounted, changes) => mounted.update(changes), changes);
const refusedUpdate = (mounted, changes) =>
  mounted.evaluate((mounted, changes) => {
    try {
      return `not refused: ${mounted.update(changes)}`;
    } catch (reason) {
      return `${reason.name}: ${reason.message}`;
    }
  }, changes);
/** Without a token, to see the console's own form for one. */
const NOBODY = { getToken: null, project: null };

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

test("a wrong option is refused with its path, what was expected and what was there; nothing is mounted", async ({ page }) => {
  const said = await page.evaluate(refusals, [MODULE, WRONG.map(([options]) => options)]);
  for (const [index, [options, sentence]] of WRONG.entries()) expect.soft(said[index], JSON.stringify(options)).toBe(sentence);
  expect(said.join()).not.toContain(SECRET);
});

test("options that are none are refused", async ({ page }) => {
  expect(await page.evaluate(refusals, [MODULE, [null, "theme=dark", 7]])).toEqual([
    "mount: options: expected an object, got null",
    "mount: options: expected an object, got string",
    "mount: options: expected an object, got number",
  ]);
});

test("a target that is none is refused with what it was", async ({ page }) => {
  const said = await page.evaluate(async (module) => {
    const { mount } = await import(module);
    const taken = document.createElement("div");
    taken.attachShadow({ mode: "open" });
    const all = [];
    for (const target of [null, "#second", document.createElement("img"), taken]) all.push(await mount(target).catch((reason) => `${reason.name}: ${reason.message}`));
    return all;
  }, MODULE);
  expect(said).toEqual([
    "TypeError: mount: target: expected an element, got null",
    "TypeError: mount: target: expected an element, got string",
    "TypeError: mount: target: expected an element that can have a shadow root, such as a div, got <img>",
    "TypeError: mount: target: expected an element without a shadow root of its own",
  ]);
});

test("a wrong update changes nothing, also of what is right in it", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { theme: "light", view: "/log" });
  await expect.poll(() => scheme(second)).toBe("light");
  for (const [options, sentence] of WRONG) expect.soft(await refusedUpdate(mounted, { theme: "dark", language: "de", ...options })).toBe(`TypeError: ${sentence}`);
  for (const none of [null, "theme=dark"]) expect(await refusedUpdate(mounted, none)).toMatch(/^TypeError: update: options: expected an object, got (null|string)$/);
  // Something later that does take effect: what was refused is not on its way any more.
  await update(mounted, { timeZone: "UTC", view: "/vaults" });
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Vaults");
  expect(await look(second)).toEqual({ scheme: "light", language: "en" });
});

test("cloud and region: whose session it is; regions: which can be chosen", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/session" });
  const card = second.getByRole("region", { name: "Current session" });
  await expect(card).toContainText("Open Telekom Cloud, eu-de");
  await update(mounted, { region: "eu-nl" });
  await expect(card).toContainText("Open Telekom Cloud, eu-nl");
  await update(mounted, { cloud: "huawei", region: null });
  await expect(card).toContainText(/Huawei Cloud, ap-southeast-1/);
  await update(mounted, { cloud: null });
  await expect(card).toContainText("Open Telekom Cloud, eu-de");
  await mounted.evaluate((mounted) => mounted.unmount());

  await mountIn(page, "second", { ...NOBODY, view: "/session", regions: ["eu-ch2", "eu-nl"] });
  await expect(second.getByLabel("Region", { exact: true }).getByRole("option")).toHaveCount(2);
  await expect(second.getByLabel("Region", { exact: true })).toContainText("eu-nl");
  await expect(second.getByLabel("Region", { exact: true })).not.toContainText("eu-de");
});

test("endpoints: {region} stands for the region, also for a later one", async ({ page, second }) => {
  await page.route(/\/proxy\/eu-(de|nl)\//, async (route) => {
    const address = route.request().url().replace(/\/proxy\/eu-(de|nl)\//, "/proxy/");
    await route.fulfill({ response: await route.fetch({ url: address }) });
  });
  const calls = callsOf(page);
  const endpoints = { iam: "/proxy/{region}/iam", cbr: "/proxy/{region}/cbr" };
  const mounted = await mountIn(page, "second", { endpoints, view: "/vaults" });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  expect(calls.filter(({ path }) => path.startsWith("/proxy/eu-de/cbr/")).length).toBeGreaterThan(0);
  const before = calls.length;
  await update(mounted, { region: "eu-nl" });
  await expect.poll(() => calls.slice(before).filter(({ path }) => /^\/proxy\/eu-nl\/cbr\/.*\/vaults/.test(path)).length).toBeGreaterThan(0);
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  expect(calls.slice(before).filter(({ path }) => path.startsWith("/proxy/eu-de/"))).toEqual([]);
  expect(calls.filter(({ path }) => path.startsWith("/proxy/cbr/"))).not.toContainEqual(expect.objectContaining({ path: expect.stringContaining("eu-") }));
});

test("timeZone and density: other clocks, lower rows", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/tasks", timeZone: "Asia/Tokyo" });
  const table = second.getByRole("table", { name: /^Tasks/ });
  const row = table.getByRole("row").nth(1);
  const times = () => table.locator("time").evaluateAll((all) => all.map((time) => time.getAttribute("aria-label")).join());
  const height = () => row.evaluate((row) => row.getBoundingClientRect().height);
  await expect(row).toBeVisible();
  expect(await times()).toContain("UTC+09:00");
  await update(mounted, { timeZone: "Asia/Kolkata" });
  await expect.poll(times).toContain("UTC+05:30");
  expect(await times()).not.toContain("UTC+09:00");
  const comfortable = await height();
  await update(mounted, { density: "compact" });
  await expect.poll(height).toBeLessThan(comfortable);
  await update(mounted, { density: null });
  await expect.poll(height).toBe(comfortable);
});

test("features that are off are not offered, and come back with null", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/vaults" });
  const vault = second.getByRole("link", { name: "production" });
  await expect(vault).toBeVisible();
  const parts = {
    // Inside a section a header is no banner.
    topBar: second.locator("[part=top]"),
    rail: second.getByRole("navigation", { name: "Places" }),
    classic: second.getByRole("link", { name: "Capability (CSBS)" }),
    readOnly: second.getByRole("link", { name: /^Create/ }),
  };
  for (const [name, part] of Object.entries(parts)) {
    await update(mounted, { features: {} });
    await expect(part.first(), name).toBeVisible();
    await update(mounted, { features: { [name]: name === "readOnly" } });
    await expect(part, name).toHaveCount(0);
    // Replaced whole: what is not named is on again.
    for (const [other, there] of Object.entries(parts)) if (other !== name && !(name === "rail" && other === "classic")) await expect(there.first(), `${other} without ${name}`).toBeVisible();
  }
  await update(mounted, { features: { topBar: false, rail: false, classic: false, readOnly: true } });
  for (const [name, part] of Object.entries(parts)) await expect(part, name).toHaveCount(0);
  await mounted.evaluate((mounted) => mounted.navigate("/vaults/create"));
  await expect(second.getByText("This console does not offer it")).toBeVisible();
  await update(mounted, { features: null });
  await expect(second.getByRole("textbox", { name: "Vault name" })).toBeVisible();
  for (const name of ["topBar", "rail", "classic"]) await expect(parts[name].first(), name).toBeVisible();

  await goTo(second, "Vaults");
  await vault.click();
  const remove = second.getByRole("button", { name: /^Delete/ });
  await expect(remove.first()).toBeVisible();
  await update(mounted, { features: { delete: false } });
  await expect(remove).toHaveCount(0);
});

test("without the top bar Ctrl K is the page's, and opens nothing when the bar comes back", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { view: "/vaults", features: { topBar: false } });
  const vault = second.getByRole("link", { name: "production" });
  await expect(vault).toBeVisible();
  await page.evaluate(() => addEventListener("keydown", (event) => (window.prevented = event.defaultPrevented)));
  await vault.focus();
  await page.keyboard.press("Control+k");
  expect(await page.evaluate(() => window.prevented)).toBe(false);
  await update(mounted, { features: null });
  await expect(second.locator("[part=top]")).toBeVisible();
  await expect(second.getByRole("dialog")).toHaveCount(0);
});

test("signIn off: no form of the console's own", async ({ page, second }) => {
  const mounted = await mountIn(page, "second", { ...NOBODY, view: "/session", features: { signIn: false } });
  await expect(second.getByRole("heading", { name: "Session", level: 1 })).toBeVisible();
  await expect(second.getByLabel("Token", { exact: true })).toHaveCount(0);
  await update(mounted, { features: null });
  await expect(second.getByLabel("Token", { exact: true })).toBeVisible();
});
