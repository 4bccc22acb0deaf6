// Begin a session, be told why not, renew it without losing anything, end it.
import { expect, test } from "./fixtures.mjs";
import { main } from "./support/page.mjs";
import { VAULT_S003 } from "./support/protect.mjs";
import { enterToken, go, newToken } from "./support/sign-in.mjs";

const OTHER_PROJECT = "f841e01fd2b14e7fa41b6ae7aa6b0594";

test("a pasted token tells user, project, roles and time left", async ({ page, signIn }) => {
  await page.goto("/#/session");
  await signIn();
  await go(page, "/session");
  const card = page.getByRole("region", { name: "Current session" });
  for (const fact of ["demo", "te_admin", "eu-de", "Open Telekom Cloud"]) await expect(card).toContainText(fact);
  await expect(page.getByRole("banner")).toContainText(/23 h \d+ min left/);
});

const WAYS = {
  "a token": (page, emulator) => enterToken(page, emulator.config.token),
  "user and password": async (page) => {
    await page.getByRole("radio", { name: /User and password/ }).check();
    for (const field of ["Account (domain) name", "User name", "Password"]) await page.getByLabel(field, { exact: true }).fill("demo");
    await main(page).getByRole("button", { name: "Sign in" }).click();
  },
  "the demo cloud": (page) => main(page).getByRole("button", { name: "Try it with the demo cloud" }).click(),
};

for (const [way, signInBy] of Object.entries(WAYS)) {
  test(`${way} leads where one wanted to go`, async ({ page, emulator }) => {
    const wanted = `#/restore-points/create?vault=${VAULT_S003.id}`;
    await page.goto(`/${wanted}`);
    await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
    await signInBy(page, emulator);
    const title = page.getByRole("heading", { level: 1, name: "Create a restore point" });
    await expect(title).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`${wanted.replace("?", "\\?")}$`));
    await expect(page.getByRole("status").filter({ hasText: "Signed in as demo, project eu-de." })).toHaveCount(1);
  });
}

test("the first page says what this is, and the demo is one press away", async ({ page }) => {
  await page.goto("/");
  const ways = page.getByRole("main").locator(".bc-welcome .bc-button");
  await expect(ways).toHaveText(["Try it with the demo cloud", "Sign in"]);
  await ways.first().press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeFocused();
  await expect(page.getByRole("region", { name: "Figures" }).getByRole("link", { name: /^Vaults\s*\d/ })).toBeVisible();
});

