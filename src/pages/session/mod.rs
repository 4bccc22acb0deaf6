//! The session: begin it, see it, end it.

mod current;
mod demo;
mod fields;
mod follow;
mod form;
mod given;
mod refused;

use crate::dom::prelude::*;
use backup_api::iam::ProjectList;

use super::{PageHead, focus_title};
use crate::forms::AppContext;
use crate::forms::session::Draft;
use crate::places::Place;
use crate::session::{Session, State};
use crate::text::{session as words, switch};
use crate::ui::{Notice, Tone};
use crate::work::Console;
use crate::work::renew::Given;

pub(super) use demo::with_demo;
pub(super) use follow::follow;

pub(super) fn view(context: AppContext) -> AnyView {
    let console = context.console;
    let draft = context.session();
    // The form opens by itself where there is no session, and by choice where there is one.
    let changing = draft.changing;
    ask_projects(console);
    on_cleanup(move || {
        let _ = changing.try_set(false);
        let _ = draft.wanted.try_set(None);
        let _ = draft.demo.try_set(None);
        draft.forget_secrets();
    });
    let state = memo(move |_| match console.client.sessions.get() {
        State::Absent => 0_u8,
        State::Active(_) => 1,
        State::Ended(_) | State::Locked(_) => 2,
    });
    let active = memo(move |_| match console.client.sessions.get() {
        State::Active(session) => Some(session),
        State::Absent | State::Ended(_) | State::Locked(_) => None,
    });
    // What had the focus goes with the form or the card: the title takes it, and is read out.
    let page = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |before: Option<u8>| {
        let now = state.get();
        if before.is_some_and(|before| before != now) {
            focus_title(page);
        }
        now
    });
    // What opens by a press is where the person goes on, also below the fold.
    let opened = NodeRef::<leptos::html::Div>::new();
    Effect::new(move |before: Option<bool>| {
        let now = changing.get();
        if before == Some(false) && now {
            next_frame(move || {
                if let Some(opened) = opened.try_get_untracked().flatten() {
                    let _ = opened.focus();
                    opened.scroll_into_view();
                }
            });
        }
        now
    });
    view! {
        <div node_ref=page>
        <PageHead title=Place::Session.title() lead=MaybeProp::from(Some(words::lead().to_owned())) />
        <div class="bc-stack bc-stack-wide">
            {move || {
                (state.get() == 2)
                    .then(|| {
                        let locked = console.client.sessions.now().locked();
                        let (title, note) = if locked {
                            (words::locked(), words::locked_note())
                        } else {
                            (words::ended(), words::renew())
                        };
                        view! { <Notice tone=Tone::Warning title=title><p>{note}</p></Notice> }
                    })
            }}
            {move || active.get().map(|session| current::view(console, &session, changing))}
            {move || draft.wanted.get().map(|place| wanted(&place))}
            {move || {
                (state.get() != 1 || changing.get())
                    .then(|| {
                        let form = console.host.offers(|features| features.sign_in);
                        let form = form.then(|| view! { {demo::view(context)} {form::view(console, draft)} });
                        view! {
                            <div class="bc-stack bc-stack-wide" tabindex="-1" role="group" aria-label=words::sign_in() node_ref=opened>
                                {given::view(console)} {form}
                            </div>
                        }
                    })
            }}
        </div>
        </div>
    }
    .into_any()
}

/// Asks once for each session which projects its user may enter, for the choice in the top bar. Where the identity
/// service doesn't say, there is nothing to choose.
fn ask_projects(console: Console) {
    Effect::new(move || {
        if console.client.sessions.get().active() && console.projects.idle() {
            console.projects.ask_with(console, ProjectList::default(), |page| page.rows);
        }
    });
}

/// A person has signed in: from here on they are where they wanted to go.
fn begun(console: Console, draft: Draft, session: Session) {
    let facts = session.facts.clone().unwrap_or_default();
    let name = if facts.project_name.is_empty() { &session.scope.project_id } else { &facts.project_name };
    let news = words::begun(&facts.user, name);
    let _ = draft.token.try_set(String::new());
    let _ = draft.changing.try_set(false);
    let _ = draft.wanted.try_set(None);
    let _ = console.given.try_set(Given::None);
    let asked = console.asked.try_update(Option::take).flatten();
    console.client.sessions.begin(session);
    console.go_with(asked.unwrap_or_default(), news);
}

fn wanted(place: &str) -> AnyView {
    view! {
        <div class="bc-narrow"><Notice tone=Tone::Info title=switch::wanted(place)>
            <p>{switch::wanted_why()}</p>
        </Notice></div>
    }
    .into_any()
}
