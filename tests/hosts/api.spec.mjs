// What a portal's engineer writes: right and wrong options, methods, properties, attributes.
import { expect, test } from "./fixtures.mjs";
import { begins } from "./walk.mjs";

const MODULE = "/node_modules/backup-console/index.js";

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

test.describe("options", () => {
  for (const [options, said] of [
    [{ theme: "pink" }, 'options.theme: expected "auto" or "light" or "dark", got "pink"'],
    [{ features: { delete: "yes" } }, 'options.features.delete: expected true or false, got "yes"'],
    [{ endpoints: { cbr: "http://elsewhere.example" } }, /^options\.endpoints\.cbr: expected a path such as "\/proxy\/cbr" or an https address, got /],
    [{ timeZone: "Mars" }, 'options.timeZone: expected a time zone such as "Europe/Berlin", got "Mars"'],
    [{ getToken: "a" }, 'options.getToken: expected a function, got "a"'],
    [{ colour: "red" }, /^options\.colour: expected one of cloud, region, /],
    [{ region: "eu-dee" }, 'options.region: expected one of eu-de, eu-nl, eu-ch2, got "eu-dee"'],
    [{ region: "eu-de", cloud: "huawei" }, /^options\.region: expected one of (?!.*eu-de\b).*, got "eu-de"$/],
    [{ regions: ["eu-nl", "eu-xx"] }, /^options\.regions\[1\]: expected one of eu-de, .*, got "eu-xx"$/],
    [{ token: 7 }, "options.token: expected a token as text, got 7"],
  ]) {
    test(`wrong: ${JSON.stringify(options)}`, async ({ page }) => {
      const text = await page.evaluate(
        async ([module, options]) => {
          const { mount } = await import(module);
          const target = document.getElementById("second");
          const before = target.shadowRoot?.innerHTML;
          const failure = await mount(target, options).then(() => "mounted", (reason) => reason);
          return failure instanceof TypeError && (before ?? "<slot></slot>") === target.shadowRoot.innerHTML ? failure.message : `not refused: ${failure}`;
        },
        [MODULE, options],
      );
      if (typeof said === "string") expect(text).toBe(said);
      else expect(text).toMatch(said);
    });
  }

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
});

test("methods: navigate, open with values, view, refresh, update, and nothing after unmount", async ({ page, second }) => {
  const found = await page.evaluate(async (module) => {
    const { mount } = await import(module);
    const target = document.getElementById("second");
    const { project } = await (await fetch("/portal/session")).json();
    const getToken = async () => (await (await fetch("/portal/session")).json()).token;
    const mounted = await mount(target, { project, getToken, view: "vaults" });
    window.mounted = mounted;
    const found = { begin: mounted.view, there: mounted.navigate("/tasks"), at: mounted.view, nowhere: mounted.navigate("/nowhere") };
    found.opened = mounted.open("restore-point/create", { name: "from_the_portal", vault: "3b5816b5-f29c-4172-9d9a-76c719a659ce" });
    found.wrong = (() => {
      try {
        return mounted.open("vault/create", { colour: 1 });
      } catch (reason) {
        return reason.message;
      }
    })();
    return found;
  }, MODULE);
  expect(found).toMatchObject({ begin: "/vaults", there: true, at: "/tasks", nowhere: false, opened: true });
  expect(found.wrong).toMatch(/^values\.colour: expected one of name, /);
  await expect(second.getByRole("heading", { name: "Create a restore point", level: 1 })).toBeVisible();
  await expect(second.getByRole("textbox", { name: /name/i }).and(second.locator(":not([type=search])")).first()).toHaveValue("from_the_portal");

  await page.evaluate(() => window.mounted.navigate("/vaults"));
  await expect(second.getByRole("row").nth(1)).toBeVisible();
  const again = page.waitForRequest((request) => request.url().includes("/vaults"));
  await page.evaluate(() => window.mounted.refresh());
  await again;

  const after = await page.evaluate(() => {
    window.mounted.unmount();
    window.mounted.unmount();
    window.mounted.update({ theme: "dark" });
    window.mounted.refresh();
    return [window.mounted.navigate("/tasks"), window.mounted.open("vault/create"), document.getElementById("second").shadowRoot.innerHTML];
  });
  expect(after).toEqual([false, false, "<slot></slot>"]);
});

test("features that are off are not offered and not reachable", async ({ page, second }) => {
  await page.evaluate(async (module) => {
    const { mount } = await import(module);
    const { project, token } = await (await fetch("/portal/session")).json();
    window.mounted = await mount(document.getElementById("second"), { project, token, view: "/vaults", features: { readOnly: true, topBar: false, classic: false } });
  }, MODULE);
  await expect(second.getByRole("row").nth(1)).toBeVisible();
  await expect(second.getByRole("banner")).toHaveCount(0);
  await expect(second.getByRole("link", { name: /Create/ })).toHaveCount(0);
  await page.evaluate(() => window.mounted.navigate("/vaults/create"));
  await expect(second.getByText("This console does not offer it")).toBeVisible();
});

test("single-spa: bootstrap, mount, update, unmount", async ({ page, second }) => {
  const call = (name, more = {}) =>
    page.evaluate(
      async ([name, more]) => {
        const app = await import("/node_modules/backup-console/single-spa.js");
        await app[name]({ name: "backup", domElement: document.getElementById("second"), ...more });
      },
      [name, more],
    );
  await call("bootstrap");
  await call("mount", { options: { view: "/log", theme: "light" } });
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Request log");
  await call("update", { options: { theme: "dark" } });
  await expect.poll(() => second.getByRole("main").evaluate((main) => getComputedStyle(main).colorScheme)).toBe("dark");
  await call("unmount");
  await expect(second.getByRole("main")).toHaveCount(0);
  await call("mount", { options: { view: "/log" } });
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Request log");
});

test.describe("a program that does not load", () => {
  test.use({ expectedDefects: [/503/] });

  test("says so, and can be loaded again", async ({ page, first, second }) => {
    await page.route("**/backup-console.wasm", (route) => route.fulfill({ status: 503 }), { times: 1 });
    const failed = page.waitForEvent("pageerror");
    await page.reload();
    expect((await failed).message).toMatch(/did not load: 503 .*backup-console\.wasm/);
    await expect(first.getByRole("main")).toHaveCount(0);
    await page.evaluate(async (module) => {
      const { mount } = await import(module);
      await mount(document.getElementById("second"), {});
    }, MODULE);
    await expect(second.getByRole("main")).toBeVisible();
  });
});
