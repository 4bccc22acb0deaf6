// Every list of the console: where it is, what it asks, how it says that nothing is there.
export const LISTS = [
  {
    name: "Vaults",
    path: "/vaults",
    caption: "Vaults of this project",
    operation: "cbr.vault.list",
    permission: "cbr:vaults:list",
    address: /\/vaults$/,
    key: "vaults",
    empty: "This project has no vaults yet",
    absent: "Sign in to see vaults",
  },
  {
    name: "Restore points",
    path: "/restore-points",
    caption: "Restore points of this project",
    operation: "cbr.backup.list",
    permission: "cbr:backups:list",
    address: /\/backups$/,
    key: "backups",
    empty: "No restore points yet",
    absent: "Sign in to see restore points",
  },
  {
    name: "Backups",
    path: "/backups",
    caption: "Backups of this project",
    operation: "cbr.backup.list",
    permission: "cbr:backups:list",
    address: /\/backups$/,
    key: "backups",
    empty: "No backups yet",
    absent: "Sign in to see backups",
  },
  {
    name: "Resources",
    path: "/resources",
    caption: "Servers",
    operation: "cbr.protectable.list",
    permission: "cbr:vaults:listProtectables",
    address: /\/protectables\/server\/instances$/,
    key: "instances",
    empty: "The service lists no servers",
    absent: "Sign in to see servers",
  },
  {
    name: "Tasks",
    path: "/tasks",
    caption: "Tasks of this project",
    operation: "cbr.task.list",
    permission: "cbr:tasks:list",
    address: /\/operation-logs$/,
    key: "operation_logs",
    empty: "No tasks in the last 30 days",
    absent: "Sign in to see tasks",
  },
  {
    name: "Policies",
    path: "/policies",
    caption: "Policies of this project",
    operation: "cbr.policy.list",
    permission: "cbr:policies:list",
    address: /\/policies$/,
    key: "policies",
    empty: "This project has no policies",
    absent: "Sign in to see policies",
  },
];

/** The rows of a list, without its head. */
export const rowsOf = (page, { caption }) => page.getByRole("table", { name: caption, exact: true }).getByRole("row").filter({ has: page.getByRole("cell") });

/** Lets `change` alter the reply of the emulator to a list before the page gets it. */
export const alter = (page, { address }, change) =>
  page.route(
    (url) => address.test(url.pathname),
    async (route) => {
      if (route.request().method() !== "GET") return route.fallback();
      const response = await route.fetch();
      const json = change(await response.json());
      return route.fulfill({ response, json });
    },
  );
