import type { Options, Source } from "./index.js";

/** What single-spa hands over, with what was given to registerApplication as customProps. */
export interface Props {
  name: string;
  domElement?: HTMLElement;
  domElementGetter?: () => HTMLElement;
  /** Options of the console. */
  options?: Options;
  /** See `init`. */
  source?: Source;
  parts?: string | URL;
}

export function bootstrap(props?: Partial<Props>): Promise<void>;
export function mount(props: Props): Promise<void>;
export function update(props: Props): Promise<void>;
export function unmount(props: Pick<Props, "name">): Promise<void>;
