//! What the forms of the classic services share: one resource, and work that is followed after the answer.

pub mod availability;

use crate::dom::prelude::*;
use backup_api::operation::Service;

use self::availability::Availability;
use super::choose::{known, named, title};
use super::job_view::{Begun, Followed, headline};
use crate::form::state::Form;
use crate::form::{Control, FormState, Outcome};
use crate::shared::refused_classic;
use crate::text::classic::Followed as Names;
use crate::work::watch::{Ask, Job};

/// Says where the region has no such service.
pub fn availability(state: FormState, service: Service) -> AnyView {
    view! { <Availability console=state.console service=service /> }.into_any()
}

/// What was begun here before.
pub fn followed(state: FormState, names: Names) -> AnyView {
    view! { <Followed console=state.console watches=state.draft.watches names=names /> }.into_any()
}

/// The picker of the one resource.
pub fn one(form: Form, state: FormState, control: &'static Control, kind: &'static str) -> AnyView {
    super::choose::one(form, state, control, kind, |_, row| refused_classic(row))
}

/// The action, with the name of the resource at `key` where one is chosen. Tracks.
pub fn submit(state: FormState, key: &str, kind: &str, bare: &str, named_by: fn(&str) -> String) -> String {
    match state.draft.one(key) {
        id if id.is_empty() => bare.to_owned(),
        id => named_by(&named(&known(state.console, kind, std::slice::from_ref(&id)), id)),
    }
}

/// Follows the work `id` that was begun for a resource.
pub fn follow(state: FormState, ask: Ask, id: String, kind: &str, resource: &str) {
    let title = title(state.console, kind, resource);
    let job = Job { id, project: state.draft.submission.project(), title, ..Job::default() };
    state.draft.watches.begin(state.console, ask, job, headline);
}

/// The work, live.
pub fn begun(state: FormState, outcome: &Outcome, id: String, names: Names, another: &'static str) -> AnyView {
    let (console, watches, again) = (state.console, state.draft.watches, outcome.again);
    let id = Signal::stored(id);
    view! { <Begun console=console watches=watches id=id names=names another=another again=again /> }.into_any()
}
