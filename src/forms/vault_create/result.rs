//! What came of it: the vault, or an order.

use crate::dom::prelude::*;
use backup_api::Request;
use backup_api::cbr::vault_create::{Order, VaultCreated};
use backup_api::json::Read;

use crate::action::Checked;
use crate::form::checked::head;
use crate::form::{FormState, Outcome};
use crate::places::Place;
use crate::text::{vault, vault_create as words};
use crate::ui::{Button, ButtonKind, ButtonLink, Fact, Facts, IdText, Notice, Tone};

/// What is to be done about an order, by what was sent.
fn order_note(sent: Option<&Request>) -> &'static str {
    let paid = sent.and_then(|sent| sent.body.as_ref()?.pointer("/vault/billing/is_auto_pay")?.as_bool());
    if paid == Some(true) { words::order_note_paid() } else { words::order_note() }
}

/// The orders behind a pre-paid vault, each with its id.
fn orders(orders: &[Order]) -> AnyView {
    let ids = orders.iter().filter_map(|order| order.order_id.clone());
    ids.map(|id| {
        view! { <Fact term=words::order()><IdText id=id what=words::order_id() whole=true /></Fact> }.into_any()
    })
    .collect::<Vec<_>>()
    .into_any()
}

/// Whether the vault holds what it was made with: by what was read of it, and by the answer as long as nothing was.
fn holds(replied: bool, held: Option<&Checked>) -> bool {
    match held {
        Some(checked) if checked.refused.iter().any(|one| one.key == "resources") => false,
        Some(checked) if checked.unread.is_none() => !checked.unseen.iter().any(|one| one.key == "resources"),
        _ => replied,
    }
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let again = outcome.again;
    let another = move || {
        state.alone().then(|| view! { <Button label=words::another() kind=ButtonKind::Quiet on_press=again /> })
    };
    let result = VaultCreated::read(&outcome.raw);
    let (ordered, orders) = (!result.orders.is_empty(), orders(&result.orders));
    let failed = result.failed();
    let vault = result.vault.filter(|vault| !vault.id.is_empty());
    match vault {
        Some(vault) if !failed => {
            let id = vault.id.clone();
            // One that was made with its resources needs a restore point next.
            let made =
                outcome.request.as_ref().and_then(|sent| sent.body.as_ref()?.pointer("/vault/resources")?.as_array());
            let (made, replied) = (made.is_some_and(|rows| !rows.is_empty()), !vault.resources.is_empty());
            let held = outcome.held;
            let next = memo(move |_| made && held.with(|held| holds(replied, held.as_ref())));
            let (to, open) = (id.clone(), Place::Vault.of(id));
            // Where the answer leaves the name out, it is the one that was sent; what was granted is read and held against it.
            let sent = || outcome.request.as_ref().map(|sent| sent.sent_text("/vault/name")).unwrap_or_default();
            let name = if vault.name.is_empty() { sent() } else { vault.name };
            let (title, shown) = (name.clone(), vault.id);
            let title = move |open| if open { words::done_open(&title) } else { words::done(&title) };
            let facts = view! {
                <Facts single=true>
                    <Fact term=words::name()>{name}</Fact>
                    <Fact term=words::id()>
                        <IdText id=shown what=vault::id() whole=true />
                    </Fact>
                    {orders}
                </Facts>
            }
            .into_any();
            view! {
                {head(held, title, || ().into_any())}
                {facts}
                {ordered.then(|| view! { <p>{order_note(outcome.request.as_ref())}</p> })}
                <p>{move || if next.get() { words::next_back_up() } else { words::next() }}</p>
                <div class="bc-actions">
                    {move || {
                        let (label, place) = match next.get() {
                            true => (words::back_up(), Place::RestorePointCreate),
                            false => (words::associate(), Place::ResourcesAdd),
                        };
                        view! {
                            <ButtonLink
                                href=place.with("vault", to.clone()).href()
                                label=label
                                kind=ButtonKind::Primary
                            />
                        }
                    }}
                    <ButtonLink href=open.href() label=words::open() />
                    {another()}
                </div>
            }
            .into_any()
        }
        vault => {
            let title = if failed { words::order_failed() } else { words::ordered() };
            let note = if failed { words::order_failed_note(vault.is_some()) } else { words::ordered_note() };
            let error = result.error_text.map(|text| view! { <p>{text}</p> });
            let code = result.error_code.map(|code| view! { <Fact term=words::order_code()>{code}</Fact> });
            let named = vault.map(|vault| {
                view! {
                    <Fact term=words::name()>{vault.name}</Fact>
                    <Fact term=words::id()>
                        <IdText id=vault.id what=vault::id() whole=true />
                    </Fact>
                }
            });
            view! {
                <Notice tone=if failed { Tone::Danger } else { Tone::Info } title=title>
                    {error}
                    <p>{note}</p>
                    <Facts single=true>{code} {named} {orders}</Facts>
                    <div class="bc-actions">
                        <ButtonLink href=Place::Vaults.href() label=vault::to_list() /> {another()}
                    </div>
                </Notice>
            }
            .into_any()
        }
    }
}

#[cfg(test)]
mod tests {
    use backup_api::tables::{Granted, Input};

    use super::{Checked, holds};

    #[test]
    fn what_was_read_says_what_comes_next_before_the_answer() {
        let of = |got: Option<Input>| Checked::of(vec![Granted::new("resources", Input::Flag(true), got)]);
        let (there, gone, unseen) = (of(Some(Input::Flag(true))), of(Some(Input::Flag(false))), of(None));
        for (held, found) in
            [(None, [true, false]), (Some(there), [true; 2]), (Some(gone), [false; 2]), (Some(unseen), [false; 2])]
        {
            assert_eq!([true, false].map(|replied| holds(replied, held.as_ref())), found, "{held:?}");
        }
    }
}
