//! Check backup capability with CSBS: many servers, one question.

mod draft;
mod fields;
mod result;
mod verdict;

pub use draft::Draft;

use std::collections::HashMap;
use std::rc::Rc;

use backup_api::cbr::model::Protectable;
use backup_api::csbs::check_protectable::Answers;
use backup_api::operation::Service;
use leptos::prelude::*;

use super::AppContext;
use super::choose::with_rows;
use super::frame::FormFrame;
use super::legacy::Availability;
use super::state::Form;
use crate::action::lost::{Found, look};
use crate::http::Answer;
use crate::places::Place;
use crate::text::csbs_check as words;

/// The form. The latest answer stands in its place until the ids are changed.
#[component]
pub fn CsbsCheckForm(
    /// Console and drafts.
    context: AppContext,
) -> AnyView {
    let AppContext { console, csbs_check: draft, .. } = context;
    // Disks are for the word on a pasted one (`csbs.check.id`): this service backs up servers.
    console.cache.want_resources(console, Signal::stored("disk".to_owned()));
    let listed = move |object_type| with_rows(console.cache.resources(object_type), <[Protectable]>::to_vec);
    let kinds = Memo::new(move |_| {
        let rows = ["server", "disk"].into_iter().flat_map(listed);
        rows.map(|row| (draft::folded(&row.id), row.kind)).collect::<HashMap<_, _>>()
    });
    let asked = Memo::new(move |_| draft.asked());
    // It only reads, so no answer leaves it open whether something happened.
    let nothing = look(|_, _| async { Found::No });
    let make = move || kinds.with(|kinds| draft.operation(kinds));
    let done = Rc::new(move |answer: Answer<Answers>| {
        // What was asked stands in the request; the form may have changed since.
        let sent = draft.submission.sent.try_get_untracked().flatten();
        let asked = verdict::asked(sent.as_ref().and_then(|sent| sent.body.as_ref()));
        let lines = verdict::lines(&asked, &answer.value);
        let (fit, unfit, open) = result::tally(&lines);
        console.announce(words::said(fit, unfit, open));
        let _ = draft.lines.try_set(lines);
    });
    let form = Form::lasting(console, draft.submission, make, done, nothing);
    let submit = Signal::derive(move || words::submit(asked.with(|asked| asked.ids.len())));
    view! {
        <div class="bc-stack">
            <Availability console=console service=Service::Csbs />
            <FormFrame
                form=form
                label=Place::CsbsCheck.title()
                submit=submit
                busy=words::busy()
                result=move || result::view(context, form)
            >
                {fields::view(form, draft, asked)}
            </FormFrame>
        </div>
    }
    .into_any()
}
