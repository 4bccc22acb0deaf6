//! Check backup capability with CSBS: many servers, one question.

pub mod entries;

mod controls;
mod result;
#[cfg(test)]
mod tests;
mod verdict;

use backup_api::cbr::resource::{BARE_METAL, SERVER};
use backup_api::csbs::check_protectable::{Answers, CHECK_PROTECTABLE};
use backup_api::json::Read;
use backup_api::known::Known;
use backup_api::operation::Service;

use self::verdict::Line;
use super::{classic, lookup};
use crate::action::lost::Found;
use crate::form::checked;
use crate::form::{After, Control, FormSpec, FormState, Group, SlotKind};
use crate::places::Place;
use crate::text::csbs_check as words;

const ROWS: &str = "check_protectable";

/// The form.
pub static CSBS_CHECK: FormSpec = FormSpec {
    operation: &CHECK_PROTECTABLE,
    title: || Place::CsbsCheck.title(),
    submit: |state| words::submit(entries::entries(state.draft).ids.len()),
    busy: words::busy,
    facts: |_| Vec::new(),
    groups: &[Group::new(
        words::which,
        &[
            Control::special("pasted", words::pasted, SlotKind::Text, controls::pasted)
                .at(ROWS)
                .hint(words::pasted_hint),
            // Its findings are those of the field above: one list is sent.
            Control::special("chosen", words::chosen, SlotKind::Ids, controls::chosen).at(""),
            Control::cards("type", words::type_label, words::kind)
                .of(&[SERVER, BARE_METAL])
                .at("{resource_type}")
                .start(SERVER)
                .hint(words::type_hint),
        ],
    )],
    kept: &[],
    // Disks are for the word on a pasted one (`csbs.check.id`): this service backs up servers.
    known: |console, _| Known {
        resources: ["server", "disk"].into_iter().flat_map(|kind| lookup::resources(console, kind)).collect(),
        ..Known::default()
    },
    complete: entries::complete,
    typed: entries::typed,
    next: &[],
    of_project: &["chosen"],
    notice: Some(|state| classic::availability(state, Service::Csbs)),
    above: Some(controls::progress),
    before: None,
    after: After {
        done: |state, answer| {
            let (fit, unfit, open) = result::tally(&lines(state, &answer.raw));
            state.console.announce(words::said(fit, unfit, open));
        },
        anywhere: false,
        // It only reads, so no answer leaves it open whether something happened.
        search: |_, _, _| Box::pin(async { Found::No }),
        check: checked::by_itself,
        fits: Answers::fits,
    },
    result: |form, state, outcome| result::view(form, state, lines(state, &outcome.raw)),
};

/// A word on each id of what was sent; the form may have changed since.
fn lines(state: FormState, raw: &backup_api::json::Value) -> Vec<Line> {
    let sent = state.draft.submission.sent.try_get_untracked().flatten();
    let requested = verdict::requested_ids(sent.as_ref().and_then(|sent| sent.body.as_ref()));
    verdict::lines(&requested, &Answers::read(raw))
}
