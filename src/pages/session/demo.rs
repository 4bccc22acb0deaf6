//! The emulator behind a page on this machine offers its demo account.

use crate::dom::prelude::*;
use crate::dom::spawn_local;

use super::{begun, refused};
use crate::forms::AppContext;
use crate::forms::session::DemoTrouble;
use crate::http::{demo_account, has_demo};
use crate::places::Place;
use crate::text::session as words;
use crate::ui::{Button, ButtonKind, ErrorPanel, IconName};
use crate::work::sign_in::{by_person, with_token};

/// Signs in with the demo account; tells whether there is a session. Why not stands on this page, which is gone to.
pub(in crate::pages) async fn with_demo(context: AppContext) -> bool {
    let (console, draft) = (context.console, context.session());
    let mut place = untrack(move || draft.place());
    let _ = draft.demo.try_set(None);
    // Asked for each time: the token that came with the page may be over by now.
    let trouble = match demo_account().await {
        None => DemoTrouble::Gone,
        Some((token, project)) => {
            let _ = draft.project_id.try_set(project.clone());
            place.project_id = project;
            match by_person(console, with_token(console.client, token, place)).await {
                // Somebody else has decided meanwhile who is signed in.
                None => return false,
                Some(Ok(session)) => {
                    begun(console, draft, session);
                    return true;
                }
                Some(Err(refusal)) => DemoTrouble::Refused(refusal),
            }
        }
    };
    let _ = draft.demo.try_set(Some(trouble));
    console.go(Place::Session);
    false
}

pub(super) fn view(context: AppContext) -> AnyView {
    let (console, draft) = (context.console, context.session());
    let busy = RwSignal::new(false);
    if !console.demo.get_untracked() {
        spawn_local(async move {
            // Inside another page the emulator's control path is not looked for: the page would log a 404.
            if console.host.whole_page && has_demo().await {
                let _ = console.demo.try_set(true);
            }
        });
    }
    let begin = Callback::new(move |()| {
        busy.set(true);
        spawn_local(async move {
            with_demo(context).await;
            let _ = busy.try_set(false);
        });
    });
    let trouble = move || {
        draft.demo.get().map(|trouble| match trouble {
            DemoTrouble::Gone => {
                let remedy = MaybeProp::from(Some(words::demo_gone_do().to_owned()));
                view! { <ErrorPanel title=words::demo_gone() remedy=remedy /> }.into_any()
            }
            DemoTrouble::Refused(refusal) => refused::view(refusal, draft, begin),
        })
    };
    view! {
        <Show when=move || console.demo.get()>
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
                    {trouble}
                </div>
            </section>
        </Show>
    }
    .into_any()
}
