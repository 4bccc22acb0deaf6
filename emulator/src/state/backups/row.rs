//! A backup in a list: one that is kept, or one of a fleet, of which only the number is there.

use std::borrow::Cow;

use crate::clock::Millis;
use crate::fleet::number::{self, Sort};
use crate::fleet::{Fleet, SLOTS, TOOK};
use crate::inventory::Kind;
use crate::state::{Backup, Phase, Sought};

/// A row of the list of backups. What lists filter and sort by costs no text.
#[derive(Clone, Copy, Debug)]
pub enum Row<'a> {
    /// Kept as it is.
    Kept(&'a Backup),
    /// The backup of a server of this fleet.
    Made(&'a Fleet, u32),
}

impl<'a> Row<'a> {
    /// The whole backup.
    #[must_use]
    pub fn backup(&self) -> Cow<'a, Backup> {
        match self {
            Self::Kept(backup) => Cow::Borrowed(backup),
            Self::Made(fleet, backup) => Cow::Owned(fleet.backup(backup.saturating_mul(SLOTS))),
        }
    }

    /// Its state.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        match self {
            Self::Kept(backup) => backup.phase,
            Self::Made(fleet, backup) => fleet.phase(*backup),
        }
    }

    /// When it was begun.
    #[must_use]
    pub fn created(&self) -> Millis {
        match self {
            Self::Kept(backup) => backup.created,
            Self::Made(fleet, backup) => fleet.created(*backup),
        }
    }

    /// When it last changed.
    #[must_use]
    pub fn updated(&self) -> Millis {
        match self {
            Self::Kept(backup) => backup.updated,
            Self::Made(fleet, backup) => fleet.created(*backup).saturating_add(TOOK),
        }
    }

    /// Whether it has only changes.
    #[must_use]
    pub const fn incremental(&self) -> bool {
        match self {
            Self::Kept(backup) => backup.incremental,
            Self::Made(fleet, backup) => fleet.incremental(*backup),
        }
    }

    /// What it takes, MB.
    #[must_use]
    pub fn megabytes(&self) -> i64 {
        match self {
            Self::Kept(backup) => backup.megabytes,
            Self::Made(fleet, backup) => fleet.megabytes(*backup),
        }
    }

    /// What it is a copy of.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Kept(backup) => backup.resource.kind,
            Self::Made(..) => Kind::Server,
        }
    }

    /// The zone of that.
    #[must_use]
    pub fn az(&self) -> &'a str {
        match self {
            Self::Kept(backup) => &backup.resource.az,
            Self::Made(fleet, backup) => Fleet::az(fleet.server_of(*backup)),
        }
    }

    /// Whether this is its id.
    #[must_use]
    pub fn is(&self, id: &Sought<'_>) -> bool {
        match self {
            Self::Kept(backup) => backup.id == id.text,
            Self::Made(fleet, backup) => id.is(fleet, Sort::Backup, backup.saturating_mul(SLOTS)),
        }
    }

    /// Whether it lies in this vault.
    #[must_use]
    pub fn is_in(&self, vault: &Sought<'_>) -> bool {
        match self {
            Self::Kept(backup) => backup.vault_id == vault.text,
            Self::Made(fleet, backup) => vault.is(fleet, Sort::Vault, Fleet::vault_of(fleet.server_of(*backup))),
        }
    }

    /// Whether it is of this resource.
    #[must_use]
    pub fn is_of(&self, resource: &Sought<'_>) -> bool {
        match self {
            Self::Kept(backup) => backup.resource.id == resource.text,
            Self::Made(fleet, backup) => resource.is(fleet, Sort::Server, fleet.server_of(*backup)),
        }
    }

    /// Whether this run made it.
    #[must_use]
    pub fn is_by(&self, checkpoint: &Sought<'_>) -> bool {
        match self {
            Self::Kept(backup) => backup.checkpoint_id == checkpoint.text,
            Self::Made(fleet, backup) => checkpoint.is(fleet, Sort::Checkpoint, fleet.checkpoint_of(*backup)),
        }
    }

    /// Whether its resource was called so.
    #[must_use]
    pub fn is_of_named(&self, name: &Sought<'_>) -> bool {
        match self {
            Self::Kept(backup) => backup.resource.name == name.text,
            Self::Made(fleet, backup) => name.is(fleet, Sort::Server, fleet.server_of(*backup)),
        }
    }

    /// Whether it is called so.
    #[must_use]
    pub fn is_named(&self, name: &str) -> bool {
        match self {
            Self::Kept(backup) => backup.name == name,
            Self::Made(..) => self.name_rank() == rank(name) && self.name() == name,
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> Cow<'a, str> {
        match self {
            Self::Kept(backup) => Cow::Borrowed(&backup.name),
            Self::Made(fleet, backup) => Cow::Owned(fleet.backup_name(*backup)),
        }
    }

    /// A number in the order of the names: their first bytes. Longer names may share one.
    #[must_use]
    pub fn name_rank(&self) -> u128 {
        match self {
            Self::Kept(backup) => rank(&backup.name),
            // The name by hand: a great list asks for each.
            Self::Made(fleet, backup) => {
                let digits = number::hex(fleet.name_digits(*backup));
                rank("autobk_") | u128::from(u32::from_be_bytes(digits)) << 40
            }
        }
    }

    /// A number in the order of the ids.
    #[must_use]
    pub fn id_rank(&self) -> u128 {
        match self {
            Self::Kept(backup) => u128::from_str_radix(&backup.id.replace('-', ""), 16).unwrap_or(0),
            Self::Made(fleet, backup) => number::bits(fleet.pack(Sort::Backup, backup.saturating_mul(SLOTS))),
        }
    }
}

/// The first bytes of a text as a number.
pub fn rank(text: &str) -> u128 {
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(text.bytes()).for_each(|(to, from)| *to = from);
    u128::from_be_bytes(bytes)
}
