import type { DetailedHTMLProps, ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from "react";
import type { EventMap, Events, Mounted, Options } from "./index.js";
import type { BackupConsoleElement } from "./element.js";

/** React 19 passes properties as properties and takes `onbc-ready` as a listener of bc-ready. */
type Listeners = { [Name in keyof EventMap as `on${Name}`]?: (event: EventMap[Name]) => void };

type Hears<Name extends keyof Events> = (detail: Events[Name], event: EventMap[Name]) => void;

/** Options, listeners with the detail of their event, and what a `<div>` takes: `className`, `style`, `id`, children. */
export interface BackupConsoleProps extends Options, Omit<HTMLAttributes<HTMLDivElement>, keyof Options> {
  onReady?: Hears<"bc-ready">;
  onTokenNeeded?: Hears<"bc-token-needed">;
  onTokenExpiring?: Hears<"bc-token-expiring">;
  onNavigated?: Hears<"bc-navigated">;
  onRequestFinished?: Hears<"bc-request-finished">;
  onOperationDone?: Hears<"bc-operation-done">;
  onTaskChanged?: Hears<"bc-task-changed">;
  onLocked?: Hears<"bc-locked">;
  onFailed?: Hears<"bc-failed">;
}

/** What a ref gives. */
export type BackupConsoleHandle = Pick<Mounted, "navigate" | "open" | "refresh" | "view">;

/**
 * A console as a component of React 18 and 19, safe on a server and in strict mode. Children are shown until the console
 * stands.
 */
export const BackupConsole: ForwardRefExoticComponent<BackupConsoleProps & RefAttributes<BackupConsoleHandle>>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "backup-console": DetailedHTMLProps<HTMLAttributes<BackupConsoleElement>, BackupConsoleElement> & Options & Listeners;
    }
  }
}