test("a demo that is refused is explained where one signs in", async ({ page, emulator, look }) => {
  await page.goto("/");
  await emulator.setFault({ operation: "*", times: 0, kind: "html", status: 502 });
  await main(page).getByRole("button", { name: "Try it with the demo cloud" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Session" })).toBeFocused();
  const card = main(page).getByRole("region", { name: "Demo cloud" });
  await expect(card).toContainText("The services can't be reached");
  await look("session, demo refused");
  await emulator.clearFaults();
  await card.getByRole("button", { name: "Try it with the demo cloud" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeFocused();
});

test("user and password give a token, and the password leaves the page", async ({ page, emulator }) => {
  const bodies = [];
  page.on("request", (request) => request.url().includes("/auth/tokens") && bodies.push(request.postData() ?? ""));
  await page.goto("/#/session");
  await page.getByRole("radio", { name: /User and password/ }).check();
  await page.getByLabel("User name").fill("demo");
  await page.getByLabel("Account (domain) name").fill("demo");
  await page.getByLabel("Password", { exact: true }).fill("demo");
  await page.getByLabel("Project name or id").fill("eu-de");
  await main(page).getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
  expect(JSON.parse(bodies[0]).auth.scope).toEqual({ project: { name: "eu-de" } });
  await go(page, "/session");
  await page.getByRole("button", { name: "Use another token or project" }).click();
  await page.getByRole("radio", { name: /User and password/ }).check();
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  expect(emulator.config.token).not.toBe("");
});

test("empty fields are told at the field and in a summary that takes the focus", async ({ page, look }) => {
  await page.goto("/#/session");
  await main(page).getByRole("button", { name: "Sign in" }).click();
  const summary = main(page).getByRole("alert").filter({ hasText: "1 thing to change" });
  await expect(summary).toBeFocused();
  await summary.getByRole("button", { name: /Token/ }).click();
  await expect(page.getByLabel("Token", { exact: true })).toBeFocused();
  await look("session, errors");
});

test("an expired token is told as expired", async ({ page, emulator, look }) => {
  const { token, project_id: project } = emulator.config;
  await page.goto("/#/session");
  await emulator.setClock({ advance_seconds: 25 * 3600 });
  await enterToken(page, token, project);
  await expect(main(page).getByText("The token has expired", { exact: true })).toBeVisible();
  await look("session, token expired");
});

test("a clock of this device that is wrong ends no session", async ({ page, signIn }) => {
  await page.clock.install({ time: Date.now() + 48 * 3600 * 1000 });
  await signIn();
  await expect(page.getByRole("banner")).toContainText("End reached");
  await go(page, "/vaults");
  await expect(main(page).getByRole("link", { name: "production" })).toBeVisible();
});

test("an unusual project id is a warning and goes out; the addresses follow the region", async ({ page, emulator }) => {
  await page.goto("/#/session");
  await page.getByLabel("Project id").fill("my-project");
  await page.getByLabel("Project id").blur();
  await expect(main(page).getByText("Ids here usually look like 32 hexadecimal digits; this one does not.", { exact: false })).toBeVisible();
  await enterToken(page, emulator.config.token, "my-project");
  await expect(main(page).getByText("The token belongs to another project", { exact: true })).toBeVisible();
  await page.getByText("Addresses of the services").click();
  await expect(main(page).getByText(/Empty: \/proxy\/cbr\. The service itself: https:\/\/cbr\.eu-de\./)).toBeVisible();
  await page.getByLabel("Region", { exact: true }).selectOption("eu-nl");
  await expect(main(page).getByText(/The service itself: https:\/\/cbr\.eu-nl\./)).toBeVisible();
  await page.getByRole("button", { name: "Fill in the region's own addresses" }).click();
  await expect(page.getByLabel("Backup and recovery (CBR)")).toHaveValue(/^https:\/\/cbr\.eu-nl\./);
});

test("four refusals have four messages", async ({ page, emulator, look }) => {
  const { token, project_id: project } = emulator.config;
  const heading = (name) => main(page).getByText(name, { exact: true });
  await page.goto("/#/session");

  await enterToken(page, "no-such-token", project);
  await expect(heading("The service does not accept the token")).toBeVisible();
  await look("session, token refused");

  await enterToken(page, token, OTHER_PROJECT);
  await expect(heading("The token belongs to another project")).toBeVisible();

  await emulator.setFault({ operation: "cbr.vault.list", kind: "status", status: 403, shape: "cbr", code: "BackupService.8600", message: "no right" });
  await enterToken(page, token, project);
  await expect(heading("This user may not use backup in this project")).toBeVisible();

  await emulator.setFault({ operation: "*", times: 0, kind: "html", status: 502 });
  await enterToken(page, token, project);
  await expect(heading("The services can't be reached")).toBeVisible();
  await look("session, not reachable");
});

test("what was said of one way to sign in goes with it, and untouched fields of the other are not blamed", async ({ page }) => {
  await page.goto("/#/session");
  await main(page).getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(main(page).getByRole("alert").filter({ hasText: "before this can be sent" })).toBeFocused();
  await enterToken(page, "no-such-token");
  const refused = main(page).getByRole("alert").filter({ hasText: "The service does not accept the token" });
  await expect(refused.locator("..")).toBeFocused();
  await expect(refused).toContainText("In the service's words: ");
  await main(page).getByRole("radio", { name: "User and password" }).check();
  await expect(refused).toHaveCount(0);
  await expect(main(page).getByLabel("User name")).toBeVisible();
  await expect(main(page).getByLabel("User name")).not.toHaveAttribute("aria-invalid", "true");
});

test("the token's own project is one press away", async ({ page, emulator }) => {
  await page.goto("/#/session");
  await enterToken(page, emulator.config.token, OTHER_PROJECT);
  await page.getByRole("button", { name: "Use the project eu-de" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();
});

test("a token that ends in the middle of a form costs nothing that was typed", async ({ page, emulator, signIn }) => {
  await signIn();
  await go(page, "/vaults/create");
  await page.getByLabel("Vault name").fill("kept_vault");
  await page.getByRole("textbox", { name: "Size" }).fill("120");
  await emulator.setFault({ operation: "cbr.vault.create", kind: "expire-token" });
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByText("The token is no longer accepted")).toBeVisible();
  await expect(page.getByText("Nothing was changed.")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Session ended");

  await go(page, "/session");
  await enterToken(page, await newToken(emulator));
  await expect(page.getByLabel("Vault name")).toHaveValue("kept_vault");
  await page.getByRole("button", { name: "Create vault" }).click();
  await expect(page.getByText("The vault “kept_vault” is created")).toBeVisible();
});

test("a refusal of which nobody can be asked ends no session", async ({ page, emulator, signIn }) => {
  await signIn();
  await emulator.setFault({ operation: "cbr.vault.list", kind: "status", status: 401, shape: "gateway", code: "APIGW.0301", message: "not for this one", times: 0 });
  await emulator.setFault({ operation: "iam.token.check", kind: "status", status: 503, shape: "gateway", times: 0 });
  await go(page, "/vaults");
  await expect(main(page).getByText("A service refused the token", { exact: true })).toBeVisible();
  await expect(main(page).getByText("Whether the token has expired is not known", { exact: false })).toBeVisible();
  await expect(page.getByRole("banner")).not.toContainText("Session ended");
  await emulator.clearFaults();
  await main(page).getByRole("button", { name: "Ask again" }).click();
  await expect(main(page).getByRole("link", { name: "production" })).toBeVisible();
});

test("another project than the token's is named before a right is asked for", async ({ page, emulator }) => {
  // Nobody says whose the token is: the identity service stands behind no proxy.
  await page.route("**/proxy/iam/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "<p>no such page</p>" }));
  await page.goto("/#/session");
  await enterToken(page, emulator.config.token, "0000000000000000000000000000beef");
  await expect(main(page).getByText("The project in the address is not that of the token.", { exact: true })).toBeVisible();
  await expect(main(page).getByText("The request was for the project 0000000000000000000000000000beef in the region eu-de", { exact: false })).toBeVisible();
});

test("another host gets a token only after a yes that names it", async ({ page, emulator }) => {
  const asked = [];
  await page.route("https://cbr.example.org/**", (route) => (asked.push(route.request().url()), route.abort()));
  await page.goto("/#/session");
  await page.getByText("Addresses of the services").click();
  const address = page.getByLabel("Backup and recovery (CBR)");
  for (const other of ["/\\cbr.example.org", "//cbr.example.org", "/.//cbr.example.org"]) {
    await address.fill(other);
    await enterToken(page, emulator.config.token);
    await expect(main(page).getByRole("alert").filter({ hasText: "Enter a path of this page's origin" })).toBeVisible();
  }
  await address.fill("https://cbr.example.org");
  const yes = page.getByRole("checkbox", { name: "Send token and password to cbr.example.org" });
  await expect(yes).not.toBeChecked();
  await enterToken(page, emulator.config.token);
  await expect(main(page).getByRole("alert").filter({ hasText: "Tick the box to allow it" })).toBeVisible();
  await yes.check();
  await address.fill("https://vbs.example.org");
  await expect(page.getByRole("checkbox", { name: "Send token and password to vbs.example.org" })).not.toBeChecked();
  await address.fill("");
  await expect(page.getByRole("checkbox", { name: /Send token and password/ })).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("an address that would send the token in the clear is refused", async ({ page, emulator }) => {
  await page.goto("/#/session");
  await page.getByText("Addresses of the services").click();
  await page.getByLabel("Backup and recovery (CBR)").fill("http://cbr.example.org");
  await enterToken(page, emulator.config.token);
  await expect(main(page).getByRole("alert").filter({ hasText: "Use https" })).toBeVisible();
});

test("ending forgets the token, revoking ends it everywhere, and nothing is stored", async ({ page, emulator, signIn, context }) => {
  await signIn();
  await go(page, "/session");
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page.getByLabel("Token", { exact: true })).toHaveValue("");
  await signIn();
  await go(page, "/session");
  await page.getByRole("button", { name: "Revoke token and sign out" }).click();
  await expect(page.getByLabel("Token", { exact: true })).toBeVisible();
  await enterToken(page, emulator.config.token);
  await expect(page.getByText("The service does not accept the token")).toBeVisible();
  const state = await context.storageState();
  expect(state).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("rule 2: a blank inside the token is named with its place", async ({ page }) => {
  await page.goto("/#/session");
  const token = page.getByLabel("Token", { exact: true });
  await token.fill("MIID kgYJ");
  await token.blur();
  await expect(token).toHaveAccessibleDescription(/A token has no spaces, line breaks or accents inside: copy it again, whole\. Remove the space at position 5\./);
  await expect(token).not.toHaveAccessibleDescription(/[Ii]ds/);
});

test("the default project follows cloud and region until another is typed", async ({ page }) => {
  await page.goto("/#/session");
  await page.getByRole("radio", { name: /User and password/ }).check();
  const project = page.getByLabel("Project name or id");
  await expect(project).toHaveValue("eu-de");
  await page.getByLabel("Region").selectOption("eu-nl");
  await expect(project).toHaveValue("eu-nl");
  await page.getByRole("radio", { name: "Huawei Cloud" }).check();
  await expect(project).toHaveValue(await page.getByLabel("Region").inputValue());
  await expect(project).not.toHaveValue("eu-nl");
  await project.fill("eu-de_team");
  await page.getByRole("radio", { name: "Open Telekom Cloud" }).check();
  await page.getByLabel("Region").selectOption("eu-nl");
  await expect(project).toHaveValue("eu-de_team");
});

test("a wrong project is told as such, not as a wrong password", async ({ page, look }) => {
  await page.goto("/#/session");
  await page.getByRole("radio", { name: /User and password/ }).check();
  await page.getByLabel("User name").fill("demo");
  await page.getByLabel("Account (domain) name").fill("demo");
  const send = async (password, project) => {
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByLabel("Project name or id").fill(project);
    await main(page).getByRole("button", { name: "Sign in" }).click();
  };
  const noProject = main(page).getByText("The project can't be opened", { exact: true });
  const noPassword = main(page).getByText("User, account or password are not right", { exact: true });
  await send("demo", "eu-de_none");
  await expect(noProject).toBeVisible();
  await expect(noPassword).toHaveCount(0);
  await look("session, no such project");
  await send("guess", "eu-de");
  await expect(noPassword).toBeVisible();
  await expect(noProject).toHaveCount(0);
});
