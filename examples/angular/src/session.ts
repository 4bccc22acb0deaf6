/** Whoever is signed in at the portal has a token and a project. */
export async function session(): Promise<{ token: string; project: string }> {
  return (await fetch("/portal/session")).json();
}
