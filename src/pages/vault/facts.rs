//! What is known of the vault, and its tags.

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;

use super::Page;
use crate::pages::parts::when;
use crate::shared::padded;
use crate::shared::{fact, said};
use crate::text::status::{charging, object_type};
use crate::text::{lists, vault as words, vault_create};
use crate::ui::{Facts, IdText};
use crate::work::Console;

pub(super) fn view(page: Page) -> AnyView {
    let told = page.with(|vault| facts(page.console, vault));
    match told {
        Some(facts) => padded(words::facts(), view! { <Facts>{facts}</Facts> }.into_any()),
        None => ().into_any(),
    }
}

fn facts(console: Console, vault: &Vault) -> AnyView {
    let billing = &vault.billing;
    let on_off = |flag: Option<bool>| flag.map(|on| if on { words::on() } else { words::off() });
    let id =
        |id: &Option<String>, what: &'static str| id.clone().map(|id| view! { <IdText id=id what=what /> }.into_any());
    let known = |value: &Option<String>, word: fn(&str) -> (&'static str, &'static str), known: &[&str]| {
        value.clone().map(|value| if known.contains(&value.as_str()) { word(&value).0.to_owned() } else { value })
    };
    let purpose = known(&billing.protect_type, vault_create::protect_type, &["backup", "replication"]);
    let consistency =
        known(&billing.consistent_level, vault_create::consistent_level, &["crash_consistent", "app_consistent"]);
    let bind = vault.bind_tags.iter().map(|tag| format!("{}={}", tag.key, tag.value)).collect::<Vec<_>>().join(", ");
    let auto_bind = match (on_off(vault.auto_bind), bind.is_empty()) {
        (Some(on), _) if vault.bind_unread => Some(words::auto_bind_unread(on)),
        (Some(on), false) => Some(format!("{on}: {bind}")),
        (Some(on), true) => Some(on.to_owned()),
        (None, _) => None,
    };
    [
        said(words::description(), vault.description.clone()),
        said(words::kind(), Some(object_type(&billing.object_type))),
        said(words::purpose(), purpose),
        said(words::consistency(), consistency),
        said(words::charging(), billing.charging_mode.as_deref().map(charging)),
        fact(
            words::spec(),
            billing.spec_code.clone().map(|code| view! { <span class="bc-long">{code}</span> }.into_any()),
        ),
        fact(words::created(), Some(when(console, vault.created_at))),
        said(words::lock(), on_off(vault.locked)),
        said(words::auto_bind(), auto_bind),
        said(words::auto_expand(), on_off(vault.auto_expand)),
        said(words::notify(), on_off(vault.notify)),
        said(words::frozen(), billing.frozen_scene.clone()),
        said(words::prefix(), vault.backup_name_prefix.clone()),
        said(words::zone(), vault.availability_zone.clone()),
        fact(words::order(), id(&billing.order_id, words::order())),
        fact(words::project(), id(&vault.project_id, words::project())),
        said(words::enterprise_project(), vault.enterprise_project_id.clone()),
    ]
    .into_iter()
    .collect_view()
    .into_any()
}

pub(super) fn tags(page: Page) -> AnyView {
    let told = page.with(|vault| {
        if let Some(sent) = vault.unread.get("tags") {
            return view! { <p class="bc-quiet">{lists::unread(sent)}</p> }.into_any();
        }
        if vault.tags.is_empty() {
            return view! { <p class="bc-quiet">{words::no_tags()}</p> }.into_any();
        }
        let pairs: Vec<AnyView> = vault
            .tags
            .iter()
            .map(|tag| {
                let (key, value) = (tag.key.clone(), tag.value.clone());
                view! { <crate::ui::Fact term=key>{value}</crate::ui::Fact> }.into_any()
            })
            .collect();
        view! { <Facts single=true>{pairs}</Facts> }.into_any()
    });
    match told {
        Some(content) => padded(words::tags(), content),
        None => ().into_any(),
    }
}
