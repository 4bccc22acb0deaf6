//! What a backup can be used for, by its kind; and what an operator must not overlook.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::Backup;
use backup_api::cbr::resource::{DISK, SERVER};

use super::{Page, restored};
use crate::shared::{fact, padded};
use crate::text::{backups as words, status};
use crate::ui::{Badge, Facts, Notice, Tone};

/// Whether it is of a kind that is restored here.
pub(super) fn of_kind(backup: &Backup) -> bool {
    matches!(backup.resource_type.as_str(), SERVER | DISK)
}

/// Whether it is being restored.
pub(super) fn restoring(backup: &Backup) -> bool {
    backup.status.eq_ignore_ascii_case("restoring")
}

/// What can be made of it: yes, no, or not said. `supported_restore_mode` says it for whole-server images.
fn uses(backup: &Backup) -> Vec<(Option<bool>, &'static str)> {
    let mode = backup.info.restore_mode.as_deref();
    let in_place = Some(mode != Some("na"));
    match backup.resource_type.as_str() {
        SERVER => vec![
            (in_place, words::use_server()),
            (mode.map(|mode| mode == "snapshot"), words::use_image()),
            (backup.info.fast_restore, words::use_fast()),
        ],
        DISK => vec![(in_place, words::use_disk()), (Some(true), words::use_new_disk())],
        "OS::Sfs::Turbo" => vec![(Some(false), words::use_in_place()), (Some(true), words::use_new_file_system())],
        _ => Vec::new(),
    }
}

/// Each with its answer.
pub(super) fn view(backup: &Backup) -> AnyView {
    let uses = uses(backup);
    if uses.is_empty() {
        let unknown = words::use_unknown(&status::kind(&backup.resource_type));
        return padded(words::uses(), view! { <p class="bc-quiet">{unknown}</p> }.into_any());
    }
    let answer = |(answer, said): (Option<bool>, &'static str)| {
        let (tone, word) = match answer {
            Some(true) => (Tone::Success, words::use_yes()),
            Some(false) => (Tone::Neutral, words::use_no()),
            None => (Tone::Info, words::use_not_said()),
        };
        fact(said, Some(view! { <Badge tone=tone word=word /> }.into_any()))
    };
    let answers: Vec<AnyView> = uses.into_iter().map(answer).collect();
    padded(words::uses(), view! { <Facts>{answers}</Facts> }.into_any())
}

/// What stands above everything else.
pub(super) fn notices(page: Page, backup: &Backup) -> AnyView {
    let restoring = restoring(backup);
    let deleting = backup.status.eq_ignore_ascii_case("deleting");
    let images = !backup.info.image_ids.is_empty();
    let failed = backup.phase() == Phase::Bad;
    let notice = |tone, title: &'static str, note: &'static str| {
        view! { <Notice tone=tone title=title still=true><p>{note}</p></Notice> }.into_any()
    };
    let going = move || {
        (deleting || page.deletion.asked.get()).then(|| notice(Tone::Busy, words::going(), words::going_note()))
    };
    view! {
        {page.deletion.notice(super::stayed)}
        {going}
        {restoring.then(|| notice(Tone::Busy, words::restoring(), words::restoring_note()))}
        {restored::view(page)}
        {failed.then(|| notice(Tone::Danger, words::broken(), words::broken_note()))}
        {images.then(|| notice(Tone::Info, words::has_images(), words::has_images_note()))}
    }
    .into_any()
}
