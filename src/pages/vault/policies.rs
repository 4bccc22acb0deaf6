//! The policies on the vault.

use crate::dom::prelude::*;
use backup_api::ids;

use super::Page;
use crate::pages::policies::{retention, schedule_lines};
use crate::places::Place;
use crate::shared::{Panel, Reading, card, name_or};
use crate::text::vault as words;
use crate::ui::{Facts, SkeletonShape};

pub(super) fn view(page: Page, ask: Callback<()>) -> AnyView {
    let reading = Reading::of(page.console, page.policies, ask);
    let rows = page.policies.value;
    let none = derive(move || rows.with(|rows| rows.as_ref().is_some_and(Vec::is_empty)));
    let all = view! { <a class="bc-link" href=Place::Policies.href()>{words::all_policies()}</a> }.into_any();
    let content = view! {
        <div class="bc-card-body bc-stack">
            <Panel reading=reading what=words::what_policies() shape=SkeletonShape::Lines(2) none=none empty=no_policy>
                {move || {
                    rows.with(|rows| {
                        let entries = rows.iter().flatten().map(|policy| {
                            let (times, kept) = (schedule_lines(policy), retention(&policy.definition));
                            let name = name_or(&policy.name);
                            let sure = policy.vaults.iter().any(|vault| ids::same(&vault.vault_id, &page.id()));
                            let unsure = (!sure).then(|| view! { <p class="bc-quiet">{words::policy_unsure()}</p> });
                            let href = Place::Policy.of(policy.id.clone()).href();
                            let name = match policy.id.as_str() {
                                "" => name.into_any(),
                                _ => view! { <a class="bc-link bc-break" href=href>{name}</a> }.into_any(),
                            };
                            view! {
                                <div class="bc-fact">
                                    <dt>{name}</dt>
                                    <dd>{times} <p class="bc-quiet">{kept}</p> {unsure}</dd>
                                </div>
                            }
                                .into_any()
                        });
                        let entries = entries.collect::<Vec<_>>();
                        view! { <Facts single=true>{entries}</Facts> }
                    })
                }}
            </Panel>
        </div>
    };
    card(words::policies(), all, content.into_any())
}

fn no_policy() -> AnyView {
    view! { <p class="bc-quiet">{words::no_policies()}</p> }.into_any()
}
