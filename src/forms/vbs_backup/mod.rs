//! Back up a disk with VBS: one backup, now, watched until its job ends.

mod follow;
#[cfg(test)]
mod tests;

use backup_api::json::Read;
use backup_api::operation::Service;
use backup_api::vbs::backup_create::{BACKUP_CREATE, JobStarted};

use super::{choose, classic};
use crate::form::{After, Control, FormSpec, FormState, Group, SlotKind, as_sent, as_typed};
use crate::http::Answer;
use crate::places::Place;
use crate::text::classic as classic_words;
use crate::text::vbs_backup as words;

/// The form.
pub static VBS_BACKUP: FormSpec = FormSpec {
    operation: &BACKUP_CREATE,
    title: || Place::VbsBackup.title(),
    submit: |state| classic::submit(state, "disk", "disk", words::submit_label(), words::submit),
    busy: words::busy,
    facts: |state| {
        vec![state.draft.trimmed("name"), words::way(backup_type(&state.draft.trimmed("full"))).0.to_owned()]
    },
    groups: &[
        Group::new(
            words::what,
            &[
                Control::special("disk", words::disk, SlotKind::Ids, |form, state, control| {
                    classic::one(form, state, control, "disk")
                })
                .hint(words::disk_hint),
                Control::new("snapshot", words::snapshot).hint(words::snapshot_hint),
            ],
        ),
        Group::new(
            words::how,
            &[
                Control::new("name", words::name).hint(words::name_hint),
                Control::cards("full", words::way_label, |full| words::way(backup_type(full)))
                    .start("false")
                    .hint(words::way_hint),
                Control::area("description", words::description),
                Control::new("tags", words::tags).hint(words::tags_hint),
            ],
        ),
    ],
    kept: &[],
    known: |console, draft| choose::known(console, "disk", &draft.ids("disk").get()),
    complete: as_typed,
    typed: as_sent,
    next: &["disk", "snapshot", "name", "description"],
    of_project: &["disk"],
    notice: Some(|state| classic::availability(state, Service::Vbs)),
    above: Some(|state| classic::followed(state, classic_words::disk())),
    before: None,
    after: After { done, anywhere: true, search: follow::search, check: follow::check, fits: JobStarted::fits },
    result: |_, state, outcome| {
        let id = JobStarted::read(&outcome.raw).job_id;
        classic::begun(state, &outcome, id, classic_words::disk(), words::another())
    },
};

/// What the text on the wire is called in words.
fn backup_type(full: &str) -> &'static str {
    if full == "true" { "full" } else { "incremental" }
}

fn done(state: FormState, answer: &Answer) {
    let id = JobStarted::read(&answer.raw).job_id;
    if !id.is_empty() {
        classic::follow(state, follow::ask, id, "disk", &state.draft.submission.sent_text("/backup/volume_id"));
    }
}
