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

test.describe("a page of another origin", () => {
  // The frame's own policy names who may hold it: without that the browser would not even show it.
  test.use({ expectedDefects: [/frame-ancestors|Refused to frame|Framing/] });

  test("is not shown the frame, and a window of it that speaks to the frame hears nothing", async ({ page, site, first }) => {
    await page.goto("/");
    await begins(first);
    // The frame's page itself, alone in a window of its own: the one who opened it is of its own origin, not on the list.
    const other = await page.context().newPage();
    await other.goto(site.origins[1]);
    const answers = await other.evaluate(async () => {
      const heard = [];
      addEventListener("message", ({ data }) => heard.push(data));
      window.postMessage({ console: 1, id: 1, kind: "hello" }, "*");
      window.postMessage({ console: 1, id: 2, kind: "mount", options: {} }, "*");
      // Messages keep their order: when this one is heard, the others were.
      await new Promise((resolve) => {
        addEventListener("message", ({ data }) => data === "last" && resolve());
        window.postMessage("last", "*");
      });
      return heard.filter((data) => data?.kind === "done" || data?.kind === "error");
    });
    expect(answers).toEqual([]);
    await other.close();
  });
});
