import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { EventMap, Options } from "./index.js";
import type { BackupConsoleElement } from "./element.js";

/** React 19 passes properties as properties and takes `onbc-ready` as a listener of bc-ready. */
type Listeners = { [Name in keyof EventMap as `on${Name}`]?: (event: EventMap[Name]) => void };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "backup-console": DetailedHTMLProps<HTMLAttributes<BackupConsoleElement>, BackupConsoleElement> & Options & Listeners;
    }
  }
}
