import type { Form, FormValues, Options } from "./index.js";

export * from "./index.js";

/** What options are where they are properties of an element: a token can be set, never read. */
type Properties = { [Name in keyof Options]: Options[Name] | undefined };

/**
 * `<backup-console>`: its properties are the options. Attributes of their names are read as well, where they are data: texts as
 * they are, the others as JSON. One that can't be read, or stands for a function, keeps it from starting.
 */
export interface BackupConsoleElement extends HTMLElement, Properties {
  /** Goes to a place; true where there is such a place. */
  navigate(view: string): boolean;
  /** Opens a form with these values filled in. */
  open<Name extends Form>(form: Name, values?: FormValues[Name]): boolean;
  /** Reads again what the page shows. */
  refresh(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "backup-console": BackupConsoleElement;
  }
}
