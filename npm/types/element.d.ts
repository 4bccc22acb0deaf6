import type { EventMap, Form, Options, Values } from "./index.js";

export * from "./index.js";

/** What options are where they are properties of an element: a token can be set, never read. */
type Properties = { [Name in keyof Options]: Options[Name] | undefined };

/** `<backup-console>`: its properties are the options. As attributes only: cloud, region, project, language, time-zone, theme, density, view. */
export interface BackupConsoleElement extends HTMLElement, Properties {
  /** Goes to a place; true where there is such a place. */
  navigate(view: string): boolean;
  /** Opens a form with these values filled in. */
  open(form: Form, values?: Values): boolean;
  /** Reads again what the page shows. */
  refresh(): void;

  addEventListener<Name extends keyof EventMap>(type: Name, listener: (this: BackupConsoleElement, event: EventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener<Name extends keyof HTMLElementEventMap>(type: Name, listener: (this: BackupConsoleElement, event: HTMLElementEventMap[Name]) => unknown, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<Name extends keyof EventMap>(type: Name, listener: (this: BackupConsoleElement, event: EventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(type: Name, listener: (this: BackupConsoleElement, event: HTMLElementEventMap[Name]) => unknown, options?: boolean | EventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "backup-console": BackupConsoleElement;
  }
  interface HTMLElementEventMap extends EventMap {}
}
