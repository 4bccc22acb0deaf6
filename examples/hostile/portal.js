import { mount } from "./node_modules/backup-console/index.js";

const session = async () => (await fetch("/portal/session")).json();
const { project } = await session();

await mount(document.getElementById("first"), {
  project,
  getToken: async () => (await session()).token,
  features: { signIn: false },
});
