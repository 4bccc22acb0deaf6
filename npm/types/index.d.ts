/** Which cloud's limits, names and addresses hold. */
export type Cloud = "otc" | "huawei";
export type Language = "en" | "de";
export type Theme = "auto" | "light" | "dark";
export type Density = "comfortable" | "compact";
/** Why a token is wanted: there is none yet, it ends soon, a service refused it. */
export type TokenReason = "missing" | "expiring" | "refused";

/** What may be done. What is left out is as usual: everything, and not read-only. */
export interface Features {
  /** Nothing that changes anything is offered or sent. */
  readOnly?: boolean;
  /** Deleting and removing. */
  delete?: boolean;
  /** Restoring. */
  restore?: boolean;
  /** The classic services, CSBS and VBS. */
  classic?: boolean;
  /** The console's own form for a token or a password. Switch it off where the host gives the token. */
  signIn?: boolean;
  /** The bar with product, search, theme and session. */
  topBar?: boolean;
  /** The rail with the places. */
  rail?: boolean;
}

/** Addresses of the services. `{region}` in one stands for the region's id. */
export interface Endpoints {
  iam?: string;
  cbr?: string;
  csbs?: string;
  vbs?: string;
}

export interface Options {
  /** Default: "otc". */
  cloud?: Cloud;
  /** Region id of the cloud, such as "eu-de"; one of `regions`. Default: the first that is offered. */
  region?: string;
  /** Ids of the regions that are offered. Default: those of the cloud. */
  regions?: string[];
  /** Addresses of the services: a path of this origin, https, or http on this machine's loopback. Default: "/proxy/cbr" and so on. */
  endpoints?: Endpoints;
  /** Project id. */
  project?: string;
  /** Never shown, logged or stored, and not kept after it was handed over. There is no attribute for it. */
  token?: string;
  /** Asked when a token is wanted, and given a minute to answer. Null where there is none: then the event bc-token-needed follows. */
  getToken?: (reason: TokenReason) => string | null | undefined | Promise<string | null | undefined>;
  /** Used in place of the browser's for every call to a service, for headers of the host's own or another way there. */
  fetch?: (request: Request) => Promise<Response>;
  /** Where to begin, a path such as "/vaults" or "restore-points/create?vault=…". */
  view?: string;
  /**
   * A BCP 47 tag; its first part counts. Default: the nearest `lang` around the first console of the page, else English.
   * One for all consoles of a page: the last that was named.
   */
  language?: Language | (string & {});
  /** IANA zone such as "Europe/Berlin" or "UTC"; default the browser's. */
  timeZone?: string;
  /** "auto", the default: the color-scheme in force at the element. */
  theme?: Theme;
  density?: Density;
  features?: Features;
  /** Address for a link to a place, a different one for each, so that a link can be opened in a new tab. Default: "#/vaults" */
  linkTo?: (path: string) => string;
  /** Put bodies of requests and answers into bc-request-finished. */
  bodies?: boolean;
  /** Keep with the tab what is typed, without secrets, and offer it on return; default true. See docs/security.md. */
  drafts?: boolean;
  /**
   * The level of the console's first heading, 1 to 6; the others follow. Default: 2 inside a `<main>` of the page, where the
   * console is a region instead of a second main part, else 1. Read when it is mounted.
   */
  headingLevel?: number;
  /**
   * After how many minutes without a key or a pointer in the console it locks: the token is dropped, what was read is no
   * longer shown, what is typed is kept. Default: never.
   */
  idleMinutes?: number;
}

/**
 * What `update` takes: what is not named stays, null goes back to what is usual. `features` and `endpoints` are replaced
 * whole. `token: null` ends the session; another `cloud`, `region`, `project` or other `endpoints` end it too, and
 * `getToken` is asked. `view: null` changes nothing.
 */
export type Changes = { [Name in keyof Options]?: Options[Name] | null };

