//! What a backup can be used for, by its kind; and what an operator must not overlook.

use crate::dom::prelude::*;
use backup_api::Phase;
use backup_api::cbr::model::Backup;
use backup_api::cbr::resource::{DISK, SERVER};

use super::Page;
use crate::text::{backups as words, status};
use crate::ui::{Icon, IconName, Notice, Tone};

/// Whether the console offers to restore it. Its form says why where that is not possible at the moment.
pub(super) fn restorable(backup: &Backup) -> bool {
    matches!(backup.resource_type.as_str(), SERVER | DISK) && backup.info.restore_mode.as_deref() != Some("na")
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

/// As a list, each with its answer.
pub(super) fn view(backup: &Backup) -> AnyView {
    let rows = uses(backup);
    if rows.is_empty() {
        return view! { <p class="bc-quiet">{words::use_unknown(&status::kind(&backup.resource_type))}</p> }.into_any();
    }
    let row = |(answer, said): &(Option<bool>, &'static str)| {
        let (icon, word) = match answer {
            Some(true) => (IconName::Check, words::use_yes()),
            Some(false) => (IconName::Close, words::use_no()),
            None => (IconName::Info, words::use_not_said()),
        };
        view! {
            <li class="bc-use">
                <Icon name=icon />
                <span><span class="bc-visually-hidden">{word} ": "</span>{*said}</span>
                {answer.is_none().then(|| view! { <span class="bc-quiet" aria-hidden="true">{word}</span> })}
            </li>
        }
        .into_any()
    };
    let rows: Vec<AnyView> = rows.iter().map(row).collect();
    view! { <ul class="bc-uses">{rows}</ul> }.into_any()
}

/// What stands above everything else.
pub(super) fn notices(page: Page, backup: &Backup) -> AnyView {
    let restoring = backup.status.eq_ignore_ascii_case("restoring");
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
        {failed.then(|| notice(Tone::Danger, words::broken(), words::broken_note()))}
        {images.then(|| notice(Tone::Info, words::has_images(), words::has_images_note()))}
    }
    .into_any()
}
