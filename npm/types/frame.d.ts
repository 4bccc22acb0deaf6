import type { Form, FormValues, Options } from "./index.js";

/** Options for a console in a frame. Functions stay on this side: getToken is asked by message, the others cannot be. */
export interface FrameOptions extends Omit<Options, "fetch" | "linkTo"> {
  /** The frame's origin. Default: that of its address. */
  origin?: string;
}

/** A console in a frame. Everything is a message, so everything takes a moment. */
export interface MountedFrame {
  update(options: Omit<FrameOptions, "origin">): Promise<void>;
  unmount(): Promise<void>;
  navigate(view: string): Promise<boolean>;
  open<Name extends Form>(form: Name, values?: FormValues[Name]): Promise<boolean>;
  refresh(): Promise<void>;
  readonly view: string;
}

/** Mounts a console in an iframe that shows frame.html; its events are dispatched on the iframe. */
export function mountFrame(iframe: HTMLIFrameElement, options?: FrameOptions): Promise<MountedFrame>;
