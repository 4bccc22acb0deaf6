//! How full the vault is, in three readings.

use crate::dom::prelude::*;

use super::Page;
use crate::shared::capacity;
use crate::shared::padded;
use crate::shared::said;
use crate::text::{lists, size, vault as words};
use crate::ui::Facts;

pub(super) fn view(page: Page) -> AnyView {
    let told = page.with(|vault| {
        let billing = &vault.billing;
        let unread = |key| lists::unread(billing.unread.get(key).unwrap_or_default());
        let gb = |value: Option<i64>, key| Some(value.map_or_else(|| unread(key), size::gb));
        let used = billing.used_mb.map_or_else(|| unread("used"), size::mb);
        let facts = [
            said(words::used(), Some(used)),
            said(words::allocated(), gb(billing.allocated_gb, "allocated")),
            said(words::size(), gb(billing.size_gb, "size")),
        ];
        (capacity(vault), facts)
    });
    let Some((bar, facts)) = told else { return ().into_any() };
    let content = view! { {bar} <Facts single=true>{facts.into_iter().collect_view()}</Facts> };
    padded(words::capacity(), content.into_any())
}
