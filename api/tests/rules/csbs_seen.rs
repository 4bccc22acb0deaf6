//! Properties of `csbs.provider`, `csbs.protect.server`, `csbs.protect.type`, `csbs.protect.tags`, `csbs.tag.once`, `csbs.check.id`: a server backup of CSBS, as a form holds it.

use crate::common::Wanted;
use crate::given::{id, id_text, is_blank, is_uuid, of, seen};
use backup_api::cbr::resource::SERVER;
use backup_api::csbs::protect::PROTECT;
use backup_api::profile;
use proptest::prelude::*;

fn protect(change: impl FnOnce(&mut Wanted)) -> Wanted {
    let mut wanted = Wanted::of(&PROTECT);
    wanted.text("server", id(1));
    change(&mut wanted);
    wanted
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

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
            wanted.text("server", &resource_id);
            wanted.known.resources = vec![other.known(&id(2), SERVER)];
            if !is_blank(&resource_id) {
                wanted.known.resources.extend(last.iter().map(|last| last.known(&resource_id, SERVER)));
            }
        });
        prop_assert_eq!(of(&wanted.problems(&profile::OTC), "csbs.protect.server"), expected);
    }

}
