//! Back up a disk with VBS: one backup, now, watched until its job ends.

mod draft;
mod fields;
mod follow;

pub use draft::Draft;

use std::rc::Rc;

use backup_api::operation::Service;
use backup_api::vbs::backup_create::JobStarted;
use leptos::prelude::*;

use super::AppContext;
use super::choose::{known, named, title};
use super::follow_view::{Begun, Followed, headline};
use super::frame::FormFrame;
use super::legacy::Availability;
use super::state::Form;
use crate::http::Answer;
use crate::places::Place;
use crate::text::{classic, vbs_backup as words};
use crate::work::watch::Job;

/// The form, with what was started from it before.
#[component]
pub fn VbsBackupForm(
    /// Console and drafts.
    context: AppContext,
) -> AnyView {
    let AppContext { console, vbs_backup: draft, .. } = context;
    let seen = move || known(console, "disk", &draft.disk.get());
    let done = Rc::new(move |answer: Answer<JobStarted>| {
        let id = answer.value.job_id;
        if !id.is_empty() {
            let title = title(console, "disk", &draft.submission.said("/backup/volume_id"));
            let job = Job { id: id.clone(), project: draft.submission.project(), title, ..Job::default() };
            draft.watches.begin(console, follow::ask, job, headline);
        }
        let _ = draft.begun.try_set(id);
    });
    if draft.submission.come_back(context.console) {
        draft.clear();
    }
    let form =
        Form::following(console, draft.submission, move || draft.operation(seen()), done, follow::search(console));
    let again = Callback::new(move |()| {
        draft.clear();
        form.edit();
    });
    let submit = Signal::derive(move || match draft.disk_id() {
        id if id.is_empty() => words::submit_label().to_owned(),
        id => words::submit(&named(&seen(), id)),
    });
    let result = move || {
        view! {
            <Begun
                console=console
                watches=draft.watches
                id=draft.begun
                names=classic::disk()
                another=words::another()
                again=again
            />
        }
    };
    view! {
        <div class="bc-stack">
            <Availability console=console service=Service::Vbs />
            <FormFrame form=form label=Place::VbsBackup.title() submit=submit busy=words::busy() result=result>
                <Followed console=console watches=draft.watches names=classic::disk() />
                {fields::view(form, draft)}
            </FormFrame>
        </div>
    }
    .into_any()
}
