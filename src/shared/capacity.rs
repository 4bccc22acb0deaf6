//! How full a vault is: one bar and one sentence, wherever a vault stands.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;

use crate::text::{lists, vaults as words};
use crate::ui::CapacityBar;

/// The bar of a vault with its three readings in words.
#[must_use]
pub fn capacity(vault: &Vault) -> AnyView {
    let billing = &vault.billing;
    let (used, allocated, size) = (billing.used_mb, billing.allocated_gb, billing.size_gb);
    let sent = |amount, key| (amount, billing.unread.get(key).unwrap_or_default());
    let said = words::capacity([sent(used, "used"), sent(allocated, "allocated"), sent(size, "size")]);
    bar(&vault.name, used, allocated, size, said)
}

/// The same of its readings: what is used in MB, what is allocated and the size in GB; and `said` in words.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
#[must_use]
pub fn bar(name: &str, used: Option<i64>, allocated: Option<i64>, size: Option<i64>, said: String) -> AnyView {
    let in_mb = |gb: Option<i64>| gb.unwrap_or_default() as f64 * 1024.0;
    let name = if name.trim().is_empty() { lists::no_name() } else { name };
    view! {
        <CapacityBar
            label=words::capacity_of(name)
            used=used.unwrap_or_default() as f64
            allocated=in_mb(allocated)
            size=in_mb(size)
            words=said
        />
    }
    .into_any()
}
