//! The session: begin it, see it, end it.

mod current;
mod demo;
mod form;
mod refused;

use leptos::prelude::*;

use super::PageHead;
use crate::forms::Desk;
use crate::session::State;
use crate::text::session as words;
use crate::ui::{Notice, Tone};

pub(super) fn view(desk: Desk) -> AnyView {
    let console = desk.console;
    let draft = desk.session;
    // The form opens by itself where there is no session, and by choice where there is one.
    let changing = RwSignal::new(false);
    let state = Memo::new(move |_| match console.client.sessions.get() {
        State::Absent => 0_u8,
        State::Active(_) => 1,
        State::Ended(_) => 2,
    });
    let active = Memo::new(move |_| match console.client.sessions.get() {
        State::Active(session) => Some(session),
        State::Absent | State::Ended(_) => None,
    });
    view! {
        <PageHead title=words::TITLE lead=MaybeProp::from(Some(words::LEAD.to_owned())) />
        <div class="bc-stack bc-stack-wide">
            {move || {
                (state.get() == 2)
                    .then(|| view! { <Notice tone=Tone::Warning title=words::ENDED><p>{words::RENEW}</p></Notice> })
            }}
            {move || active.get().map(|session| current::view(console, &session, changing))}
            {move || {
                (state.get() != 1 || changing.get())
                    .then(|| view! { {demo::view(console, draft)} {form::view(console, draft, changing)} })
            }}
        </div>
    }
    .into_any()
}
