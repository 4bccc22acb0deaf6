//! Protect a server with CSBS: one backup, now.

mod follow;
#[cfg(test)]
mod tests;

use backup_api::csbs::model::Record;
use backup_api::csbs::protect::PROTECT;
use backup_api::json::Read;
use backup_api::operation::Service;
use backup_api::reply::One;

use super::{choose, classic};
use crate::form::{After, Control, FormSpec, FormState, Group, SlotKind, as_sent, as_typed};
use crate::http::Answer;
use crate::places::Place;
use crate::text::classic as classic_words;
use crate::text::csbs_protect as words;

/// The form.
pub static CSBS_PROTECT: FormSpec = FormSpec {
    operation: &PROTECT,
    title: || Place::CsbsProtect.title(),
    submit: |state| classic::submit(state, "server", "server", words::submit_label(), words::submit),
    busy: words::busy,
    facts: |state| {
        let backup_type = words::way(backup_type(&state.draft.trimmed("incremental"))).0;
        vec![state.draft.trimmed("name"), backup_type.to_owned()]
    },
    groups: &[
        Group::new(
            words::what,
            &[Control::special("server", words::server, SlotKind::Ids, |form, state, control| {
                classic::one(form, state, control, "server")
            })
            .hint(words::server_hint)],
        ),
        Group::new(
            words::how,
            &[
                Control::new("name", words::name).hint(words::name_hint),
                Control::cards("incremental", words::way_label, |incremental| words::way(backup_type(incremental)))
                    .start("true")
                    .hint(words::way_hint),
                Control::area("description", words::description),
                Control::new("tags", words::tags).hint(words::tags_hint),
            ],
        ),
        Group::rare(
            words::more,
            &[
                Control::cards("type", words::type_label, words::resource_type).or_none(),
                Control::new("extra_info", words::extra).hint(words::extra_hint),
            ],
        ),
    ],
    kept: &[],
    known: |console, draft| choose::known(console, "server", &draft.ids("server").get()),
    complete: as_typed,
    typed: as_sent,
    next: &["server", "name", "description"],
    of_project: &["server"],
    notice: Some(|state| classic::availability(state, Service::Csbs)),
    above: Some(|state| classic::followed(state, classic_words::server())),
    before: None,
    after: After { done, anywhere: true, search: follow::search, check: follow::check, fits: One::<Record>::fits },
    result: |_, state, outcome| {
        let id = One::<Record>::read(&outcome.raw).item.id;
        classic::begun(state, &outcome, id, classic_words::server(), words::another())
    },
};

/// What the flag on the wire is called in words.
fn backup_type(incremental: &str) -> &'static str {
    if incremental == "false" { "full" } else { "incremental" }
}

fn done(state: FormState, answer: &Answer) {
    let Record { id, resources, .. } = One::<Record>::read(&answer.raw).item;
    if !id.is_empty() {
        let server = resources.into_iter().next().map(|server| server.id).filter(|id| !id.is_empty());
        let server = server.unwrap_or_else(|| state.draft.submission.target());
        classic::follow(state, follow::ask, id, "server", &server);
    }
}
