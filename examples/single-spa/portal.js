import { registerApplication, start } from "./node_modules/single-spa/lib/es2015/esm/single-spa.min.js";

// Whoever is signed in at the portal has a token and a project.
const session = async () => (await fetch("/portal/session")).json();
const { project } = await session();

registerApplication({
  name: "backup",
  app: () => import("./node_modules/backup-console/single-spa.js"),
  activeWhen: ({ hash }) => hash.startsWith("#backup"),
  customProps: {
    domElementGetter: () => document.getElementById("first"),
    options: {
      project,
      getToken: async () => (await session()).token,
      features: { signIn: false },
    },
  },
});

start();