/** The events, with their `detail`. They come from the element, bubble and cross shadow roots. None holds a token. */
export interface Events {
  /** The console stands; its first page may still be on its way. Again after it was put back or began again. */
  "bc-ready": { view: string };
  /** There is no token that is good: none yet, or one that a service refused. */
  "bc-token-needed": { reason: "missing" | "refused" };
  "bc-token-expiring": { secondsLeft: number; expiresAt: string };
  /** Another place is shown. */
  "bc-navigated": { view: string; previous: string | null; title: string };
  /** A call to a service is over. `request` and `response` are there only with the option `bodies`. */
  "bc-request-finished": {
    operation: string;
    method: string;
    path: string;
    status: number | null;
    milliseconds: number;
    traceId: string | null;
    failure: string | null;
    request?: unknown;
    response?: string;
  };
  /**
   * A good answer, or a look after a lost one, shows that something was made, changed or begun; `operation` is such as
   * "cbr.vault.create". A removal is `started` when it is accepted, `deleted` when the thing was seen gone.
   */
  "bc-operation-done": { operation: string; id: string | null; effect: "created" | "changed" | "deleted" | "started" | "available" };
  /** A run went on: one that was begun here, or any in a list that is shown. */
  "bc-task-changed": { kind: "restore-point" | "job" | "task"; id: string; status: string; done: boolean; skipped: number };
  /** The token was dropped, after `idleMinutes` or by a person; another begins where it was. Give one when the person asks. */
  "bc-locked": { by: "idle" | "person" };
  /**
   * The program ended, did not start, or was given an option that is wrong; or a token could not be used for a reason that
   * another token would not change, the identity service that does not answer among them.
   */
  "bc-failed": { kind: "panic" | "start" | "option" | "session"; message: string };
}

/** The forms that can be opened with values filled in. */
export type Form = "vault/create" | "resources/associate" | "restore-point/create" | "csbs/protect" | "csbs/check" | "vbs/backup";

/** Text of a field; a number where it is whole. */
type Text = string | number;
/** An id, or several. */
type Ids = string | string[];
/** Kinds of vaults; `"huawei"` has more of them. */
type VaultKind = "server" | "disk" | "turbo" | (string & {});

/** What each form takes, as `open` fills it in. What is left out stays as it is. */
export interface FormValues {
  "vault/create": { name?: Text; description?: Text; kind?: VaultKind; size?: Text; resources?: Ids; policy?: Text; charging?: "post_paid" | "pre_paid" };
  "resources/associate": { vault?: Ids; resources?: Ids; kind?: VaultKind };
  "restore-point/create": { vault?: Ids; resources?: Ids; name?: Text; description?: Text; mode?: "incremental" | "full" };
  "csbs/protect": { server?: Ids; name?: Text; description?: Text; extent?: "incremental" | "full" };
  "csbs/check": { servers?: Ids };
  "vbs/backup": { disk?: Ids; name?: Text; description?: Text; snapshot?: Text; extent?: "incremental" | "full" };
}

/** Values of any form. */
export type Values = FormValues[Form];

/** The same events as DOM events. */
export type EventMap = { [Name in keyof Events]: CustomEvent<Events[Name]> };

/** A console that is mounted. */
export interface Mounted {
  /** Changes what is named; the rest stays. */
  update(options: Changes): void;
  unmount(): void;
  /** Goes to a place. False where there is none, or `features` switch it off; then the console says so. */
  navigate(view: string): boolean;
  /**
   * Opens a form with these values filled in; what is not named stays as it is. False where `features` switch it off.
   *
   * @throws TypeError for an unknown form, an unknown field, or a value that the field does not take
   */
  open<Name extends Form>(form: Name, values?: FormValues[Name]): boolean;
  /** The place that is shown, such as "/vaults". */
  readonly view: string;
  /** Reads again what the page shows. */
  refresh(): void;
}

/** Where the program comes from. */
export type Source = string | URL | Request | Response | Promise<Response> | WebAssembly.Module | BufferSource;

/**
 * Loads and compiles the program once for all consoles of the page. `mount` calls it by itself with the address beside
 * this module. One that failed can be called again.
 *
 * @param options `parts` is the folder of the parts that load later and of what the console says, where a bundler does not move them
 */
export function init(source?: Source, options?: { parts?: string | URL }): Promise<void>;

/**
 * Mounts a console into `target`, in an open shadow root; events come from `target`. A file of the program that does not load
 * is no rejection: a panel in its place says why and tries again, and `bc-failed` tells it.
 *
 * @throws TypeError for a wrong option, with its path, what was expected, what was there
 */
export function mount(target: HTMLElement, options?: Options): Promise<Mounted>;

/** Defines `<backup-console>`. False, with a warning, where the name is taken by something else; false on a server. */
export function define(tag?: string): boolean;

export const version: string;

declare global {
  interface GlobalEventHandlersEventMap extends EventMap {}
}
