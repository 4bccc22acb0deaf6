//! The columns that the lists of servers, disks and file systems are made of.

use backup_api::phase;

use super::cover;
use crate::dom::AnyView;
use crate::list::{At, Column, cells};
use crate::text::resources as words;

/// Names of disks are those of their servers and more: each list says how much room its names need.
pub(super) const fn name(width: u16, cell: fn(&At<'_>) -> AnyView) -> Column {
    Column::of("name", words::NAME, 0, width, cell).growing(3).searched()
}
pub(super) const STATE: Column =
    Column::of("state", words::STATE, 1, 110, |at| cells::state(at, phase::instance)).fixed();
pub(super) const COVER: Column =
    Column::of("protection", words::PROTECTION, 2, 180, cover::cell).worded(cover::cover).growing(3);
pub(super) const VAULT: Column = Column::of("vault_name", words::VAULT, 3, 120, cells::named_vault)
    .worded(|row| cover::of_vault("name", row))
    .growing(2);
pub(super) const VAULT_ID: Column = Column::kept("vault", words::VAULT_ID).worded(|row| cover::of_vault("id", row));
pub(super) const PARTS: Column = Column::of("children", words::DISKS_LABEL, 6, 80, cells::count).number();
pub(super) const SIZE: Column = Column::of("size", words::SIZE, 4, 90, cells::gigabytes).number().unit("GB");
pub(super) const ZONE: Column = Column::of("zone", words::ZONE, 5, 90, cells::text).fixed();
pub(super) const ID: Column = Column::of("id", words::ID_NAME, 7, 120, cells::id).fixed();
pub(super) const CODE: Column = Column::kept("code", words::CODE);
pub(super) const REASON: Column = Column::kept("reason", words::REASON);
