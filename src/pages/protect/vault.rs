//! Station 1: a new vault, or one that is there.

use std::rc::Rc;

use crate::dom::prelude::*;
use backup_api::cbr::vault_create::VaultCreated;
use backup_api::json::Read;

use crate::form;
use crate::form::bound::Bound;
use crate::forms::choose_vault::ChooseVault;
use crate::forms::journey::station;
use crate::forms::{AppContext, Exchange, lookup};
use crate::http::Answer;
use crate::places::Place;
use crate::route::Route;
use crate::text::protect as words;
use crate::ui::{Button, ButtonKind, RadioCards, RadioOption};

pub(super) fn view(context: AppContext) -> AnyView {
    let journey = context.journey();
    let console = context.console;
    let options = Signal::stored(vec![
        RadioOption::new("new", words::new(), words::new_note()),
        RadioOption::new("existing", words::existing(), words::existing_note()),
    ]);
    let existing = memo(move |_| journey.source.with(|source| source == "existing"));
    let create = move || {
        let draft = journey.vault_create();
        let taken = move |answer: &Answer| {
            let created = VaultCreated::read(&answer.raw);
            let failed = created.failed();
            if let Some(vault) = created.vault.filter(|vault| !failed && !vault.id.is_empty()) {
                console.announce(words::done(words::vault(), words::resources()));
                journey.take_vault(&vault, Exchange::of(draft.submission, answer));
            }
        };
        let found = Callback::new(move |route: Route| {
            if route.place == Place::Vault {
                console.cache.stale(console);
                console.announce(words::done(words::vault(), words::resources()));
                journey.take_found_vault(route.id);
            }
        });
        let station = form::Station { found, go_on: None, prepared: false };
        form::view(console, context.drafts, draft, Some(station), Some(Rc::new(taken)))
    };
    // Anew whenever the station is opened again: a form remembers its answer.
    let open = memo(move |_| journey.at.get() == station::VAULT);
    view! {
        <RadioCards label=words::source() value=journey.source options=options />
        {move || match (open.get(), existing.get()) {
            (_, true) => choose(context),
            (true, false) => create(),
            (false, false) => ().into_any(),
        }}
    }
    .into_any()
}

fn choose(context: AppContext) -> AnyView {
    let journey = context.journey();
    let console = context.console;
    let found = memo(move |_| journey.existing.with(|ids| ids.first().map(|id| lookup::vault(console, id))));
    let blocked = derive(move || match found.get() {
        None => Some(words::choose_vault().to_owned()),
        Some(None) => Some(words::unknown_vault().to_owned()),
        Some(Some(_)) => None,
    });
    let take = Callback::new(move |()| {
        if let Some(Some(vault)) = found.get_untracked() {
            console.announce(words::done(words::vault(), words::resources()));
            journey.take_vault(&vault, None);
        }
    });
    view! {
        <div class="bc-narrow bc-stack">
            <ChooseVault console=console bound=Bound::free() vault=journey.existing only="server" />
            <div class="bc-actions">
                <Button label=words::use_vault() kind=ButtonKind::Primary blocked=blocked on_press=take />
            </div>
        </div>
    }
    .into_any()
}
