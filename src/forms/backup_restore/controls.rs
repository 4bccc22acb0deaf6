//! What is restored, onto what, and what that means.

use crate::dom::prelude::*;
use backup_api::cbr::ProtectableShow;
use backup_api::cbr::backup_restore::unfit_disk;
use backup_api::cbr::model::{Backup, Protectable};
use backup_api::cbr::resource::{DISK, SERVER};
use backup_api::ids;
use backup_api::known::{Known, KnownBackup, KnownResource};
use backup_api::phase::{self, Phase};
use backup_api::problem::{Kind, Severity};

use super::{TARGET, mapping, object_type, of, target, target_id, target_name};
use crate::form::bound::{Bound, bind_text};
use crate::form::state::Form;
use crate::form::{Control, FormDraft, FormState};
use crate::forms::backup::{minute, moment, seen, source};
use crate::forms::choose::{WhyNot, one};
use crate::forms::lookup;
use crate::shared::not_read;
use crate::text::{backup_restore as words, lists, size, status};
use crate::ui::{Notice, TextField, Tone};
use crate::work::Console;
use crate::work::read::{Whole, ask_whole};

/// A moment in a sentence: no line ends inside of it.
fn of_moment(backup: &Backup) -> Option<String> {
    let whole = |c| match c {
        '-' => '\u{2011}',
        ' ' => '\u{a0}',
        _ => c,
    };
    moment(backup).map(|at| minute(at).chars().map(whole).collect())
}

/// Whether what is overwritten is what was saved. Tracks.
fn onto_itself(draft: FormDraft, backup: &Backup) -> bool {
    ids::same(&target_id(draft), &backup.resource_id)
}

/// Beside the button: what, and as of when.
pub(super) fn facts(state: FormState) -> Vec<String> {
    seen(state.console, state.draft)
        .and_then(|backup| goes(state.draft, &backup, of_moment(&backup).as_deref()))
        .into_iter()
        .collect()
}

/// That the target goes back to a moment of its own, or gets the state of something else. Tracks.
pub(super) fn goes(draft: FormDraft, backup: &Backup, when: Option<&str>) -> Option<String> {
    let name = target_name(draft);
    (!name.is_empty()).then(|| match (when, onto_itself(draft, backup)) {
        (Some(when), true) => words::facts(&name, when),
        (Some(when), false) => words::facts_other(&name, &source(backup), when),
        (None, _) => words::facts_undated(&name, &source(backup)),
    })
}

/// Reads the target as it is now on entering and whenever another is chosen, and keeps its name for the confirmation.
fn follow_target(state: FormState) {
    let (console, draft) = (state.console, state.draft);
    let id = memo(move |_| target_id(draft));
    Effect::new(move || {
        let id = id.get();
        let load = console.cache.target;
        // What was read for another visit stays in view until it is read anew: something may have changed since.
        let here = load.now(|read| ids::same(&read.item.id, &id)).unwrap_or(false);
        if !here {
            load.clear();
        }
        // An id that is still being typed is no path.
        if console.client.sessions.get().active() && id.len() >= 32 {
            ask_target(state);
        }
    });
    Effect::new(move || {
        let name = target(console, draft).map(|target| target.name.trim().to_owned()).unwrap_or_default();
        let kept = draft.text(TARGET);
        if kept.with_untracked(|kept| *kept != name) {
            kept.set(name);
        }
    });
}

fn ask_target(state: FormState) {
    let (protectable_type, instance_id) = untrack(|| (object_type(state.draft).to_owned(), target_id(state.draft)));
    ask_whole(state.console, state.console.cache.target, ProtectableShow { protectable_type, instance_id });
}

/// Why the target could not be read, and what that means.
fn unread(state: FormState) -> AnyView {
    let load = state.console.cache.target;
    let error = move || {
        load.error.get().map(|error| {
            view! {
                {not_read(error, load.loading.into(), Callback::new(move |()| ask_target(state)))}
                <p>{words::unread()}</p>
            }
        })
    };
    error.into_any()
}

pub(super) fn server(form: Form, state: FormState, control: &'static Control) -> AnyView {
    follow_target(state);
    let (console, draft) = (state.console, state.draft);
    let disks = memo(move |_| {
        let target = target(console, draft).filter(|it| !it.children.is_empty())?;
        Some((target.id, target.children.into_iter().map(|disk| disk.id).collect::<Vec<_>>()))
    });
    // Its disks are known: what was chosen for another server gives way. Where the same server has other disks by now, what
    // somebody chose stays, and is told to be gone; what only came from where the backup was made gives way.
    Effect::new(move |fit_for: Option<String>| {
        let fit_for = fit_for.unwrap_or_default();
        let (Some((id, disks)), Some(backup)) = (disks.get(), seen(console, draft)) else { return fit_for };
        let keeps = fit_for.is_empty() || ids::same(&fit_for, &id);
        let rows = draft.tags("mappings");
        let origin = mapping::of_origin(&backup.children);
        let fit = rows.with_untracked(|rows| mapping::at_server(rows, &origin, &disks, keeps));
        if rows.with_untracked(|rows| *rows != fit) {
            rows.set(fit);
        }
        id
    });
    picker(form, state, control, "server", |_, row| unfit_server(row))
}

