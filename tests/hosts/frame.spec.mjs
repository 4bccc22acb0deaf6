// A frame hears the pages that it was told of, checks what they say, and tells the rest nothing.
import { expect, test } from "./fixtures.mjs";
import { begins } from "./walk.mjs";

test.use({ host: "iframe" });

/** In the portal: sends what is given to the first frame and gives its answers to it. */
async function say(page, message) {
  return page.evaluate(async (message) => {
    const frame = document.querySelector("iframe").contentWindow;
    const answer = new Promise((resolve) => {
      addEventListener("message", function hear({ source, data }) {
        if (source !== frame || data.kind === "event" || data.id !== (message.id ?? null)) return;
        removeEventListener("message", hear);
        resolve(data);
      });
    });
    frame.postMessage(message, "*");
    return answer;
  }, message);
}

test("wrong messages of the portal are answered with what is wrong", async ({ page, first }) => {
  await page.goto("/");
  await begins(first);
  for (const [message, said] of [
    [{ console: 1, id: 901, kind: "navigate", view: 7 }, "view: expected a text, got number"],
    [{ console: 1, id: 902, kind: "nonsense" }, /^kind: expected one of hello, /],
    [{ console: 1, id: 903, kind: "update", options: { theme: "pink" } }, /options\.theme: expected "auto" or "light" or "dark", got "pink"/],
    [{ console: 1, id: 904, kind: "open", form: "vault/delete" }, /^form: expected one of vault\/create/],
    [{ console: 1, kind: "hello" }, "id: expected a number, got undefined"],
  ]) {
    const { kind, message: text } = await say(page, message);
    expect(kind).toBe("error");
    if (typeof said === "string") expect(text).toBe(said);
    else expect(text).toMatch(said);
  }
  expect(await say(page, { console: 1, id: 905, kind: "navigate", view: "/vaults" })).toMatchObject({ kind: "done", value: true });
  await expect(first.getByRole("heading", { name: "Vaults", level: 1 })).toBeVisible();
});

test.describe("a page of an origin that is not listed", () => {
  // What the browser says when it refuses, and the stranger's page itself.
  test.use({ expectedDefects: [/frame-ancestors|frame-src|content-security|request to another host: \S+\/frame$/i] });

  test("is not shown the frame", async ({ page, site }) => {
    const { serve } = await import("../../examples/serve.mjs");
    const frame = new URL(site.origins[1]);
    const stranger = await serve({ folder: "examples/plain", backend: site.address, policy: `default-src 'none'; frame-src ${frame.origin}` });
    try {
      await page.route(`${stranger.address}/frame`, (route) => route.fulfill({ contentType: "text/html", body: `<iframe title="Backup" src="${frame.href}"></iframe>` }));
      await page.goto(`${stranger.address}/frame`);
      // In place of what is refused the browser shows a page of its own.
      await expect.poll(() => page.frames().at(-1).url()).toMatch(/error/);
      await expect(page.locator("iframe").contentFrame().locator("#backup-console")).toHaveCount(0);
      await page.goto("/");
    } finally {
      await stranger.stop();
    }
  });
});
