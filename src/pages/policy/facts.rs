//! What the service says of a policy, and the vaults under it.

use crate::dom::prelude::*;
use backup_api::cbr::model::Policy;
use backup_api::time::Time;

use crate::list::time::{local_offset, when};
use crate::pages::policies::{retention, schedule_lines};
use crate::shared::vault_link;
use crate::shared::{fact, said};
use crate::text::{lists, policies as words, time};
use crate::ui::{Facts, IdText};
use crate::work::Console;

pub(super) fn view(console: Console, policy: &Policy) -> AnyView {
    let id = |id: &Option<String>, what: &'static str| {
        let id = id.clone()?;
        Some(view! { <IdText id=id what=what whole=true /> }.into_any())
    };
    let (trigger, kept) = (&policy.trigger, &policy.definition);
    let named = match (trigger.name.as_deref(), trigger.kind.as_deref()) {
        (Some(name), Some(kind)) => Some(words::trigger_of(name, kind)),
        (name, kind) => name.or(kind).map(str::to_owned),
    };
    let facts = [
        said(words::kind(), Some(words::operation(&policy.operation_type))),
        fact(words::schedule_label(), Some(schedule_lines(policy))),
        said(words::retention(), Some(retention(kept))),
        fact(words::starts(), trigger.start_time.map(|at| when(console, Some(at)))),
        said(words::trigger(), named),
        fact(words::trigger_id(), id(&trigger.id, words::trigger_id())),
        fact(words::destination_project(), id(&kept.destination_project_id, words::destination_project())),
        said(words::defined_by(), policy.policy_type.clone()),
    ];
    let facts = facts.into_iter().collect_view();
    view! {
        <Facts single=true>{facts}</Facts>
        <p class="bc-quiet">{words::utc()}</p>
    }
    .into_any()
}

/// A moment here and in UTC: it is read on paper, too.
pub(super) fn exact(moment: Time) -> String {
    let local = time::full(moment, local_offset(moment.millis()));
    lists::both_times(&local, &time::full(moment, 0), moment.zoned())
}

/// The vaults under it, each with its page.
pub(super) fn vaults(console: Console, policy: &Policy) -> AnyView {
    let quiet = |said: &'static str| view! { <p class="bc-quiet">{said}</p> }.into_any();
    if policy.vaults_unread {
        return quiet(lists::not_said());
    }
    if policy.vaults.is_empty() {
        return quiet(words::no_vault());
    }
    let rows = policy.vaults.iter().map(|vault| {
        let link = vault_link(console, Some(&vault.vault_id), None);
        let copies = vault.destination_vault_id.as_deref().map(words::copies_to);
        view! { <li>{link} " " {copies.map(|copies| view! { <span class="bc-quiet bc-break">{copies}</span> })}</li> }
            .into_any()
    });
    let rows = rows.collect::<Vec<_>>();
    view! { <ul class="bc-plain">{rows}</ul> }.into_any()
}
