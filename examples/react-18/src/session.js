/** Whoever is signed in at the portal has a token and a project. */
export const session = async () => (await fetch("/portal/session")).json();
