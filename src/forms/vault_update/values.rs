//! What a vault is, by the keys of the form; and what was asked for.

use backup_api::cbr::model::{ReadTag, Vault};
use backup_api::json::Value;
use backup_api::tables::{Input, Values};
use backup_api::{Int, Request};

use super::OPERATION;

/// What its backups take, MB.
pub(super) const USED: &str = "used_mb";
/// What its resources add up to, GB.
pub(super) const ALLOCATED: &str = "allocated_gb";
/// What was sent for them, and for its size, that is no amount.
pub(super) const UNREAD: [&str; 3] = ["used_unread", "allocated_unread", "size_unread"];
/// How it is paid.
pub(super) const CHARGING: &str = "charging_mode";

/// The tags of its rule can't be read.
pub(super) const BIND_UNREAD: &str = "bind_unread";

/// What a vault is now. What its service does not say is not there.
pub(super) fn of(vault: &Vault) -> Values {
    let billing = &vault.billing;
    let mut values = Values::new();
    for (key, number) in [
        ("size", billing.size_gb),
        ("threshold", vault.threshold),
        (USED, billing.used_mb),
        (ALLOCATED, billing.allocated_gb),
    ] {
        number.into_iter().for_each(|number| values.set(key, Input::Number(Int::Value(number))));
    }
    let name = Some(vault.name.clone()).filter(|name| !name.is_empty());
    let unread = ["used", "allocated", "size"].map(|key| billing.unread.get(key).map(str::to_owned));
    for (key, text) in UNREAD.into_iter().zip(unread).chain([
        ("name", name),
        ("consistent_level", billing.consistent_level.clone()),
        (CHARGING, billing.charging_mode.clone()),
    ]) {
        text.into_iter().for_each(|text| values.set(key, Input::Text(text)));
    }
    for (key, flag) in [
        ("auto_bind", vault.auto_bind),
        ("auto_expand", vault.auto_expand),
        // Some regions do not know it: without a word of it a vault is not locked.
        ("locked", vault.locked.or(Some(false))),
        ("notify", vault.notify),
        (BIND_UNREAD, Some(vault.bind_unread)),
    ] {
        flag.into_iter().for_each(|on| values.set(key, Input::Flag(on)));
    }
    let tag = |tag: &ReadTag| Values::new().text_at("key", &tag.key).text_at("value", &tag.value);
    let tags: Vec<Values> = vault.bind_tags.iter().map(tag).collect();
    if !tags.is_empty() {
        values.set("bind_tags", Input::Rows(tags));
    }
    values
}

/// What a request asks to be changed, as values by key.
pub(super) fn requested_values(request: &Request) -> Vec<(&'static str, Input)> {
    let read = OPERATION.read(&[], request.body.as_ref().unwrap_or(&Value::Null));
    read.iter().map(|(key, input)| (key, input.clone())).collect()
}
