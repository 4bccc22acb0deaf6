// Right and wrong uses of the declarations; each wrong one must be refused by the compiler.
import { define, init, mount, version, type Events, type Mounted, type Options } from "backup-console";
import "backup-console/element";
import { mountFrame } from "backup-console/frame";
import { bootstrap, mount as mountApplication, unmount, update } from "backup-console/single-spa";

const target = document.createElement("div");

const options: Options = {
  cloud: "otc",
  region: "eu-de",
  regions: ["eu-de"],
  endpoints: { iam: "/proxy/{region}/iam" },
  project: "p",
  getToken: async (reason) => (reason === "refused" ? null : "t"),
  fetch: (request) => fetch(request),
  view: "/vaults",
  language: "de-AT",
  timeZone: "UTC",
  theme: "auto",
  density: "compact",
  features: { readOnly: true, delete: false },
  linkTo: (path) => `#${path}`,
  headingLevel: 3,
  idleMinutes: 15,
  bodies: false,
  drafts: false,
};

async function right(): Promise<Mounted> {
  await init();
  await init("/console/backup-console.wasm", { parts: "/console/" });
  await init(fetch("/console/backup-console.wasm"));
  const mounted = await mount(target, options);
  mounted.update({ theme: "dark", region: null });
  const there: boolean = mounted.navigate("/tasks");
  const opened: boolean = mounted.open("restore-point/create", { vault: "v", resources: ["a", "b"], mode: "incremental" });
  console.log(there, opened, mounted.view.length, version.length, define("my-console"));
  mounted.refresh();
  mounted.unmount();
  return mounted;
}

function element(): void {
  const element = document.createElement("backup-console");
  element.project = "p";
  element.token = "t";
  element.features = { restore: false };
  element.addEventListener("bc-navigated", (event) => console.log(event.detail.view, event.detail.previous?.length));
  element.addEventListener("click", (event) => console.log(event.clientX));
  target.addEventListener("bc-token-expiring", ({ detail }) => console.log(detail.secondsLeft + 1));
  // @ts-expect-error a detail has no such field
  element.addEventListener("bc-navigated", (event) => console.log(event.detail.token));
  // @ts-expect-error no such theme
  element.theme = "pink";
  // @ts-expect-error a view is text
  element.navigate(1);
}

async function frame(): Promise<void> {
  const mounted = await mountFrame(document.createElement("iframe"), { origin: "https://console.example", getToken: () => "t" });
  const there: boolean = await mounted.navigate("/vaults");
  await mounted.update({ language: "de" });
  console.log(there);
  // @ts-expect-error a function of the page cannot go into a frame
  await mountFrame(document.createElement("iframe"), { fetch: (request: Request) => fetch(request) });
  // @ts-expect-error an answer from a frame takes a moment
  const now: boolean = mounted.navigate("/vaults");
  console.log(now);
}

async function application(): Promise<void> {
  await bootstrap();
  await mountApplication({ name: "backup", domElement: target, options });
  await update({ name: "backup", options: { theme: "light" } });
  await unmount({ name: "backup" });
  // @ts-expect-error an application has a name
  await mountApplication({ domElement: target });
}

async function wrong(mounted: Mounted): Promise<void> {
  // @ts-expect-error no such option
  await mount(target, { tokens: "t" });
  // @ts-expect-error features are yes or no
  await mount(target, { features: { delete: "yes" } });
  // @ts-expect-error no such feature
  await mount(target, { features: { remove: true } });
  // @ts-expect-error an address cannot be a number
  await mount(target, { endpoints: { cbr: 8080 } });
  // @ts-expect-error a token is text
  await mount(target, { getToken: () => 7 });
  // @ts-expect-error not an element
  await mount("#console");
  mounted.open("vault/create", { name: "v", size: 100, charging: "post_paid", resources: "one" });
  // @ts-expect-error not a field of that form
  mounted.open("csbs/check", { vault: "v" });
  // @ts-expect-error no such way of backing up
  mounted.open("restore-point/create", { mode: "Full" });
  // @ts-expect-error no such form
  mounted.open("vault/delete");
  // @ts-expect-error nothing to set
  mounted.view = "/vaults";
  // @ts-expect-error no such event
  const detail: Events["bc-saved"] = {};
  console.log(detail);
}

console.log(right, element, frame, application, wrong);
