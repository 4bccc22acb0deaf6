import type { Form, Options, Values } from "./index.js";

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

}

declare global {
  interface HTMLElementTagNameMap {
    "backup-console": BackupConsoleElement;
  }
}
