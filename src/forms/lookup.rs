//! What the lists know of the things that a draft names. Every function tracks the list that it reads.

use crate::dom::prelude::*;
use backup_api::cbr::model::{Protectable, Vault, VaultResource};
use backup_api::error::ApiError;
use backup_api::ids;
use backup_api::known::{Absent, KnownResource, KnownVault};
use backup_api::{Phase, Request, phase};

use super::choose::with_rows;
use crate::form::FormDraft;
use crate::shared::refused_classic;
use crate::text::{choose as words, status};
use crate::ui::in_order;
use crate::work::{Console, Load};

/// The vault of this id.
#[must_use]
pub fn vault(console: Console, id: &str) -> Option<Vault> {
    with_rows(Some(console.cache.vaults), |rows| rows.iter().find(|vault| ids::same(&vault.id, id)).cloned())
}

/// Which of the vaults that a draft names at these keys no list holds, where that came whole; and whether the service has
/// refused what was sent for one that is not there. Tracks.
#[must_use]
pub fn absent(console: Console, draft: FormDraft, keys: &[&str]) -> Vec<Absent> {
    absent_from(console.cache.vaults, draft, keys)
}

fn absent_from(vaults: Load<Vec<Vault>>, draft: FormDraft, keys: &[&str]) -> Vec<Absent> {
    let ids = keys.iter().map(|key| draft.one(key)).filter(|id| lacks(vaults, id));
    ids.map(|id| Absent { refused: refused(draft, &id), id }).collect()
}

/// Whether a list that came whole does not hold this id.
fn lacks(vaults: Load<Vec<Vault>>, id: &str) -> bool {
    let none = |rows: &[Vault]| !rows.iter().any(|vault| ids::same(&vault.id, id));
    !id.is_empty() && vaults.whole_by_now() && with_rows(Some(vaults), none)
}

/// Whether the last request named this, and was refused because it is not there.
fn refused(draft: FormDraft, id: &str) -> bool {
    let told = |asks: fn(&ApiError) -> bool| draft.submission.stage.with(|stage| stage.refusal().is_some_and(asks));
    let (gone, target) = (told(ApiError::gone), told(ApiError::lacks_target));
    let named = |sent: &Request| {
        let body = || ids::named(&sent.body_text(), id);
        (gone && (ids::named(&sent.path, id) || body())) || (target && body())
    };
    draft.submission.sent.with(|sent| sent.as_ref().is_some_and(named))
}

/// Reads the vaults again where one is named that is not among them: it may be newer than what was read.
pub fn look_for_vault(console: Console, id: impl Fn() -> String + 'static) {
    let missed = memo(move |_| Some(id()).filter(|id| lacks(console.cache.vaults, id)));
    let last_missed = StoredValue::new(None::<String>);
    Effect::new(move || {
        let missed = missed.get();
        if missed.is_some() && last_missed.get_value() != missed {
            last_missed.set_value(missed);
            console.cache.vaults.outdate();
        }
    });
}

/// What the list knows of a vault, for the rules.
#[must_use]
pub fn known_vault(console: Console, id: &str) -> Option<KnownVault> {
    let reading = console.cache.vaults.of_before();
    with_rows(Some(console.cache.vaults), |rows| {
        rows.iter().find(|vault| ids::same(&vault.id, id)).map(|it| seen(it, reading))
    })
}

/// While it is read anew, what a vault holds is from before a change, such as resources that were associated a moment ago:
/// it must not stop what is right by now. Its state and what it is for stay.
fn seen(vault: &Vault, reading: bool) -> KnownVault {
    if reading { KnownVault::head(vault) } else { vault.into() }
}

/// What is known of the resources for vaults of `object_type`.
#[must_use]
pub fn resources(console: Console, object_type: &str) -> Vec<KnownResource> {
    with_rows(console.cache.resources(object_type), |rows| rows.iter().map(KnownResource::from).collect())
}

/// A resource as its own service lists it.
#[must_use]
pub fn protectable(console: Console, object_type: &str, id: &str) -> Option<Protectable> {
    with_rows(console.cache.resources(object_type), |rows| rows.iter().find(|row| ids::same(&row.id, id)).cloned())
}

/// How a resource of a vault stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its state as it was sent, or [`UNFIT`].
    pub state: String,
    /// What a backup should be ready for.
    pub why: Option<String>,
    /// The resource is still there. Of one that is gone only the backups remain.
    pub there: bool,
}

