import "backup-console/element";

const session = async () => (await fetch("/portal/session")).json();

document.querySelector("backup-console").getToken = async () => (await session()).token;
