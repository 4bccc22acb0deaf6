//! A server, disk or file system that a backup could be made of.

use super::Vault;
use crate::json::{self, Read, Value};
use crate::known::KnownResource;
use crate::phase::{self, Phase};
use crate::reply::Row;

/// A server, disk or file system, and whether the service would back it up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Protectable {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// `OS::Nova::Server`, …
    pub kind: String,
    /// Its state in its own service's words: `ACTIVE`, `in-use`.
    pub status: String,
    /// Its size, GB.
    pub size_gb: Option<i64>,
    /// The disks of a server.
    pub children: Vec<Self>,
    /// Where it runs.
    pub availability_zone: Option<String>,
    /// Its record in its own service, as it came.
    pub detail: Option<Value>,
    /// Whether it can be backed up; absent where the service does not say.
    pub can_be_backed_up: Option<bool>,
    /// The service's code for why not.
    pub code: Option<String>,
    /// The service's words for why not.
    pub reason: Option<String>,
    /// The vault that it sits in.
    pub vault: Option<Box<Vault>>,
    /// A vault was sent, in a form that can't be read.
    pub vault_unread: bool,
}

impl Protectable {
    /// What its state means.
    #[must_use]
    pub fn phase(&self) -> Phase {
        phase::instance(&self.status)
    }

    /// Whether it is a server that does not run: fit for a backup, but no sign of health.
    #[must_use]
    pub fn stopped(&self) -> bool {
        matches!(self.status.trim().to_ascii_lowercase().as_str(), "shutoff" | "stopped")
    }

    /// The vault that it sits in, where anything says which: a reply may hold an empty one in place of none.
    #[must_use]
    pub fn named_vault(&self) -> Option<&Vault> {
        self.vault.as_deref().filter(|vault| vault.named())
    }

    /// Whether it sits in a vault; nothing where that can't be read.
    #[must_use]
    pub fn in_vault(&self) -> Option<bool> {
        let refused = self.can_be_backed_up == Some(false) && self.refused_for_vault();
        match self.named_vault().is_some() || refused {
            true => Some(true),
            false => (!self.vault_unread).then_some(false),
        }
    }

    /// What a row says of backups, and nothing else of it: of thousands of rows that is all that is looked at.
    #[must_use]
    pub fn of_backups(row: &Value) -> Self {
        let says = json::object(row, "protectable").unwrap_or_default();
        Self {
            can_be_backed_up: json::flag(&says, "result"),
            code: json::filled(&says, "code"),
            reason: json::filled(&says, "reason").or_else(|| json::filled(&says, "message")),
            vault: json::part(&says, "vault").map(Box::new),
            vault_unread: json::member(&says, "vault").is_some() && json::object(&says, "vault").is_none(),
            ..Self::default()
        }
    }

    /// Whether the only reason against a backup is a vault that it sits in already. That is a reason against another
    /// vault, not against a restore point in its own or a backup by the classic services.
    #[must_use]
    pub fn refused_for_vault(&self) -> bool {
        match self.code.as_deref().filter(|code| !code.is_empty()) {
            Some(code) => code == IN_VAULT,
            None => self.can_be_backed_up == Some(false) && self.named_vault().is_some(),
        }
    }

    /// Whether it can't be associated with a vault: it is in one, or the service says so. The rule `cbr.resource.state`
    /// stops a request by the same; this asks without a copy, of thousands of rows.
    #[must_use]
    pub fn taken(&self) -> bool {
        self.can_be_backed_up == Some(false) || self.code.as_deref() == Some(IN_VAULT) || self.named_vault().is_some()
    }

    /// The servers that a disk is attached to; nothing where its record does not say all of them, or says none of a disk that
    /// is in use.
    #[must_use]
    pub fn servers(&self) -> Option<Vec<String>> {
        let attachments = json::member(self.detail.as_ref()?, "attachments")?.as_array()?;
        let servers: Option<Vec<String>> = attachments.iter().map(|row| json::filled(row, "server_id")).collect();
        servers.filter(|servers| !servers.is_empty() || !phase::in_use(&self.status))
    }

    /// Whether a server starts from this disk; nothing where its record does not say.
    #[must_use]
    pub fn bootable(&self) -> Option<bool> {
        json::flag(self.detail.as_ref()?, "bootable")
    }

    /// Where a disk is on its server, such as `/dev/vdb`; nothing where its record does not say.
    #[must_use]
    pub fn device(&self) -> Option<String> {
        let attachments = json::member(self.detail.as_ref()?, "attachments")?.as_array()?;
        attachments.iter().find_map(|row| json::filled(row, "device"))
    }

    /// What is known of a server's disks: they are attached to it, whatever their own records leave out.
    #[must_use]
    pub fn disks(&self) -> Vec<KnownResource> {
        let attached = |disk: &Self| {
            let known = KnownResource::from(disk);
            let servers = known.servers.filter(|servers| !servers.is_empty());
            KnownResource { servers: servers.or_else(|| Some(vec![self.id.clone()])), ..known }
        };
        self.children.iter().map(attached).collect()
    }
}

/// The code that says no because of a vault.
const IN_VAULT: &str = "BackupService.6103";

impl Row for Protectable {
    const ONE: &'static str = "instance";
    const MANY: &'static str = "instances";
}

impl Read for Protectable {
    fn read(value: &Value) -> Self {
        let detail = json::object(value, "detail");
        let zone = detail.as_ref().and_then(|detail| {
            json::filled(detail, "OS-EXT-AZ:availability_zone").or_else(|| json::filled(detail, "availability_zone"))
        });
        Self {
            id: json::text_or_empty(value, "id"),
            name: json::text_or_empty(value, "name"),
            kind: json::text_or_empty(value, "type"),
            status: json::text_or_empty(value, "status"),
            size_gb: json::size(value, "size"),
            children: json::list(value, "children"),
            availability_zone: zone,
            detail,
            ..Self::of_backups(value)
        }
    }
}
