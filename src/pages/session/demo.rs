//! The emulator behind a page on this machine offers its demo account.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::forms::session::Draft;
use crate::http::demo_account;
use crate::session::Token;
use crate::text::session as words;
use crate::ui::{Button, ButtonKind, IconName};
use crate::work::Console;
use crate::work::sign_in::with_token;

pub(super) fn view(console: Console, draft: Draft) -> AnyView {
    let account = RwSignal::new(None);
    let busy = RwSignal::new(false);
    spawn_local(async move {
        let found = demo_account().await;
        let _ = console.demo.try_set(found.is_some());
        let _ = account.try_set(found);
    });
    let begin = Callback::new(move |()| {
        let Some((token, project)) = account.get_untracked() else { return };
        draft.project_id.set(project);
        let place = untrack(move || draft.place());
        busy.set(true);
        spawn_local(async move {
            let begun = with_token(console.client, token, place, js_sys::Date::now()).await;
            let _ = busy.try_set(false);
            if let Ok(session) = begun {
                let facts = session.facts.clone().unwrap_or_default();
                console.say(words::begun(&facts.user, &facts.project_name));
                console.client.sessions.begin(session);
            }
        });
    });
    let there = Memo::new(move |_| account.with(|account: &Option<(Token, String)>| account.is_some()));
    view! {
        <Show when=move || there.get()>
            <section class="bc-card bc-narrow" aria-label=words::DEMO>
                <div class="bc-card-body bc-stack">
                    <h2 class="bc-card-name">{words::DEMO}</h2>
                    <p>{words::DEMO_NOTE}</p>
                    <div class="bc-actions">
                        <Button
                            label=words::DEMO_USE
                            icon=IconName::Play
                            kind=ButtonKind::Primary
                            busy=busy
                            busy_label=MaybeProp::from(Some(words::SIGNING_IN.to_owned()))
                            on_press=begin
                        />
                    </div>
                </div>
            </section>
        </Show>
    }
    .into_any()
}
