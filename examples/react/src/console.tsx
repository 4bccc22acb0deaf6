import { BackupConsole, type BackupConsoleProps } from "backup-console/react";
import { session } from "./session.js";

const getToken = async () => (await session()).token;

const fetchAsPortal = (request: Request) => {
  const own = new Request(request);
  own.headers.set("x-portal", "react");
  return fetch(own);
};

const features = { signIn: false };

/** The console of this portal. */
export function Console({ onView, ...others }: BackupConsoleProps & { onView?: (view: string) => void }) {
  return (
    <BackupConsole
      className="portal-console"
      getToken={getToken}
      fetch={fetchAsPortal}
      features={features}
      onNavigated={({ view }) => onView?.(view)}
      {...others}
    />
  );
}
