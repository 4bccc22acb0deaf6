//! Accepted is not done: the restore, live, until its last word.

use crate::dom::prelude::*;
use backup_api::ids;

use super::{follow, target_name};
use crate::form::{FormState, Outcome};
use crate::forms::job_view::{Begun, Headline};
use crate::places::Place;
use crate::text::backup_restore as words;
use crate::text::classic::Followed as Names;
use crate::ui::{ButtonLink, Notice, Tone};
use crate::work::watch::{Ending, Job};

/// What is followed, in words.
pub(super) fn names() -> Names {
    Names { heading: words::heading(), id: words::backup_id(), id_note: "", no_backup_id: "" }
}

/// The heading of a restore, also said when it is at rest.
pub(super) const HEADLINE: Headline = |job: &Job| {
    let say = match job.ending() {
        Ending::Running => words::running,
        Ending::Saved => words::restored,
        Ending::Partly | Ending::Unread | Ending::Gone | Ending::NotKnown => words::not_known,
        Ending::Failed => words::failed,
    };
    say(&job.title)
};

/// The request was taken: it is followed from now on, whatever page is shown.
pub(super) fn accepted(state: FormState) {
    let draft = state.draft;
    if let Some(sent) = draft.submission.sent.try_get_untracked().flatten() {
        let job = follow::job(draft, &sent);
        let title = title(state, &job.target);
        draft.watches.begin(state.console, follow::ask, Job { title, ..job }, HEADLINE);
    }
    state.console.cache.outdate();
}

/// Name of what is overwritten, where what is chosen is still what was sent; else its id.
fn title(state: FormState, id: &str) -> String {
    match ids::same(&untrack(|| super::target_id(state.draft)), id) {
        true => untrack(|| target_name(state.draft)),
        false => id.to_owned(),
    }
}

pub(super) fn view(state: FormState, outcome: &Outcome) -> AnyView {
    let (console, watches, again) = (state.console, state.draft.watches, outcome.again);
    let backup = state.draft.submission.target();
    let id = Signal::stored(backup.clone());
    view! {
        <Notice tone=Tone::Info title=words::accepted() still=true>
            <p>{words::accepted_note()}</p>
        </Notice>
        <Begun
            console=console
            watches=watches
            id=id
            names=names()
            headline=HEADLINE
            another=words::another()
            again=again
        />
        <div class="bc-actions">
            <ButtonLink href=Place::Backup.of(backup).href() label=words::open_backup() />
            <ButtonLink href=Place::Tasks.href() label=words::open_tasks() />
        </div>
    }
    .into_any()
}