/// It is at rest, and the service would refuse it.
pub const UNFIT: &str = "unfit";

impl Held {
    /// Its state in a word.
    #[must_use]
    pub fn word(state: &str) -> String {
        if state == UNFIT { words::unfit().to_owned() } else { status::word(state) }
    }

    /// How a state is meant: by the words of vaults, else by those of the resource's own service.
    #[must_use]
    pub fn phase(state: &str) -> Phase {
        match phase::resource(state) {
            Phase::Unknown if state == UNFIT => Phase::Bad,
            Phase::Unknown => phase::instance(state),
            known => known,
        }
    }
}

/// The state of a resource of a vault: what the vault says of it, unless its own service knows worse. A vault calls a
/// server available that is broken.
#[must_use]
pub fn held(console: Console, object_type: &str, held: &VaultResource) -> Held {
    let listed = console.cache.resources(object_type).is_some_and(Load::whole);
    judge(held, protectable(console, object_type, &held.id).as_ref(), listed)
}

/// The same of all resources of a vault, in their order.
#[must_use]
pub fn all_held(console: Console, vault: &Vault) -> Vec<Held> {
    let ids: Vec<String> = vault.resources.iter().map(|held| held.id.clone()).collect();
    let load = console.cache.resources(&vault.billing.object_type);
    let listed = load.is_some_and(Load::whole);
    let judged = with_rows(load, |rows| {
        let own = in_order(&ids, rows, |row: &Protectable| &row.id);
        Some(vault.resources.iter().zip(own).map(|(held, own)| judge(held, own, listed)).collect())
    });
    judged.unwrap_or_else(|| vault.resources.iter().map(|held| judge(held, None, false)).collect())
}

/// `listed`: the resource's own service was asked for all that it has, and all of it came.
fn judge(held: &VaultResource, own: Option<&Protectable>, listed: bool) -> Held {
    let shown = Held { state: held.protect_status.clone(), why: None, there: true };
    if held.gone() {
        return Held { why: Some(words::gone().to_owned()), there: false, ..shown };
    }
    if held.protect_status.trim().is_empty() && listed && own.is_none() {
        return Held { why: Some(words::perhaps_gone().to_owned()), there: false, ..shown };
    }
    let Some(own) = own.filter(|_| matches!(held.phase(), Phase::Good | Phase::Unknown)) else { return shown };
    let broken = matches!(own.phase(), Phase::Bad | Phase::Gone);
    match (refused_classic(own), broken) {
        (None, false) => shown,
        (why, true) => {
            let why = why.unwrap_or_else(|| words::unfit_note().to_owned());
            Held { state: own.status.clone(), why: Some(why), there: true }
        }
        (why, false) => Held { state: UNFIT.to_owned(), why, there: true },
    }
}

#[cfg(test)]
mod tests {
    use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
    use backup_api::cbr::model::{Protectable, Vault, VaultResource};
    use backup_api::error::{ApiError, Received};
    use backup_api::known::Known;
    use backup_api::profile::OTC;
    use backup_api::tables::{Input, Values};
    use backup_api::{Phase, Scope};

    use super::{Held, absent_from, judge, seen};
    use crate::action::Stage;
    use crate::dom::prelude::*;
    use crate::form::FormDraft;
    use crate::forms::{resources_add, resources_migrate, restore_point_create};
    use crate::work::Load;

    #[test]
    fn while_vaults_are_read_anew_their_state_stops_a_request_and_what_they_hold_does_not() {
        let mut vault = Vault::default();
        for (state, code) in [("error", "vault-not-ready"), ("available", "")] {
            state.clone_into(&mut vault.billing.status);
            let found = |reading: bool| {
                let id = "e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
                let rows = Input::Rows(vec![Values::new().text_at("id", id)]);
                let values = Values::new().text_at("vault", id).with("resources", rows);
                let known = Known { vault: Some(seen(&vault, reading)), ..Known::default() };
                let found = CHECKPOINT_CREATE.problems(&values, &known, &OTC);
                found.iter().map(|problem| problem.kind.code()).collect::<Vec<_>>().join(" ")
            };
            assert_eq!(found(true), code);
            assert_eq!(found(false), [code, "not-in-vault"].join(" ").trim());
        }
    }

