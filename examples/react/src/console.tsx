import "backup-console/element";
import type { Options } from "backup-console";
import type {} from "backup-console/react";
import { session } from "./session.js";

const getToken = async () => (await session()).token;

const fetchAsPortal = (request: Request) => {
  const own = new Request(request);
  own.headers.set("x-portal", "react");
  return fetch(own);
};

const features = { signIn: false };

/** The console of this portal. What is the same for all stays outside, so that React passes it once. */
export function Console(options: Options & { onView?: (view: string) => void }) {
  const { onView, ...others } = options;
  return (
    <backup-console
      {...others}
      getToken={getToken}
      fetch={fetchAsPortal}
      features={features}
      onbc-navigated={({ detail }) => onView?.(detail.view)}
    />
  );
}
