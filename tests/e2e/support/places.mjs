// Every place of the console, for journeys that visit all of them.
export const PLACES = [
  ["/", "Overview"],
  ["/protect", "Protect a server"],
  ["/vaults", "Vaults"],
  ["/vaults/create", "Create a vault"],
  ["/restore-points", "Restore points"],
  ["/restore-points/create", "Create a restore point"],
  ["/backups", "Backups"],
  ["/resources", "Resources"],
  ["/resources/associate", "Associate resources"],
  ["/tasks", "Tasks"],
  ["/policies", "Policies"],
  ["/classic/server-backup", "Protect a server (CSBS)"],
  ["/classic/check", "Check backup capability (CSBS)"],
  ["/classic/disk-backup", "Back up a disk (VBS)"],
  ["/log", "Request log"],
  ["/session", "Session"],
];
