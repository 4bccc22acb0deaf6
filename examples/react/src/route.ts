import { useSyncExternalStore } from "react";

// The portal's own router: the console's place is a part of its address, because the portal wants it to be.
const listeners = new Set<() => void>();
const changed = () => listeners.forEach((listener) => listener());

const listen = (listener: () => void) => {
  listeners.add(listener);
  addEventListener("popstate", changed);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", changed);
  };
};

const current = () => new URLSearchParams(location.search).get("view") ?? "/";

export const useView = () => useSyncExternalStore(listen, current);

export const linkTo = (path: string) => `?view=${encodeURIComponent(path)}`;

export function goTo(view: string) {
  if (view === current()) return;
  history.pushState(null, "", linkTo(view));
  changed();
}
