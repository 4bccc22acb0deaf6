//! The page around the console gives the token: what became of it, and asking again.

use leptos::prelude::*;

use super::refused;
use crate::forms::session::Draft;
use crate::text::host as words;
use crate::text::session::refusal as session;
use crate::ui::{Button, ButtonKind, ErrorPanel, IconName, Notice, Tone};
use crate::work::Console;
use crate::work::renew::{Given, begin};
use crate::work::sign_in::Refusal;

pub(super) fn view(console: Console, draft: Draft) -> AnyView {
    let asking = Signal::derive(move || console.given.with(|given| *given == Given::Asking));
    let asks = console.host.functions().get_token.is_some();
    let again = Callback::new(move |()| begin(console, None));
    view! {
        <div class="bc-narrow bc-stack">
            {move || match console.given.get() {
                // Only the page can bring the right one.
                Given::Bad(Refusal::WrongProject { id, name }) => {
                    let shown = if name.is_empty() { id.clone() } else { name };
                    let remedy = session::wrong_project(&shown, &id);
                    view! { <ErrorPanel title=session::other_project() remedy=MaybeProp::from(Some(remedy)) /> }
                        .into_any()
                }
                Given::Bad(refusal) => {
                    view! {
                        <Notice tone=Tone::Warning title=words::bad_token()>{refused::view(refusal, draft, again)}</Notice>
                    }
                        .into_any()
                }
                Given::None | Given::Good => {
                    view! { <Notice tone=Tone::Info title=words::no_token()><p>{words::no_token_note()}</p></Notice> }
                        .into_any()
                }
                Given::Asking => ().into_any(),
            }}
            <Show when=move || asks>
                <div class="bc-actions">
                    <Button
                        label=words::ask()
                        icon=IconName::Refresh
                        kind=ButtonKind::Primary
                        busy=asking
                        busy_label=MaybeProp::from(Some(words::signing_in().to_owned()))
                        on_press=again
                    />
                </div>
            </Show>
        </div>
    }
    .into_any()
}
