//! How full a vault is: one bar and one sentence, wherever a vault stands.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;

use crate::text::{lists, vaults as words};
use crate::ui::CapacityBar;

/// The bar of a vault with its three readings in words.
#[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
#[must_use]
pub fn capacity(vault: &Vault) -> AnyView {
    let billing = &vault.billing;
    let in_mb = |gb: Option<i64>| gb.unwrap_or_default() as f64 * 1024.0;
    let name = if vault.name.trim().is_empty() { lists::no_name() } else { vault.name.as_str() };
    view! {
        <CapacityBar
            label=words::capacity_of(name)
            used=billing.used_mb.unwrap_or_default() as f64
            allocated=in_mb(billing.allocated_gb)
            size=in_mb(billing.size_gb)
            words=words::capacity(billing.used_mb, billing.allocated_gb, billing.size_gb)
        />
    }
    .into_any()
}
