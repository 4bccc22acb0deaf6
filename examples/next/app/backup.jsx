"use client";

import { BackupConsole } from "backup-console/react";

const session = async () => (await fetch("/portal/session")).json();
const getToken = async () => (await session()).token;
const features = { signIn: false, readOnly: true };

export function Backup() {
  return (
    <BackupConsole className="portal-console" view="/vaults" getToken={getToken} features={features}>
      <p>Backup is on its way.</p>
    </BackupConsole>
  );
}
