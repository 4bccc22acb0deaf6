import { define } from "./node_modules/backup-console/index.js";

const session = async () => (await fetch("/portal/session")).json();
const element = document.querySelector("backup-console");

element.getToken = async (reason) => (await session()).token;
element.project = (await session()).project;
element.addEventListener("bc-failed", ({ detail }) => console.error(detail.message));
define();
