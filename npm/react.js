import { createElement, forwardRef, useEffect, useImperativeHandle, useRef } from "react";
import { Attached, OPTIONS } from "./attached.js";
import { mount } from "./index.js";

/** Props that listen, and the events that they hear. */
const LISTENERS = new Map([
  ["onReady", "bc-ready"],
  ["onTokenNeeded", "bc-token-needed"],
  ["onTokenExpiring", "bc-token-expiring"],
  ["onNavigated", "bc-navigated"],
  ["onRequestFinished", "bc-request-finished"],
  ["onOperationDone", "bc-operation-done"],
  ["onTaskChanged", "bc-task-changed"],
  ["onLocked", "bc-locked"],
  ["onFailed", "bc-failed"],
]);
const NAMES = [...OPTIONS, "view", "token"];

/**
 * A console as a component of React 18 and 19. A server renders an empty place, or what stands between the tags, which is
 * shown until the console is there; options never become attributes, so none is lost.
 */
export const BackupConsole = forwardRef(function BackupConsole(props, ref) {
  const place = useRef(null);
  const attached = useRef(null);
  /** As they were drawn last. */
  const drawn = useRef({});

  useEffect(() => {
    const before = drawn.current;
    drawn.current = props;
    attached.current ??= new Attached(place.current, mount);
    for (const name of NAMES) {
      if (before[name] === props[name]) continue;
      // The first place is told like every other option; later a place that is taken away changes nothing.
      if (name !== "view") attached.current.set(name, props[name]);
      else if (props.view !== undefined && props.view !== attached.current.view) attached.current.view = props.view;
    }
  });

  useEffect(() => {
    const element = place.current;
    const heard = [...LISTENERS].map(([prop, name]) => [name, (event) => drawn.current[prop]?.(event.detail, event)]);
    for (const [name, hear] of heard) element.addEventListener(name, hear);
    // In strict mode this comes, goes and comes: what is back in the same moment has not gone.
    attached.current.connect();
    return () => {
      attached.current.disconnect();
      for (const [name, hear] of heard) element.removeEventListener(name, hear);
    };
  }, []);

  useImperativeHandle(ref, () => ({
    navigate: (view) => attached.current?.navigate(view) ?? false,
    open: (form, values) => attached.current?.open(form, values) ?? false,
    refresh: () => attached.current?.refresh(),
    get view() {
      return attached.current?.view ?? "";
    },
  }), []);

  const others = Object.fromEntries(Object.entries(props).filter(([name]) => !NAMES.includes(name) && !LISTENERS.has(name)));
  return createElement("div", { ...others, ref: place });
});
