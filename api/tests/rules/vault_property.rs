//! Properties of `cbr.resource.fits`, `cbr.resource.entry`, `cbr.vault.tags`: what a vault is to hold, and its tags.

use crate::common;
use crate::common::{Wanted, resource};

use crate::given::{id, of};
use backup_api::Profile;
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::known::KnownVault;
use backup_api::profile::HUAWEI;
use proptest::prelude::*;
use proptest::sample::select;

const DESKTOP: &str = "OS::Workspace::DesktopV2";

fn told(profile: &Profile, rule: &'static str, change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = common::vault("v", 200);
    change(&mut wanted);
    of(&wanted.problems(profile), rule)
}

fn typed() -> impl Strategy<Value = (&'static str, String)> {
    let kinds = vec![SERVER, BARE_METAL, DISK, TURBO, DESKTOP, ""];
    (
        select(vec!["server", "disk", "turbo", "workspace", "vmware", "rds", "file"]),
        prop_oneof![
            4 => select(kinds).prop_map(str::to_owned), 1 => "OS::[A-Z][a-z]{1,5}"
        ],
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: cbr.resource.fits
    #[test]
    fn a_vault_takes_what_it_is_for((object, kind) in typed()) {
        let good = match object {
            "server" => kind == SERVER || kind == BARE_METAL,
            "disk" => kind == DISK,
            "turbo" => kind == TURBO,
            "workspace" => kind == DESKTOP,
            // No document names the types of these.
            _ => true,
        };
        let wrong = !good && !kind.is_empty();
        let resources = vec![resource(id(1), &kind)];
        let made = told(&HUAWEI, "cbr.resource.fits", |wanted| {
            wanted.text("object_type", object);
            wanted.rows("resources", resources.clone());
        });
        prop_assert_eq!(made, if wrong { vec!["cbr.resource.fits vault.resources[0].type wrong-type E"] } else { vec![] });
        let mut added = Wanted::of(&RESOURCES_ADD);
        added.text("vault", id(9));
        added.rows("resources", resources);
        prop_assert_eq!(of(&added.problems(&HUAWEI), "cbr.resource.fits"), Vec::<String>::new(), "of a vault that was not seen");
        added.known.vault = Some(KnownVault { object_type: object.to_owned(), ..KnownVault::default() });
        let said = if wrong { vec!["cbr.resource.fits resources[0].type wrong-type E"] } else { vec![] };
        prop_assert_eq!(of(&added.problems(&HUAWEI), "cbr.resource.fits"), said);
    }

}
