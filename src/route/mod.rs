//! The places of the console, each with a parser and a printer.
//!
//! Stand-alone the route stands in the location's hash, so that reload, back and a shared link work; embedded it is
//! the host's business. Nothing here listens to the page: [`location`] does, for the stand-alone page only.

mod links;
pub mod location;

use backup_api::request::{decode, encode};

pub use links::Links;

/// A place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What there is and what can be done.
    #[default]
    Overview,
    /// Sign in, see and end the session.
    Session,
    /// The guided walkthrough.
    Protect,
    /// All vaults.
    Vaults,
    /// One vault.
    Vault(String),
    /// Create a vault.
    VaultCreate,
    /// Associate resources; the vault where it is known.
    ResourcesAdd(Option<String>),
    /// Restore points that can be found: through backups.
    RestorePoints,
    /// One restore point.
    RestorePoint(String),
    /// Create a restore point; the vault where it is known.
    RestorePointCreate(Option<String>),
    /// All backups.
    Backups,
    /// Servers, disks and file systems, and whether they are protected.
    Resources,
    /// Tasks of the services.
    Tasks,
    /// Policies.
    Policies,
    /// Protect a server with the classic service.
    CsbsProtect,
    /// Ask whether servers can be backed up.
    CsbsCheck,
    /// Back up a disk with the classic service.
    VbsBackup,
    /// What was sent and answered.
    Log,
    /// Faults and clock of the emulator behind the demo.
    Demo,
    /// Nothing of the above; the path as it was.
    Unknown(String),
}

impl Route {
    /// Reads a path such as `/vaults/ea7b8717-…`, with or without a leading `#`.
    #[must_use]
    pub fn parse(path: &str) -> Self {
        let path = path.trim_start_matches('#');
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let parts: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(decode).collect();
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let vault = || query.split('&').find_map(|pair| pair.strip_prefix("vault=")).map(decode);
        match parts.as_slice() {
            [] => Self::Overview,
            ["session"] => Self::Session,
            ["protect"] => Self::Protect,
            ["vaults"] => Self::Vaults,
            ["vaults", "create"] => Self::VaultCreate,
            ["vaults", id] => Self::Vault((*id).to_owned()),
            ["resources", "associate"] => Self::ResourcesAdd(vault()),
            ["resources"] => Self::Resources,
            ["restore-points"] => Self::RestorePoints,
            ["restore-points", "create"] => Self::RestorePointCreate(vault()),
            ["restore-points", id] => Self::RestorePoint((*id).to_owned()),
            ["backups"] => Self::Backups,
            ["tasks"] => Self::Tasks,
            ["policies"] => Self::Policies,
            ["classic", "server-backup"] => Self::CsbsProtect,
            ["classic", "check"] => Self::CsbsCheck,
            ["classic", "disk-backup"] => Self::VbsBackup,
            ["log"] => Self::Log,
            ["demo"] => Self::Demo,
            _ => Self::Unknown(path.to_owned()),
        }
    }

    /// The path, beginning with `/`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Overview => "/".to_owned(),
            Self::Session => "/session".to_owned(),
            Self::Protect => "/protect".to_owned(),
            Self::Vaults => "/vaults".to_owned(),
            Self::Vault(id) => format!("/vaults/{}", encode(id)),
            Self::VaultCreate => "/vaults/create".to_owned(),
            Self::ResourcesAdd(vault) => with_vault("/resources/associate", vault.as_deref()),
            Self::RestorePoints => "/restore-points".to_owned(),
            Self::RestorePoint(id) => format!("/restore-points/{}", encode(id)),
            Self::RestorePointCreate(vault) => with_vault("/restore-points/create", vault.as_deref()),
            Self::Backups => "/backups".to_owned(),
            Self::Resources => "/resources".to_owned(),
            Self::Tasks => "/tasks".to_owned(),
            Self::Policies => "/policies".to_owned(),
            Self::CsbsProtect => "/classic/server-backup".to_owned(),
            Self::CsbsCheck => "/classic/check".to_owned(),
            Self::VbsBackup => "/classic/disk-backup".to_owned(),
            Self::Log => "/log".to_owned(),
            Self::Demo => "/demo".to_owned(),
            Self::Unknown(path) => path.clone(),
        }
    }

    /// As a link's address: the host's own where it gives one, else behind a `#`. Call it while a view is made.
    #[must_use]
    pub fn href(&self) -> String {
        links::address(&self.path())
    }

    /// The place of the rail that this one belongs to.
    #[must_use]
    pub const fn section(&self) -> Self {
        match self {
            Self::Vault(_) | Self::VaultCreate => Self::Vaults,
            Self::RestorePoint(_) | Self::RestorePointCreate(_) => Self::RestorePoints,
            Self::ResourcesAdd(_) => Self::Resources,
            Self::Overview => Self::Overview,
            Self::Session => Self::Session,
            Self::Protect => Self::Protect,
            Self::Vaults => Self::Vaults,
            Self::RestorePoints => Self::RestorePoints,
            Self::Backups => Self::Backups,
            Self::Resources => Self::Resources,
            Self::Tasks => Self::Tasks,
            Self::Policies => Self::Policies,
            Self::CsbsProtect => Self::CsbsProtect,
            Self::CsbsCheck => Self::CsbsCheck,
            Self::VbsBackup => Self::VbsBackup,
            Self::Log => Self::Log,
            Self::Demo => Self::Demo,
            Self::Unknown(_) => Self::Unknown(String::new()),
        }
    }
}

fn with_vault(path: &str, vault: Option<&str>) -> String {
    vault.map_or_else(|| path.to_owned(), |id| format!("{path}?vault={}", encode(id)))
}

#[cfg(test)]
mod tests {
    use super::Route;

    #[test]
    fn every_route_is_read_back_from_its_path() {
        let id = || "ea7b8717-2543-478a-a92d-3ca7ee448f67".to_owned();
        for (route, path) in [
            (Route::Overview, "/"),
            (Route::Session, "/session"),
            (Route::Protect, "/protect"),
            (Route::Vaults, "/vaults"),
            (Route::Vault(id()), "/vaults/ea7b8717-2543-478a-a92d-3ca7ee448f67"),
            (Route::VaultCreate, "/vaults/create"),
            (Route::ResourcesAdd(None), "/resources/associate"),
            (Route::ResourcesAdd(Some(id())), "/resources/associate?vault=ea7b8717-2543-478a-a92d-3ca7ee448f67"),
            (Route::RestorePoints, "/restore-points"),
            (Route::RestorePoint(id()), "/restore-points/ea7b8717-2543-478a-a92d-3ca7ee448f67"),
            (Route::RestorePointCreate(None), "/restore-points/create"),
            (Route::RestorePointCreate(Some("a b/c".to_owned())), "/restore-points/create?vault=a%20b%2Fc"),
            (Route::Backups, "/backups"),
            (Route::Resources, "/resources"),
            (Route::Tasks, "/tasks"),
            (Route::Policies, "/policies"),
            (Route::CsbsProtect, "/classic/server-backup"),
            (Route::CsbsCheck, "/classic/check"),
            (Route::VbsBackup, "/classic/disk-backup"),
            (Route::Log, "/log"),
            (Route::Demo, "/demo"),
        ] {
            assert_eq!(route.path(), path);
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_kept_as_it_was() {
        assert_eq!(Route::parse("#/nowhere/at/all"), Route::Unknown("/nowhere/at/all".to_owned()));
        assert_eq!(Route::parse("#/vaults/%zz%"), Route::Vault("%zz%".to_owned()));
        assert_eq!(Route::parse(""), Route::Overview);
    }
}
