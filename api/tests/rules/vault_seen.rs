//! Properties of `cbr.vault.room`, `cbr.resource.state`: what a vault is to hold, against what was last seen of it.

use crate::common;
use crate::common::{Wanted, resource};

use crate::given::{id, of, seen};
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::known::{Known, KnownResource, KnownVault};
use backup_api::profile::OTC;
use backup_api::tables::Values;
use backup_api::{Kind, Problem};
use proptest::prelude::*;
use proptest::sample::select;

fn resources(count: usize) -> Vec<Values> {
    (0..count).map(|number| resource(id(number), SERVER)).collect()
}

fn adds(resources: Vec<Values>, known: Known) -> Wanted {
    let mut wanted = Wanted::of(&RESOURCES_ADD);
    wanted.text("vault", id(98));
    wanted.rows("resources", resources);
    Wanted { known, ..wanted }
}

fn sized(number: usize, size_gb: Option<i64>) -> KnownResource {
    KnownResource { id: id(number), kind: SERVER.to_owned(), size_gb, ..KnownResource::default() }
}

/// Sum and size of every finding of `cbr.vault.room`, none of which stops the request.
fn small(problems: Vec<Problem>) -> Vec<(String, i64, i64)> {
    let found = problems.into_iter().filter(|problem| problem.rule == "cbr.vault.room" && !problem.blocks());
    found
        .map(|problem| match problem.kind {
            Kind::SmallerThanResources { sum, size } => (problem.path, sum, size),
            _ => (problem.path, 0, 0),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: cbr.vault.room
    #[test]
    fn the_size_is_at_least_the_sum_of_what_is_known(
        sizes in prop::collection::vec(prop::option::of(0..120_i64), 0..5),
        beside in 0..500_i64,
        size in 10..300_i64,
        held in 0..300_i64
    ) {
        let chosen = resources(sizes.len());
        let mut known: Vec<KnownResource> = sizes.iter().enumerate().map(|(at, size)| sized(at, *size)).collect();
        // What was seen but is not chosen takes no room.
        known.push(sized(99, Some(beside)));
        let sum: i64 = sizes.iter().copied().map(Option::unwrap_or_default).sum();

        let mut made = common::vault("v", size);
        made.rows("resources", chosen.clone());
        made.known.resources.clone_from(&known);
        let said = if sum > size { vec![("vault.billing.size".to_owned(), sum, size)] } else { vec![] };
        prop_assert_eq!(small(made.problems(&OTC)), said);

        // What the vault holds already counts, too, and only where something is to be added.
        let vault = KnownVault { size_gb: Some(size), allocated_gb: Some(held), ..KnownVault::default() };
        let known = Known { resources: known, vault: Some(vault), ..Known::default() };
        let none = chosen.is_empty();
        let added = adds(chosen, known);
        let over = !none && held + sum > size;
        let said = if over { vec![("resources".to_owned(), held + sum, size)] } else { vec![] };
        prop_assert_eq!(small(added.problems(&OTC)), said);
    }

    // rules: cbr.resource.state
    #[test]
    fn everything_that_speaks_against_a_resource_is_told(
        kind in select(vec![SERVER, BARE_METAL, DISK, TURBO]),
        last in seen(vec![
            None, Some((String::new(), "")), Some((id(7), "")), Some((id(7), "other")), Some((String::new(), "other"))
        ]),
        large in any::<bool>()
    ) {
        let resource = resource(if large { id(1).to_uppercase() } else { id(1) }, kind);
        let good: &[&str] = match kind {
            SERVER | BARE_METAL => &["", "active", "running"],
            DISK => &["", "available", "in-use"],
            _ => &["", "x", "active", "running", "shutoff", "error", "deleted", "available", "in-use", "creating"],
        };
        let taken = last.vault.as_ref().is_some_and(|(id, name)| !id.is_empty() || !name.is_empty());
        let said = |path: &str| {
            let mut said = Vec::new();
            said.extend(taken.then(|| format!("cbr.resource.state {path} in-other-vault E")));
            said.extend((!good.contains(&last.plain().as_str())).then(|| format!("cbr.resource.state {path} not-ready W")));
            said.extend(last.busy.then(|| format!("cbr.resource.state {path} unfit E")));
            said
        };
        let told = |problems: &[Problem]| {
            let mut told = of(problems, "cbr.resource.state");
            told.sort();
            told
        };
        let known = Known { resources: vec![last.known(&id(1), kind)], ..Known::default() };
        let mut made = common::vault("v", 200);
        made.rows("resources", vec![resource.clone()]);
        made.known = known.clone();
        prop_assert_eq!(told(&made.problems(&OTC)), said("vault.resources[0].id"));
        let added = adds(vec![resource], known);
        let problems = added.problems(&OTC);
        prop_assert_eq!(told(&problems), said("resources[0].id"));
        // The vault is called by its name, or where it has none by its id.
        let called = problems.iter().find_map(|problem| match &problem.kind {
            Kind::InOtherVault { vault } => Some(vault.clone()),
            _ => None,
        });
        let expected = last.vault.filter(|_| taken).map(|(id, name)| if name.is_empty() { id } else { name.to_owned() });
        prop_assert_eq!(called, expected);
    }
}
