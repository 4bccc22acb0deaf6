//! Properties of `cbr.checkpoint.resources`, `cbr.checkpoint.once`, `cbr.checkpoint.detail.id`: what a restore point is made of, against the vault and its resources as they were
//! last seen.

use crate::common::{Wanted, ids, resource};
use crate::given::{Seen, id, is_uuid, of, seen};
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::resource::SERVER;
use backup_api::known::{KnownResource, KnownVault, KnownVaultResource};
use backup_api::profile;
use proptest::prelude::*;
use proptest::sample::select;

fn told(rule: &'static str, change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
    wanted.text("vault", id(99));
    change(&mut wanted);
    let mut told = of(&wanted.problems(&profile::OTC), rule);
    told.sort();
    told
}

/// What the vault holds, with what was last seen of it: at place `n` the one of id `n`.
type Held = Vec<(&'static str, Option<Seen>)>;

fn held() -> impl Strategy<Value = Held> {
    let status = select(vec![
        "available",
        "",
        "of-next-year",
        "protecting",
        "restoring",
        "removing",
        "error",
        "ERROR",
        "deleted",
    ]);
    // Whoever is refused because of the vault that it is in is in this one.
    let last = prop::option::of(seen(vec![None, Some((id(99), "this_vault"))]));
    prop::collection::vec((status, last), 1..4)
}

fn know(wanted: &mut Wanted, held: &Held) {
    let rows = || held.iter().enumerate();
    let inside = |(at, (status, _)): (usize, &(&str, Option<Seen>))| KnownVaultResource {
        id: id(at),
        kind: SERVER.to_owned(),
        protect_status: (*status).to_owned(),
        ..KnownVaultResource::default()
    };
    let resources = rows().map(inside).collect();
    wanted.known.vault = Some(KnownVault { id: id(99), resources: Some(resources), ..KnownVault::default() });
    let own = |(at, (_, last)): (usize, &(&str, Option<Seen>))| Some(last.as_ref()?.known(&id(at), SERVER));
    wanted.known.resources = rows().filter_map(own).collect::<Vec<KnownResource>>();
}

/// What the vault and the resource's own list say against a backup of it.
fn against(held: &Held, wanted: &str) -> Vec<&'static str> {
    let same = |at: &usize| id(*at) == wanted.to_lowercase();
    let Some((status, last)) = (0..held.len()).find(same).and_then(|at| held.get(at)) else {
        return vec!["not-in-vault E"];
    };
    if *status == "deleted" {
        return vec!["not-ready E"];
    }
    let works = ["protecting", "restoring", "removing", "error"].contains(&status.to_lowercase().as_str());
    let broken = last.as_ref().is_some_and(|last| ["error", "deleted"].contains(&last.plain().as_str()));
    let mut said = Vec::new();
    said.extend((works || broken).then_some("not-ready W"));
    said.extend(last.as_ref().is_some_and(|last| last.busy).then_some("unfit W"));
    said
}

/// Ids in the vault and outside, in small letters and in large ones, and what is no UUID.
fn chosen() -> impl Strategy<Value = Vec<String>> {
    let known = (0..5_usize, any::<bool>()).prop_map(|(at, large)| if large { id(at).to_uppercase() } else { id(at) });
    prop::collection::vec(prop_oneof![6 => known, 1 => Just(String::new()), 1 => "[a-z0-9-]{1,36}"], 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: cbr.checkpoint.resources
    #[test]
    fn resources_are_ids_of_what_is_in_the_vault_and_fit(chosen in chosen(), held in held()) {
        let mut said = Vec::new();
        for (at, wanted) in chosen.iter().enumerate() {
            let codes = match (wanted.is_empty(), is_uuid(wanted)) {
                (true, _) => vec!["missing E"],
                (false, false) => vec!["not-uuid E"],
                (false, true) => against(&held, wanted),
            };
            said.extend(codes.iter().map(|code| format!("cbr.checkpoint.resources checkpoint.parameters.resources[{at}] {code}")));
        }
        let told = told("cbr.checkpoint.resources", |wanted| {
            wanted.rows("resources", ids(&chosen));
            know(wanted, &held);
        });
        prop_assert_eq!(told, said);
    }

    // rules: cbr.checkpoint.detail.id
    #[test]
    fn details_name_what_is_in_the_vault_and_fit(ids in chosen(), held in held()) {
        let mut said = Vec::new();
        for (at, wanted) in ids.iter().enumerate() {
            let mut codes = if wanted.is_empty() { vec!["missing E"] } else { against(&held, wanted) };
            codes.extend((!wanted.is_empty() && !is_uuid(wanted)).then_some("unusual-id W"));
            said.extend(codes.iter().map(|code| format!("cbr.checkpoint.detail.id checkpoint.parameters.resource_details[{at}].id {code}")));
        }
        let details = ids.iter().map(|id| resource(id, SERVER)).collect();
        let told = told("cbr.checkpoint.detail.id", |wanted| {
            wanted.rows("details", details);
            know(wanted, &held);
        });
        prop_assert_eq!(told, said);
    }
}
