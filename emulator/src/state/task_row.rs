//! A task in a list: one that calls began, or one of a fleet, of which only the number is there.

use std::borrow::Cow;

use super::{Cloud, Phase, Sought, Task};
use crate::clock::Millis;
use crate::fleet::Fleet;
use crate::fleet::number::Sort;
use crate::inventory::Kind;

/// A row of the list of tasks.
#[derive(Clone, Copy, Debug)]
pub enum TaskRow<'a> {
    /// Kept as it is.
    Kept(&'a Task),
    /// The task that made this backup of the fleet; it is over.
    Made(&'a Fleet, u32),
}

impl<'a> TaskRow<'a> {
    /// The whole task.
    #[must_use]
    pub fn task(&self) -> Cow<'a, Task> {
        match self {
            Self::Kept(task) => Cow::Borrowed(task),
            Self::Made(fleet, backup) => Cow::Owned(fleet.task(*backup)),
        }
    }

    /// Whether this is its id.
    #[must_use]
    pub fn is(&self, id: &Sought<'_>) -> bool {
        match self {
            Self::Kept(task) => task.id == id.text,
            Self::Made(fleet, backup) => id.is(fleet, Sort::Task, *backup),
        }
    }

    /// What it does.
    #[must_use]
    pub const fn operation_type(&self) -> &'static str {
        match self {
            Self::Kept(task) => task.operation_type,
            Self::Made(..) => "backup",
        }
    }

    /// Its state.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self {
            Self::Kept(task) => task.status,
            Self::Made(fleet, backup) if fleet.phase(*backup) == Phase::Error => "failed",
            Self::Made(..) => "success",
        }
    }

    /// The provider of its resource.
    #[must_use]
    pub const fn provider_id(&self) -> &'static str {
        match self {
            Self::Kept(task) => task.provider_id,
            Self::Made(..) => Kind::Server.provider(),
        }
    }

    /// When it began.
    #[must_use]
    pub fn started(&self) -> Millis {
        match self {
            Self::Kept(task) => task.started,
            Self::Made(fleet, backup) => fleet.created(*backup),
        }
    }

    /// Whether it is about this vault.
    #[must_use]
    pub fn is_of_vault(&self, vault: &Sought<'_>) -> bool {
        match self {
            Self::Kept(task) => task.vault.0 == vault.text,
            Self::Made(fleet, backup) => vault.is(fleet, Sort::Vault, Fleet::vault_of(fleet.server_of(*backup))),
        }
    }

    /// Whether it is about a vault that was called so.
    #[must_use]
    pub fn is_of_vault_named(&self, name: &Sought<'_>) -> bool {
        match self {
            Self::Kept(task) => task.vault.1 == name.text,
            Self::Made(fleet, backup) => name.is(fleet, Sort::Vault, Fleet::vault_of(fleet.server_of(*backup))),
        }
    }

    /// Whether it is about this resource.
    #[must_use]
    pub fn is_of(&self, resource: &Sought<'_>) -> bool {
        match self {
            Self::Kept(task) => task.resource.as_ref().is_some_and(|found| found.id == resource.text),
            Self::Made(fleet, backup) => resource.is(fleet, Sort::Server, fleet.server_of(*backup)),
        }
    }

    /// Whether it is about a resource of this name.
    #[must_use]
    pub fn is_of_named(&self, name: &Sought<'_>) -> bool {
        match self {
            Self::Kept(task) => task.resource.as_ref().is_some_and(|found| found.name == name.text),
            Self::Made(fleet, backup) => name.is(fleet, Sort::Server, fleet.server_of(*backup)),
        }
    }
}

impl Cloud {
    /// The tasks that fit: those of fleets, then those that calls began.
    pub fn select_tasks(&self, fits: impl Fn(&TaskRow<'_>) -> bool) -> Vec<TaskRow<'_>> {
        let kept = self.tasks.values().map(TaskRow::Kept);
        let made = |fleet| (0..Fleet::backups(fleet)).map(move |backup| TaskRow::Made(fleet, backup));
        self.fleets.iter().flat_map(|fleet| made(fleet)).chain(kept).filter(fits).collect()
    }
}