pub(super) fn disk(form: Form, state: FormState, control: &'static Control) -> AnyView {
    follow_target(state);
    // Whether a disk is in use depends on its server.
    state.console.cache.want_resources(state.console, derive(|| "server".to_owned()));
    picker(form, state, control, "disk", unfit_target)
}

/// The picker of the target, and why that could not be read.
fn picker(form: Form, state: FormState, control: &'static Control, kind: &'static str, why_not: WhyNot) -> AnyView {
    view! {
        {one(form, state, control, kind, why_not)}
        {unread(state)}
    }
    .into_any()
}

/// A server in a state in which none is restored.
fn unfit_server(row: &Protectable) -> Option<String> {
    let bad = matches!(phase::instance(&row.status), Phase::Bad | Phase::Gone);
    bad.then(|| words::unfit_state(&status::word(&row.status)))
}

/// A disk that can't take the backup.
fn unfit_target(console: Console, row: &Protectable) -> Option<String> {
    let disk = KnownResource::from(row);
    let servers = disk.servers.iter().flatten();
    let servers = servers.filter_map(|id| lookup::protectable(console, "server", id));
    let known = Known { resources: servers.map(|it| (&it).into()).collect(), ..Known::default() };
    let seen = |read: &Option<Whole<Backup>>| read.as_ref().map(|read| KnownBackup::from(&read.item));
    let backup = console.cache.backup.value.with(seen);
    match unfit_disk(backup.as_ref(), &disk, &known)? {
        (_, kind, Severity::Error) => Some(why(&kind)),
        _ => None,
    }
}

/// A finding in a few words, for the line of what can't be chosen.
pub(super) fn why(kind: &Kind) -> String {
    match kind {
        Kind::TargetTooSmall { needed, .. } => words::unfit_size(&size::gb(*needed)),
        Kind::OntoSystemDisk => words::unfit_system().to_owned(),
        Kind::InUse { server } => words::unfit_in_use(server),
        Kind::NotRestorable { state } => words::unfit_state(&status::word(state)),
        _ => words::unfit_attached().to_owned(),
    }
}

/// Whether all that is overwritten is what was saved: each disk gets what was its own. Tracks.
fn own(draft: FormDraft, backup: &Backup) -> bool {
    onto_itself(draft, backup)
        && (of(draft, DISK) || draft.tags("mappings").with(|rows| mapping::is_own(rows, &backup.children)))
}

/// What is overwritten, with whose state of when; of a backup without a moment, with which. Tracks.
pub(super) fn contract(draft: FormDraft, backup: Option<&Backup>, when: Option<&str>) -> String {
    let name = target_name(draft);
    let Some(backup) = backup.filter(|_| !name.is_empty()) else { return words::contract_none().to_owned() };
    let without = draft.tags("mappings").with(|rows| mapping::without_target(rows, &backup.children));
    if !without.is_empty() && !of(draft, DISK) {
        let all = draft.tags("mappings").with(Vec::len);
        return words::contract_open(&name, all - without.len(), all, &lists::listed(without));
    }
    let own = own(draft, backup);
    let count = draft.tags("mappings").with(Vec::len);
    let start = if draft.says("power_on", "true") { "yes" } else { "no" };
    let disk = of(draft, DISK);
    let Some(when) = when else {
        let source = source(backup);
        return match disk {
            true => words::contract_disk_undated(&name, &source),
            false => words::contract_server_undated(&name, count, &source, start),
        };
    };
    match (disk, own) {
        (true, true) => words::contract_disk(&name, when),
        (true, false) => words::contract_disk_other(&name, &source(backup), when),
        (false, true) => words::contract_server(&name, count, when, start),
        (false, false) => words::contract_server_other(&name, count, &source(backup), when, start),
    }
}

/// What is agreed to: what is overwritten, with the state of when, whether it stops and starts. Then its name.
pub(super) fn confirm(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let (console, draft) = (state.console, state.draft);
    let contract = derive(move || {
        let backup = seen(console, draft);
        contract(draft, backup.as_ref(), backup.as_ref().and_then(of_moment).as_deref())
    });
    let lost = derive(move || match seen(console, draft) {
        // Since a moment that nobody knows nothing is lost.
        Some(backup) if own(draft, &backup) && moment(&backup).is_some() => words::contract_lost().to_owned(),
        _ => words::contract_lost_other().to_owned(),
    });
    let undated = memo(move |_| seen(console, draft).is_some_and(|backup| moment(&backup).is_none()));
    let label = memo(move |_| match target_name(draft) {
        name if name.is_empty() => (control.label)().to_owned(),
        name => words::confirm_name(&name),
    });
    let server = memo(move |_| of(draft, SERVER));
    let typed = draft.text(control.key);
    // Anew with each name: the summary calls the field what it is called where it stands.
    let field = move || {
        let label = label.get();
        let Bound { id, errors, warnings, leave } = bind_text(form, draft.spec.path(control), &label, typed);
        view! { <TextField label=label value=typed errors=errors warnings=warnings on_leave=leave id=id /> }.into_any()
    };
    view! {
        <Notice tone=Tone::Danger title=contract still=true>
            {move || undated.get().then(|| view! { <p>{words::contract_undated()}</p> })}
            <p>{lost}</p>
            {move || server.get().then(|| view! { <p>{words::contract_alone()}</p> })}
        </Notice>
        {field}
    }
    .into_any()
}
