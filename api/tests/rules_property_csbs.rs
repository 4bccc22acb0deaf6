//! Properties of `csbs.provider`, `csbs.protect.server`, `csbs.protect.type`, `csbs.protect.tags`, `csbs.tag.once`, `csbs.check.id`: a server backup of CSBS, as a form holds it.

#![expect(clippy::indexing_slicing, reason = "a test")]

mod common;
mod given;

use backup_api::cbr::resource::SERVER;
use backup_api::csbs::check_protectable::Candidate;
use backup_api::csbs::{CheckProtectable, Protect};
use backup_api::decode::Decode;
use backup_api::json;
use backup_api::{Kind, Operation, Tag, profile};
use common::{PROJECT, request};
use given::{id, id_text, is_blank, is_uuid, of, seen};
use proptest::prelude::*;
use proptest::sample::select;

const PROVIDER: &str = "fc4d5750-22e7-4798-8a46-f48f62c4c1da";

fn protect(change: impl FnOnce(&mut Protect)) -> Protect {
    let mut wanted = Protect { resource_id: id(1), ..Protect::default() };
    change(&mut wanted);
    wanted
}

fn provider() -> impl Strategy<Value = String> {
    prop_oneof![Just(PROVIDER.to_owned()), Just(PROVIDER.to_uppercase()), "\\PC{0,8}", id_text()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    // rules: csbs.provider
    #[test]
    fn the_provider_is_the_one_that_there_is(provider in provider()) {
        let expected =
            if provider.is_empty() || provider == PROVIDER { vec![] } else { vec!["csbs.provider {provider_id} not-one-of E"] };
        let parts = [PROJECT, provider.as_str(), &id(1)];
        let protect = Protect::decode(&parts, &json!({ "protect": {} })).unwrap_or_default();
        prop_assert_eq!(of(&protect.problems(&profile::OTC), "csbs.provider"), expected.clone());
        let row = json!({ "resource_id": id(1), "resource_type": SERVER });
        let asked = CheckProtectable::decode(&parts, &json!({ "check_protectable": [row] })).unwrap_or_default();
        prop_assert_eq!(of(&asked.problems(&profile::OTC), "csbs.provider"), expected);
        // What goes out names the only one, whatever came in.
        for path in [request(&protect).path, request(&asked).path] {
            prop_assert_eq!(path.split('/').nth(4), Some(PROVIDER));
        }
    }

    // rules: csbs.protect.server
    #[test]
    fn the_server_is_named_and_fit(
        resource_id in id_text(),
        last in prop::option::of(seen(vec![None, Some((id(7), "my_vault"))])),
        other in seen(vec![None])
    ) {
        let mut expected = Vec::new();
        if is_blank(&resource_id) {
            expected.push("csbs.protect.server {resource_id} missing E");
        } else if !is_uuid(&resource_id) {
            expected.push("csbs.protect.server {resource_id} unusual-id W");
        }
        // A vault is the newer service's: sitting in one says nothing about a backup here.
        if let Some(last) = last.as_ref().filter(|_| !is_blank(&resource_id)) {
            expected.extend(last.busy.then_some("csbs.protect.server {resource_id} unfit W"));
            let runs = ["", "active", "running"].contains(&last.plain().as_str());
            expected.extend((!runs).then_some("csbs.protect.server {resource_id} not-ready W"));
        }
        let wanted = protect(|wanted| {
            wanted.resource_id.clone_from(&resource_id);
            wanted.known.resources = vec![other.known(&id(2), SERVER)];
            if !is_blank(&resource_id) {
                wanted.known.resources.extend(last.iter().map(|last| last.known(&resource_id, SERVER)));
            }
        });
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "csbs.protect.server"), expected);
    }

    // rules: csbs.protect.type
    #[test]
    fn only_servers_are_protected(kind in prop_oneof![
        select(vec!["", SERVER, "OS::Cinder::Volume", "os::nova::server", " OS::Nova::Server"]).prop_map(str::to_owned),
        "OS::[A-Z][a-z]{1,6}::Server", "\\PC{0,12}"
    ]) {
        let wanted = protect(|wanted| wanted.protect.resource_type = Some(kind.clone()));
        let good = kind.is_empty() || kind == "OS::Nova::Server";
        let expected = if good { vec![] } else { vec!["csbs.protect.type protect.resource_type not-one-of E"] };
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "csbs.protect.type"), expected);
        let body = request(&wanted).body.unwrap_or_default();
        let sent = body.pointer("/protect/resource_type").cloned();
        prop_assert_eq!(sent, Some(json!(kind)).filter(|_| !kind.is_empty()));
    }

    // rules: csbs.protect.tags
    #[test]
    fn none_or_one_to_ten_tags(count in 0..14_usize) {
        let tags: Vec<Tag> = (0..count).map(|number| Tag::new(format!("k{number}"), "v")).collect();
        let wanted = protect(|wanted| wanted.protect.tags = tags);
        let expected = if count > 10 { vec!["csbs.protect.tags protect.tags too-many E"] } else { vec![] };
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "csbs.protect.tags"), expected);
        let body = request(&wanted).body.unwrap_or_default();
        let sent = body.pointer("/protect/tags").and_then(|tags| tags.as_array()).map(<[_]>::len);
        prop_assert_eq!(sent, (count > 0).then_some(count), "an empty list is left out");
    }

    // rules: csbs.tag.once
    #[test]
    fn each_key_is_there_once(keys in prop::collection::vec("( {0,2}[aAb] {0,1}|\ta)", 0..7)) {
        let wanted = protect(|wanted| wanted.protect.tags = keys.iter().map(|key| Tag::new(key, "")).collect());
        let bare: Vec<String> = keys.iter().map(|key| key.replace(' ', "")).collect();
        let mut expected = Vec::new();
        for at in 0..bare.len() {
            if let Some(first) = (0..at).find(|before| bare[*before] == bare[at]) {
                expected.push((format!("protect.tags[{at}].key"), Kind::Duplicate { first }));
            }
        }
        let problems = wanted.problems(&profile::OTC).into_iter().filter(|problem| problem.rule == "csbs.tag.once");
        prop_assert_eq!(problems.map(|problem| (problem.path, problem.kind)).collect::<Vec<_>>(), expected);
        // They go out as they were compared.
        let body = request(&wanted).body.unwrap_or_default();
        let sent = body.pointer("/protect/tags").and_then(|tags| tags.as_array()).unwrap_or_default();
        prop_assert_eq!(sent.iter().map(|tag| tag["key"].as_str().unwrap_or("?")).collect::<Vec<_>>(), bare);
    }

    // rules: csbs.check.id
    #[test]
    fn what_is_asked_about_is_named(ids in prop::collection::vec(id_text(), 1..4)) {
        let row = |id: &String| Candidate { resource_id: id.clone(), resource_type: SERVER.to_owned() };
        let asked = CheckProtectable { check_protectable: ids.iter().map(row).collect(), ..Default::default() };
        let nameless = ids.iter().enumerate().filter(|(_, id)| is_blank(id));
        let expected: Vec<String> =
            nameless.map(|(at, _)| format!("csbs.check.id check_protectable[{at}].resource_id missing E")).collect();
        prop_assert_eq!(of(&asked.problems(&profile::OTC), "csbs.check.id"), expected);
    }
}
