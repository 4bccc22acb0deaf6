//! Protect a server with CSBS: one backup, now.

mod draft;
mod fields;
mod follow;

pub use draft::Draft;
pub(super) use follow::seconds;

use std::rc::Rc;

use backup_api::csbs::model::Record;
use backup_api::operation::Service;
use backup_api::reply::One;
use leptos::prelude::*;

use super::AppContext;
use super::choose::{known, named, title};
use super::follow_view::{Begun, Followed, headline};
use super::frame::FormFrame;
use super::legacy::Availability;
use super::state::Form;
use crate::http::Answer;
use crate::places::Place;
use crate::text::{classic, csbs_protect as words};
use crate::work::watch::Job;

/// The form, with what was started from it before.
#[component]
pub fn CsbsProtectForm(
    /// Console and drafts.
    context: AppContext,
) -> AnyView {
    let AppContext { console, csbs_protect: draft, .. } = context;
    let seen = move || known(console, "server", &draft.server.get());
    let done = Rc::new(move |answer: Answer<One<Record>>| {
        let Record { id, resources, .. } = answer.value.item;
        if !id.is_empty() {
            let server = resources.into_iter().next().map(|server| server.id).filter(|id| !id.is_empty());
            let server = server.unwrap_or_else(|| draft.submission.target());
            let title = title(console, "server", &server);
            let job = Job { id: id.clone(), project: draft.submission.project(), title, ..Job::default() };
            draft.watches.begin(console, follow::ask, job, headline);
        }
        let _ = draft.begun.try_set(id);
    });
    if draft.submission.come_back(context.console) {
        draft.clear();
    }
    let form = Form::following(
        console,
        draft.submission,
        move || draft.operation(seen()),
        done,
        follow::search(console, draft),
    );
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    let submit = Signal::derive(move || match draft.server_id() {
        id if id.is_empty() => words::submit_label().to_owned(),
        id => words::submit(&named(&seen(), id)),
    });
    let result = move || {
        view! {
            <Begun
                console=console
                watches=draft.watches
                id=draft.begun
                names=classic::server()
                another=words::another()
                again=again
            />
        }
    };
    view! {
        <div class="bc-stack">
            <Availability console=console service=Service::Csbs />
            <FormFrame form=form label=Place::CsbsProtect.title() submit=submit busy=words::busy() result=result>
                <Followed console=console watches=draft.watches names=classic::server() />
                {fields::view(form, draft)}
            </FormFrame>
        </div>
    }
    .into_any()
}
