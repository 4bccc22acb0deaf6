//! Station 2: resources that join the vault, or that it holds.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::cbr::model::Vault;
use backup_api::ids;

use crate::action::Stage;
use crate::form;
use crate::form::bound::Bound;
use crate::forms::choose_vault::ChooseHeld;
use crate::forms::journey::{Named, station};
use crate::forms::resources_add::object_type;
use crate::forms::{Added, Answered, AppContext, Exchange, choose, lookup};
use crate::http::Answer;
use crate::text::protect as words;
use crate::ui::{Button, ButtonKind, RadioCards, RadioOption};

pub(super) fn view(context: AppContext) -> AnyView {
    let journey = context.journey();
    let console = context.console;
    let vault: Signal<Option<Vault>> = memo(move |_| {
        let id = journey.vault.with(|vault| vault.as_ref().map(|vault| vault.id.clone()));
        id.and_then(|id| lookup::vault(console, &id))
    })
    .into();
    let count = memo(move |_| vault.with(|vault| vault.as_ref().map_or(0, |vault| vault.present().count())));
    let options = derive(move || {
        vec![
            RadioOption::new("add", words::add(), words::add_note()),
            RadioOption::new("held", words::held(), words::held_note(count.get())),
        ]
    });
    let held = memo(move |_| count.get() > 0 && journey.how.with(|how| how == "held"));
    // Anew whenever the station is reached: a form remembers its answer.
    let open = memo(move |_| journey.at.get() == station::RESOURCES);
    view! {
        <Show when=move || { count.get() > 0 && open.get() }>
            <RadioCards label=words::how() value=journey.how options=options />
        </Show>
        {move || match (open.get(), held.get()) {
            (false, _) => ().into_any(),
            (true, true) => choose(context, vault),
            (true, false) => add(context),
        }}
    }
    .into_any()
}

fn add(context: AppContext) -> AnyView {
    let journey = context.journey();
    let console = context.console;
    let draft = journey.resources_add();
    let take = move |added: &Added, exchange: Option<Exchange>| {
        console.announce(words::done(words::resources(), words::restore_point()));
        journey.take_resources(added.ids.iter().map(|(id, name)| Named::new(id, name)).collect(), exchange);
    };
    let taken = move |answer: &Answer| {
        let added = Added::of(console, draft, &answer.raw);
        // What was left out is read first; going on without it is the person's choice.
        if added.missing.is_empty() && !added.ids.is_empty() {
            take(&added, Exchange::of(draft.submission, answer));
        }
    };
    let go_on = Callback::new(move |()| {
        let Stage::Done(raw) = draft.submission.stage.get_untracked() else { return };
        let added = Added::of(console, draft, &raw);
        let answered = Some(Answered { raw, status: None, trace_id: None });
        take(&added, draft.submission.sent.get_untracked().map(|request| Exchange { request, answered }));
    });
    // Those that the vault holds, as looking has shown: perhaps not all that was asked for.
    let found = Callback::new(move |_| {
        let ids = draft.submission.there.get_value();
        let kind = untrack(move || object_type(console, draft));
        let named = ids.iter().map(|id| Named::new(id, &choose::title(console, &kind, id))).collect();
        console.announce(words::done(words::resources(), words::restore_point()));
        journey.take_resources(named, Exchange::unanswered(draft.submission));
    });
    let station = form::Station { found, go_on: Some(go_on), prepared: false };
    form::view(console, context.drafts, draft, Some(station), Some(Rc::new(taken)))
}

fn choose(context: AppContext, vault: Signal<Option<Vault>>) -> AnyView {
    let journey = context.journey();
    let chosen = journey.held;
    let blocked = derive(move || chosen.with(Vec::is_empty).then(|| words::choose_held().to_owned()));
    let label = derive(move || words::go_on(chosen.with(Vec::len)));
    let take = Callback::new(move |()| {
        let named = vault.with_untracked(|vault| {
            let held = vault.as_ref().map_or(&[][..], |vault| &vault.resources);
            let name = |id: &str| held.iter().find(|held| ids::same(&held.id, id)).map_or("", |held| &held.name);
            chosen.get_untracked().iter().map(|id| Named::new(id, name(id))).collect()
        });
        context.console.announce(words::done(words::resources(), words::restore_point()));
        journey.take_resources(named, None);
    });
    view! {
        <div class="bc-narrow bc-stack">
            <ChooseHeld
                console=context.console
                bound=Bound::free()
                label=words::held_label()
                vault=vault
                chosen=chosen
            />
            <div class="bc-actions">
                <Button label=label kind=ButtonKind::Primary blocked=blocked on_press=take />
            </div>
        </div>
    }
    .into_any()
}
