import "backup-console/element";
import type { Options } from "backup-console";
import type {} from "backup-console/react";
import { session } from "./session.js";

const getToken = async () => (await session()).token;
const features = { signIn: false };

/** The same as an element, which React 19 gives its properties in a browser. */
export function TagConsole(options: Options & { onView?: (view: string) => void }) {
  const { onView, ...others } = options;
  return <backup-console {...others} getToken={getToken} features={features} onbc-navigated={({ detail }) => onView?.(detail.view)} />;
}
