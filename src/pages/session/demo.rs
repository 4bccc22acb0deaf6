//! The emulator behind a page on this machine offers its demo account.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::refused;
use crate::forms::session::Draft;
use crate::http::demo_account;
use crate::session::Token;
use crate::text::session as words;
use crate::ui::{Button, ButtonKind, IconName};
use crate::work::Console;
use crate::work::sign_in::{Refusal, by_person, with_token};

pub(super) fn view(console: Console, draft: Draft) -> AnyView {
    let account = RwSignal::new(None);
    let busy = RwSignal::new(false);
    spawn_local(async move {
        // Inside another page the emulator's control path is not looked for: the page would log a 404.
        let found = if console.host.whole_page { demo_account().await } else { None };
        let _ = console.demo.try_set(found.is_some());
        let _ = account.try_set(found);
    });
    let refusal = RwSignal::new(None::<Refusal>);
    let begin = Callback::new(move |()| {
        let mut place = untrack(move || draft.place());
        busy.set(true);
        refusal.set(None);
        spawn_local(async move {
            // Asked for again: the token that came with the page may be over by now.
            let Some((token, project)) = demo_account().await.or_else(|| account.try_get_untracked().flatten()) else {
                let _ = busy.try_set(false);
                return;
            };
            let _ = draft.project_id.try_set(project.clone());
            place.project_id = project;
            let begun = by_person(console, with_token(console.client, token, place)).await;
            let _ = busy.try_set(false);
            match begun {
                None => {}
                Some(Ok(session)) => {
                    let facts = session.facts.clone().unwrap_or_default();
                    console.announce(words::begun(&facts.user, &facts.project_name));
                    console.client.sessions.begin(session);
                }
                Some(Err(found)) => drop(refusal.try_set(Some(found))),
            }
        });
    });
    let there = Memo::new(move |_| account.with(|account: &Option<(Token, String)>| account.is_some()));
    view! {
        <Show when=move || there.get()>
            <section class="bc-card bc-narrow" part="card" aria-label=words::demo()>
                <div class="bc-card-body bc-stack">
                    <h2 class="bc-card-name">{words::demo()}</h2>
                    <p>{words::demo_note()}</p>
                    <div class="bc-actions">
                        <Button
                            label=words::demo_use()
                            icon=IconName::Play
                            kind=ButtonKind::Primary
                            busy=busy
                            busy_label=MaybeProp::from(Some(words::signing_in().to_owned()))
                            on_press=begin
                        />
                    </div>
                    {move || refusal.get().map(|found| refused::view(found, draft, begin))}
                </div>
            </section>
        </Show>
    }
    .into_any()
}