    #[test]
    fn a_broken_server_is_not_available_whatever_its_vault_says() {
        let held = |status: &str| VaultResource { protect_status: status.to_owned(), ..VaultResource::default() };
        let own = |status: &str, code: Option<&str>| Protectable {
            status: status.to_owned(),
            can_be_backed_up: code.map(|_| false),
            code: code.map(str::to_owned),
            ..Protectable::default()
        };
        let judged = |vault: &str, own: Option<Protectable>| {
            let found = judge(&held(vault), own.as_ref(), true);
            (Held::word(&found.state), Held::phase(&found.state), found.why.is_some())
        };
        let fine = ("Available".to_owned(), Phase::Good, false);
        assert_eq!(judged("available", None), fine);
        assert_eq!(judged("available", Some(own("SHUTOFF", Some("BackupService.6103")))), fine);
        assert_eq!(judged("available", Some(own("ERROR", None))), ("Error".to_owned(), Phase::Bad, true));
        let scsi = own("ACTIVE", Some("BackupService.7104"));
        assert_eq!(judged("available", Some(scsi)), ("Not fit for a backup".to_owned(), Phase::Bad, true));
        let busy = judged("protecting", Some(own("ERROR", None)));
        assert_eq!(busy, ("Backing up".to_owned(), Phase::Working, false));
    }

    #[test]
    fn a_vault_that_is_gone_is_told_and_stops_what_was_refused_for_it() {
        let specs = [
            (&resources_add::RESOURCES_ADD, "vault", (404, "6105")),
            (&restore_point_create::RESTORE_POINT_CREATE, "vault", (404, "6105")),
            (&resources_migrate::RESOURCES_MIGRATE, "vault", (404, "6105")),
            (&resources_migrate::RESOURCES_MIGRATE, "destination", (400, "6120")),
        ];
        for (spec, key, (status, code)) in specs {
            Owner::new().with(|| {
                let (draft, vaults) = (FormDraft::new(spec), Load::<Vec<Vault>>::default());
                draft.ids(key).set(vec!["gone".to_owned()]);
                // Each finding that a vault is not there, and whether it stops the request.
                let told = || {
                    let absent = absent_from(vaults, draft, &[key]);
                    let found = draft.filled(Known { absent, ..Known::default() }).problems(&OTC);
                    let there = found.iter().filter(|found| found.rule == "known.there");
                    there.map(backup_api::Problem::blocks).collect::<Vec<_>>()
                };
                assert!(told().is_empty(), "nothing was read: {key}");
                vaults.value.set(Some(vec![Vault { id: "other".to_owned(), ..Vault::default() }]));
                vaults.cut.set(true);
                assert!(told().is_empty(), "a part of the list: {key}");
                vaults.cut.set(false);
                assert_eq!(told(), [false], "{key}");
                let body = &format!(r#"{{"error_code":"BackupService.{code}","error_msg":"m"}}"#);
                let received = Received { status, content_type: "", trace_id: None, retry_after: None, body };
                draft.submission.stage.set(Stage::Failed(ApiError::from_reply(spec.operation.info, &received)));
                draft.submission.sent.set(Some(draft.filled(Known::default()).request(&Scope::default())));
                assert_eq!(told(), [true], "{key} of {}", spec.operation.info.id);
                draft.ids(key).set(vec!["another".to_owned()]);
                assert_eq!(told(), [false], "the refusal was for the one before: {key}");
                draft.ids(key).set(vec!["other".to_owned()]);
                assert!(told().is_empty());
            });
        }
    }

    #[test]
    fn of_what_is_gone_only_backups_remain() {
        let held = |status: &str| VaultResource { protect_status: status.to_owned(), ..VaultResource::default() };
        let own = Protectable { status: "ACTIVE".to_owned(), ..Protectable::default() };
        for (status, own, listed, there) in [
            ("deleted", None, true, false),
            ("deleted", Some(&own), true, false),
            ("", None, true, false),
            ("", None, false, true),
            ("", Some(&own), true, true),
            ("available", None, true, true),
        ] {
            let found = judge(&held(status), own, listed);
            assert_eq!((found.there, found.why.is_none()), (there, there), "{status} {listed}");
        }
        assert_eq!(Held::phase(&judge(&held("deleted"), None, true).state), Phase::Gone);
    }
}
