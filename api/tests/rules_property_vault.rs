//! Properties of `cbr.resource.fits`, `cbr.resource.entry`, `cbr.vault.tags`: what a vault is to hold, and its tags.

mod common;
mod given;

use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::{Resource, ResourcesAdd, VaultCreate};
use backup_api::json;
use backup_api::known::KnownVault;
use backup_api::profile::{HUAWEI, OTC};
use backup_api::{Operation, Profile, Tag};
use common::request;
use given::{id, id_text, is_blank, is_uuid, of};
use proptest::prelude::*;
use proptest::sample::select;

const DESKTOP: &str = "OS::Workspace::DesktopV2";

fn told(profile: &Profile, rule: &'static str, change: impl FnOnce(&mut VaultCreate)) -> Vec<String> {
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
        let resources = vec![Resource::new(id(1), kind)];
        let made = told(&HUAWEI, "cbr.resource.fits", |wanted| {
            wanted.vault.billing.object_type = object.to_owned();
            wanted.vault.resources.clone_from(&resources);
        });
        prop_assert_eq!(made, if wrong { vec!["cbr.resource.fits vault.resources[0].type wrong-type E"] } else { vec![] });
        let mut added = ResourcesAdd { vault_id: id(9), resources, ..ResourcesAdd::default() };
        prop_assert_eq!(of(&added.problems(&HUAWEI), "cbr.resource.fits"), Vec::<String>::new(), "of a vault that was not seen");
        added.known.vault = Some(KnownVault { object_type: object.to_owned(), ..KnownVault::default() });
        let said = if wrong { vec!["cbr.resource.fits resources[0].type wrong-type E"] } else { vec![] };
        prop_assert_eq!(of(&added.problems(&HUAWEI), "cbr.resource.fits"), said);
    }

    // rules: cbr.resource.entry
    #[test]
    fn an_entry_has_an_id_and_a_type(
        rows in prop::collection::vec((id_text(), select(vec![SERVER, "", " ", "OS::Else"])), 1..4)
    ) {
        let resources: Vec<Resource> = rows.iter().map(|(id, kind)| Resource::new(id, *kind)).collect();
        let said = |list: &str| {
            let mut said = Vec::new();
            for (at, (id, kind)) in rows.iter().enumerate() {
                let path = format!("cbr.resource.entry {list}[{at}]");
                said.extend(is_blank(id).then(|| format!("{path}.id missing E")));
                said.extend((!is_blank(id) && !is_uuid(id)).then(|| format!("{path}.id unusual-id W")));
                said.extend(is_blank(kind).then(|| format!("{path}.type missing E")));
            }
            said
        };
        let added = ResourcesAdd { vault_id: id(9), resources: resources.clone(), ..ResourcesAdd::default() };
        prop_assert_eq!(of(&added.problems(&OTC), "cbr.resource.entry"), said("resources"));
        prop_assert_eq!(told(&OTC, "cbr.resource.entry", |wanted| wanted.vault.resources = resources), said("vault.resources"));
    }

    // rules: cbr.vault.tags
    #[test]
    fn tags_go_out_without_the_spaces_around_them(key in " {0,2}[a-z]{1,4} {0,2}", value in " {0,2}[a-z]{0,4} {0,2}") {
        let mut wanted = common::vault("v", 200);
        wanted.vault.tags = vec![Tag::new(&key, &value)];
        wanted.vault.bind_rules.tags = vec![Tag::new(&key, &value)];
        let body = request(&wanted).body.unwrap_or_default();
        let bare = json!([{ "key": key.replace(' ', ""), "value": value.replace(' ', "") }]);
        prop_assert_eq!(body.pointer("/vault/tags"), Some(&bare));
        prop_assert_eq!(body.pointer("/vault/bind_rules/tags"), Some(&bare));
    }

    // rules: cbr.vault.tags
    #[test]
    fn a_dot_is_for_values_of_huawei_cloud(value in "[A-Za-z0-9_.-]{0,43}", key in "[a-z]{0,3}\\.[a-z]{0,3}") {
        let tagged = |profile, key: &str| told(profile, "cbr.vault.tags", |wanted| wanted.vault.tags = vec![Tag::new(key, &value)]);
        prop_assert_eq!(tagged(&HUAWEI, "k"), Vec::<String>::new());
        prop_assert_eq!(tagged(&OTC, "k").is_empty(), !value.contains('.'));
        prop_assert_eq!(tagged(&HUAWEI, &key), ["cbr.vault.tags vault.tags[0].key bad-character E"]);
    }
}
