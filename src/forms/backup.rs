//! The backup that a form is about.

use crate::dom::prelude::*;
use backup_api::cbr::model::Backup;
use backup_api::ids;
use backup_api::time::Time;

use crate::form::state::Form;
use crate::form::{Control, FormDraft, FormState};
use crate::text::{self, backup_restore as words, lists, size, status, time};
use crate::ui::{Fact, Facts};
use crate::work::Console;
use crate::work::clock::offset_minutes;

/// The backup, where it is the one of this form. Tracks.
#[must_use]
pub fn seen(console: Console, draft: FormDraft) -> Option<Backup> {
    let id = draft.one("backup");
    console
        .cache
        .backup
        .value
        .with(|read| read.as_ref().map(|read| &read.item).filter(|it| ids::same(&it.id, &id)).cloned())
}

/// The moment that a backup holds.
#[must_use]
pub fn moment(backup: &Backup) -> Option<Time> {
    backup.holds_state_of()
}

/// Date and time of day, to the minute.
#[must_use]
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub fn minute(time: Time) -> String {
    let offset = offset_minutes(time.millis() as f64);
    let stamp = time.stamp(offset);
    let minute = stamp.rsplit_once(':').map_or(stamp.as_str(), |(minute, _)| minute);
    format!("{minute} {}", time::zone(offset))
}

/// What was saved: its name, else its id.
#[must_use]
pub fn source(backup: &Backup) -> String {
    backup.resource_name.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| backup.resource_id.clone())
}

/// Which backup it is: of what, as of when.
pub fn view(_: Form, state: FormState, _: &'static Control) -> AnyView {
    let draw = move || {
        let backup = seen(state.console, state.draft)?;
        let resource = words::of_resource(&source(&backup), &status::kind(&backup.resource_type));
        let when = moment(&backup).map(minute).unwrap_or_else(|| lists::not_said().to_owned());
        let size = backup.resource_size_gb.map_or_else(|| lists::not_said().to_owned(), size::gb);
        Some(view! {
            <Facts>
                <Fact term=words::of_what()>{resource}</Fact>
                <Fact term=words::as_of()>{when}</Fact>
                <Fact term=text::backups::size()>{size}</Fact>
                <Fact term=text::backups::name()><span class="bc-break">{backup.name}</span></Fact>
            </Facts>
        })
    };
    draw.into_any()
}
