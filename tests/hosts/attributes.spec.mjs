// A tag with its options as attributes, as a server or a framework without properties writes them.
import { expect, test } from "./fixtures.mjs";
import { told } from "./told.mjs";
import { begins } from "./walk.mjs";

/** Puts a tag into the second section, as it would come from a server; the element is `window.tag`. */
const write = (page, attributes) =>
  page.evaluate(async (attributes) => {
    (await import("/node_modules/backup-console/index.js")).define();
    const { token, project } = await (await fetch("/portal/session")).json();
    const template = document.createElement("template");
    const tag = document.createElement("backup-console");
    for (const [name, value] of Object.entries({ id: "written", project, ...attributes })) tag.setAttribute(name, value);
    template.innerHTML = tag.outerHTML;
    document.getElementById("second").append(document.importNode(template.content, true));
    window.tag = document.getElementById("written");
    window.tag.getToken = () => token;
  }, attributes);

test.beforeEach(async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
});

test("what is switched off as JSON is off, and is as usual once the attribute is gone", async ({ page, second }) => {
  await write(page, { view: "/vaults", features: '{"readOnly":true,"rail":false}', timezone: "UTC" });
  await expect(second.getByRole("link", { name: "production" }).first()).toBeVisible();
  await expect(second.getByRole("link", { name: /^Create/ })).toHaveCount(0);
  await page.evaluate(() => window.tag.removeAttribute("features"));
  await expect(second.getByRole("link", { name: /^Create/ }).first()).toBeVisible();
});

test.describe("lost on their way", () => {
  test.use({ expectedDefects: [/backup-console: options\./] });

  for (const [attributes, message] of [
    [{ features: "[object Object]" }, "options.features: expected JSON in the attribute features, got what an object becomes as an attribute: write JSON, or set the property"],
    [{ features: '{"readOnly":"yes"}' }, 'options.features.readOnly: expected true or false, got "yes"'],
  ]) {
    test(`nothing is offered: ${JSON.stringify(attributes)}`, async ({ page, second }) => {
      await write(page, attributes);
      await expect.poll(() => told(page, "bc-failed", "written")).toEqual([{ kind: "option", message }]);
      await expect(second.getByRole("main")).toHaveCount(0);
      await page.evaluate(() => (window.tag.features = { readOnly: true }));
      await expect(second.getByRole("heading", { name: "Overview", level: 1 })).toBeVisible();
      await expect(second.getByRole("link", { name: /^Create/ })).toHaveCount(0);
    });
  }
});
