// The console as people get it: from the real server, through its proxy, to a restore point that is available.
import { expect, test } from "./fixtures.mjs";
import { walk } from "./support/walk.mjs";

test("the walkthrough, from the empty vault to the restore point", async ({ page, emulator, signIn, cloud, site }) => {
  await signIn();
  const id = await walk(page);
  const { token, project_id: project } = emulator.config;
  const found = await fetch(`${emulator.address}/v3/${project}/checkpoints/${id}`, { headers: { "x-auth-token": token } });
  expect((await found.json()).checkpoint.status).toBe("available");

  const hosts = new Set(cloud.seen.map(({ sni, host }) => `${sni} ${host}`));
  for (const service of ["iam", "cbr"]) expect(hosts).toContain(`${service}.eu-de.otc.t-systems.com ${service}.eu-de.otc.t-systems.com`);
  expect(cloud.seen.every(({ sni, host }) => sni === host)).toBe(true);
  await site.end();
  const said = site.logs();
  expect(said).toContain("/proxy/eu-de/iam/v3/auth/tokens");
  expect(said).toContain(`/proxy/eu-de/cbr/v3/${project}/vaults`);
  expect(said).not.toContain(token.slice(0, 40));
});

test.describe("with German in config.json", () => {
  test.use({ serverOptions: { config: JSON.stringify({ language: "de" }) } });

  test("the page speaks German", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expect(page).toHaveTitle(/Übersicht/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("sichern");
  });
});

test.describe("with a mistake in config.json", () => {
  test.use({ serverOptions: { config: JSON.stringify({ theme: "blue" }) }, expectedDefects: [/\/_emulator\/config|theme/] });

  test("the page says which, and what was expected", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText(/theme.*light/);
  });
});

test.describe("with a token in config.json", () => {
  test.use({ serverOptions: { config: JSON.stringify({ token: "secret-0001" }) }, expectedDefects: [/\/_emulator\/config|config\.json\.token/] });

  test("the page does not start, says why, and does not repeat the token", async ({ page }) => {
    const said = [];
    page.on("console", (message) => said.push(message.text()));
    await page.goto("/");
    await expect(page.getByRole("alert")).toContainText("config.json.token");
    expect(await page.content()).not.toContain("secret-0001");
    expect(said.join("\n")).not.toContain("secret-0001");
  });
});
