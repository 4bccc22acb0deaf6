//! The restore points of one vault, for its page.

use backup_api::json::Value;
use backup_api::list::Store;

use super::{LIST, VAULT, columns, logic};
use crate::list::{BESIDE, Column, ListSpec};
use crate::pages::backups;
use crate::places::Place;
use crate::text::vault;
use crate::work::Console;

/// They stand beside the list of its resources.
pub(in crate::pages) static OF_VAULT: ListSpec = ListSpec {
    name: "restore-points-of-vault",
    tab: BESIDE,
    place: Place::Vault,
    columns: &columns(Column { extra: true, ..VAULT }),
    caption: vault::BACKUPS,
    ..LIST
};

/// The restore points of these backups, all at once.
pub(in crate::pages) fn put_together(console: Console, backups: &[Value], points: &mut Store) {
    let mut store = backups::LIST.store();
    store.push(backups);
    let mut making = logic::making(&store, logic::vault_names(console));
    while making(&store, points) {}
}
