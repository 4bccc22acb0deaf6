//! Station 4: the run, live, and the honest word at its end.

use crate::dom::prelude::*;
use backup_api::cbr::PolicyList;
use backup_api::cbr::model::Policy;

use super::{exchange, station};
use crate::action::Checked;
use crate::forms::{AppContext, RunView};
use crate::places::Place;
use crate::text::protect as words;
use crate::ui::{Button, ButtonKind, ButtonLink, Notice, Tone};
use crate::work::Load;
use crate::work::read::ask_policies;
use crate::work::verdict::Verdict;

pub(super) fn view(context: AppContext) -> AnyView {
    let journey = context.journey();
    let over = memo(move |_| journey.run.get().is_some_and(|run| run.over_at.with(Option::is_some)));
    let verdict = move || journey.run.get().map(|run| run.verdict());
    let saved = memo(move |_| matches!(verdict(), Some(Verdict::Saved { .. })));
    let run = move || Some((journey.run.get()?, journey.point.get()?));
    let open = derive(move || {
        journey.held(station::RESTORE_POINT).is_some_and(|(_, held)| !held.as_ref().is_some_and(Checked::fine))
    });
    let kept = memo(move |_| over.get() && matches!(verdict(), Some(Verdict::Saved { .. } | Verdict::Partly { .. })));
    let scheduled = scheduled(context, kept);
    view! {
        {move || {
            run()
                .map(|(run, id)| {
                    let sent = exchange::newest(context.console, run, id.clone());
                    view! { <RunView console=context.console run=run id=id open=open /> {sent} }
                })
        }}
        {scheduled}
        <div class="bc-actions">
            {move || {
                journey
                    .point
                    .get()
                    .map(|id| {
                        view! {
                            <ButtonLink
                                href=Place::RestorePoint.of(id).href()
                                label=words::open()
                                kind=ButtonKind::Primary
                            />
                        }
                    })
            }}
            <Show when=move || over.get() && !saved.get()>
                <Button
                    label=words::back_up_again()
                    on_press=Callback::new(move |()| journey.back_up_again())
                />
            </Show>
            <Show when=move || over.get()>
                <Button label=words::again() on_press=Callback::new(move |()| journey.start_over()) />
            </Show>
        </div>
    }
    .into_any()
}

/// Whether it goes on by itself: one backup is no protection for long. Asked at the end, since a policy may have been put on
/// the vault meanwhile; what is not known is not said.
fn scheduled(context: AppContext, kept: Memo<bool>) -> AnyView {
    let (console, journey) = (context.console, context.journey());
    let policies = Load::<Vec<Policy>>::default();
    Effect::new(move || {
        let vault = journey.vault.with(|vault| vault.as_ref().map(|vault| vault.id.clone()));
        if let Some(vault_id) = vault.filter(|_| kept.get()) {
            ask_policies(console, policies, PolicyList { vault_id, ..PolicyList::default() });
        }
    });
    let none = memo(move |_| {
        kept.get() && policies.whole_by_now() && policies.value.with(|rows| rows.as_deref().is_some_and(none_runs))
    });
    let name = derive(move || journey.vault.with(|vault| vault.as_ref().map(|vault| vault.name.clone())));
    view! {
        <Show when=move || none.get()>
            <Notice tone=Tone::Warning title=words::no_schedule(&name.get().unwrap_or_default())>
                <p>{words::no_schedule_note()}</p>
                <div class="bc-actions"><ButtonLink href=Place::Policies.href() label=words::policies() /></div>
            </Notice>
        </Show>
    }
    .into_any()
}

/// Whether none of a vault's policies backs it up by itself.
fn none_runs(policies: &[Policy]) -> bool {
    policies.iter().all(|policy| policy.enabled == Some(false) || policy.operation_type == "replication")
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::model::Policy;

    use super::none_runs;

    #[test]
    fn only_a_policy_that_is_on_and_backs_up_is_a_schedule() {
        let of = |enabled: Option<bool>, kind: &str| Policy {
            enabled,
            operation_type: kind.to_owned(),
            ..Policy::default()
        };
        assert!(none_runs(&[]));
        assert!(none_runs(&[of(Some(false), "backup"), of(Some(true), "replication")]));
        assert!(!none_runs(&[of(Some(false), "backup"), of(Some(true), "backup")]));
        assert!(!none_runs(&[of(None, "")]));
    }
}
