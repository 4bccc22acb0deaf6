//! What is restored, onto what, and what that means.

use crate::dom::prelude::*;
use backup_api::cbr::ProtectableShow;
use backup_api::cbr::backup_restore::unfit_disk;
use backup_api::cbr::model::{Backup, Protectable};
use backup_api::cbr::resource::{DISK, SERVER};
use backup_api::known::{Known, KnownResource};
use backup_api::phase::{self, Phase};
use backup_api::problem::{Kind, Severity};
use backup_api::time::Time;

use super::{TARGET, mapping, object_type, of, seen, target, target_id, target_name};
use crate::form::bound::{Bound, bind_text};
use crate::form::state::Form;
use crate::form::{Control, FormState};
use crate::forms::choose::{WhyNot, one};
use crate::forms::lookup;
use crate::shared::not_read;
use crate::text::{self, backup_restore as words, lists, size, status, time};
use crate::ui::{Fact, Facts, Notice, TextField, Tone};
use crate::work::Console;
use crate::work::clock::offset_minutes;
use crate::work::read::{Whole, ask_whole};

/// The moment that a backup holds.
pub(super) fn moment(backup: &Backup) -> Option<Time> {
    backup.protected_at.or(backup.created_at)
}

/// Date and time of day, to the minute.
#[expect(clippy::cast_precision_loss, reason = "milliseconds of this century are exact in a double")]
pub(super) fn minute(time: Time) -> String {
    let offset = offset_minutes(time.millis() as f64);
    let stamp = time.stamp(offset);
    let minute = stamp.rsplit_once(':').map_or(stamp.as_str(), |(minute, _)| minute);
    format!("{minute} {}", time::zone(offset))
}

pub(super) fn of_moment(backup: &Backup) -> String {
    moment(backup).map_or_else(|| lists::not_said().to_owned(), minute)
}

/// Beside the button: what, and as of when.
pub(super) fn facts(state: FormState) -> Vec<String> {
    let when = seen(state.console, state.draft).as_ref().map(of_moment);
    let name = target_name(state.draft);
    when.filter(|_| !name.is_empty()).map(|when| words::facts(&name, &when)).into_iter().collect()
}

/// Which backup it is: of what, as of when.
pub fn backup(_: Form, state: FormState, _: &'static Control) -> AnyView {
    let draw = move || {
        let backup = seen(state.console, state.draft)?;
        let name = backup.resource_name.clone().filter(|name| !name.is_empty());
        let resource = words::of_resource(
            &name.unwrap_or_else(|| backup.resource_id.clone()),
            &status::kind(&backup.resource_type),
        );
        let when = of_moment(&backup);
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

/// Reads the target as it is now whenever another is chosen, and keeps its name for the confirmation.
fn follow_target(state: FormState) {
    let (console, draft) = (state.console, state.draft);
    let id = memo(move |_| target_id(draft));
    Effect::new(move || {
        let id = id.get();
        let load = console.cache.target;
        let here = load.now(|read| read.item.id == id).unwrap_or(false);
        if !here {
            load.clear();
        }
        // An id that is still being typed is no path.
        if console.client.sessions.get().active() && id.len() >= 32 && !here {
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
    // Its disks are known: what was chosen for another server gives way.
    let disks = memo(move |_| target(console, draft).map(|it| it.children).filter(|disks| !disks.is_empty()));
    Effect::new(move || {
        let (Some(disks), Some(backup)) = (disks.get(), seen(console, draft)) else { return };
        let ids: Vec<String> = disks.into_iter().map(|disk| disk.id).collect();
        let rows = draft.tags("mappings");
        let fit = rows.with_untracked(|rows| mapping::at_server(rows, &mapping::of_origin(&backup.children), &ids));
        if rows.with_untracked(|rows| *rows != fit) {
            rows.set(fit);
        }
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
    let size = |read: &Option<Whole<Backup>>| read.as_ref().and_then(|read| read.item.resource_size_gb);
    let needed = console.cache.backup.value.with(size);
    match unfit_disk(needed, &disk, &known)? {
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

/// What is agreed to: what is overwritten, with the state of when, whether it stops and starts. Then its name.
pub(super) fn confirm(form: Form, state: FormState, control: &'static Control) -> AnyView {
    let (console, draft) = (state.console, state.draft);
    let contract = derive(move || {
        let name = target_name(draft);
        let when = seen(console, draft).as_ref().map(of_moment).unwrap_or_default();
        match () {
            () if name.is_empty() => words::contract_none().to_owned(),
            () if of(draft, DISK) => words::contract_disk(&name, &when),
            () => {
                let start = if draft.says("power_on", "true") { "yes" } else { "no" };
                words::contract_server(&name, draft.tags("mappings").with(Vec::len), &when, start)
            }
        }
    });
    let label = derive(move || match target_name(draft) {
        name if name.is_empty() => (control.label)().to_owned(),
        name => words::confirm_name(&name),
    });
    let server = memo(move |_| of(draft, SERVER));
    let typed = draft.text(control.key);
    let Bound { id, errors, warnings, leave } = bind_text(form, draft.spec.path(control), (control.label)(), typed);
    view! {
        <Notice tone=Tone::Danger title=contract still=true>
            <p>{words::contract_lost()}</p>
            {move || server.get().then(|| view! { <p>{words::contract_alone()}</p> })}
        </Notice>
        <TextField label=label value=typed errors=errors warnings=warnings on_leave=leave id=id />
    }
    .into_any()
}
