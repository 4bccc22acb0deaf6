//! Taking resources into a vault.

use backup_api::tables::Values;
use serde_json::json;

use super::code::{parameter, refuse};
use crate::answer::{Answer, shape};
use crate::decode::texts;
use crate::inventory::Kind;
use crate::state::{Cloud, Member};

/// The most resources of one vault.
const MAX_MEMBERS: usize = backup_api::rules::resource::MOST;

/// The resources of a request as members of a vault of this kind, which has so many already.
///
/// # Errors
/// The first resource that can't be taken, with the service's code for it.
pub fn members(cloud: &Cloud, kind: Kind, present: usize, wanted: &[Values]) -> Result<Vec<Member>, Answer> {
    if present.saturating_add(wanted.len()) > MAX_MEMBERS {
        return Err(refuse("6100"));
    }
    let mut members: Vec<Member> = Vec::with_capacity(wanted.len());
    for (index, resource) in wanted.iter().enumerate() {
        let (id, sent) = (resource.text("id"), resource.text("type"));
        if id.is_empty() {
            return Err(parameter(&format!("resources[{index}].id"), "missing"));
        }
        if !kind.takes(sent) {
            return Err(refuse("6102"));
        }
        if members.iter().any(|member| member.id == id) {
            return Err(refuse("6104"));
        }
        let found = cloud.inventory.get(id).filter(|found| found.kind == kind).ok_or_else(|| refuse("6302"))?;
        if cloud.home(id, kind).is_some() {
            return Err(refuse("6103"));
        }
        if let Some(ineligible) = found.ineligible {
            let (code, message) = ineligible.cbr();
            return Err(shape::cbr(400, code, message));
        }
        let excluded = texts(resource, "exclude", "id");
        members.push(Member {
            id: id.to_owned(),
            kind: sent.to_owned(),
            // The service's own name, not the one that was sent (seed S001).
            name: found.name.clone(),
            size: found.size,
            extra_info: if excluded.is_empty() { json!({}) } else { json!({ "exclude_volumes": excluded }) },
            removing: false,
        });
    }
    Ok(members)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use backup_api::tables::Input;

    use super::*;
    use crate::options::Options;

    fn cloud() -> Cloud {
        Cloud::new(Options { seed: Some(1), ..Options::default() })
    }

    fn resource(id: &str, kind: &str) -> Values {
        Values::new().text_at("id", id).text_at("type", kind)
    }

    fn named(cloud: &Cloud, kind: Kind, name: &str) -> Values {
        let id = cloud.inventory.of(kind).find(|row| row.name == name).unwrap().id.clone();
        resource(&id, kind.resource_type())
    }

    fn code(outcome: Result<Vec<Member>, Answer>) -> String {
        crate::json::text_or_empty(outcome.unwrap_err().body(), "error_code")
    }

    #[test]
    fn a_member_has_the_name_and_the_size_that_the_service_knows() {
        let cloud = cloud();
        let left_out = Input::Rows(vec![Values::new().text_at("id", "a")]);
        let wanted = named(&cloud, Kind::Server, "web-01").text_at("name", "another").with("exclude", left_out);
        let taken = members(&cloud, Kind::Server, 0, &[wanted, named(&cloud, Kind::Server, "app-01")]).unwrap();
        let told: Vec<_> = taken.iter().map(|member| (member.name.as_str(), member.size)).collect();
        assert_eq!(told, [("web-01", 40), ("app-01", 100)]);
        let extra: Vec<_> = taken.iter().map(|member| member.extra_info.clone()).collect();
        assert_eq!(extra, [json!({ "exclude_volumes": ["a"] }), json!({})]);
    }

    #[test]
    fn bare_metal_goes_with_servers_as_far_as_it_goes() {
        let cloud = cloud();
        let metal = named(&cloud, Kind::Server, "web-01").text_at("type", "OS::Ironic::BareMetalServer");
        let taken = members(&cloud, Kind::Server, 0, std::slice::from_ref(&metal)).unwrap();
        assert_eq!(taken.first().map(|member| member.kind.as_str()), Some("OS::Ironic::BareMetalServer"));
        assert_eq!(code(members(&cloud, Kind::Disk, 0, &[metal])), "BackupService.6102");
    }

    #[test]
    fn a_vault_holds_256() {
        let cloud = cloud();
        let one = [named(&cloud, Kind::Server, "web-01")];
        assert_eq!(members(&cloud, Kind::Server, 255, &one).unwrap().len(), 1);
        assert_eq!(code(members(&cloud, Kind::Server, 256, &one)), "BackupService.6100");
        assert!(members(&cloud, Kind::Server, 256, &[]).unwrap().is_empty());
    }

    #[test]
    fn the_first_that_can_not_be_taken_is_told() {
        let cloud = cloud();
        let server = |name: &str| named(&cloud, Kind::Server, name);
        let disk = named(&cloud, Kind::Disk, "media");
        let mislabelled = disk.clone().text_at("type", "OS::Nova::Server");
        let nameless = resource("", "OS::Nova::Server");
        for (wanted, expected) in [
            (vec![nameless], "9900"),
            (vec![disk], "6102"),
            (vec![mislabelled], "6302"),
            (vec![resource("x", "OS::Nova::Server")], "6302"),
            (vec![server("web-01"), server("web-01")], "6104"),
            (vec![server("web-01"), server("db-01")], "6103"),
            (vec![server("web-01"), server("cluster-a")], "7106"),
        ] {
            let found = code(members(&cloud, Kind::Server, 0, &wanted));
            assert_eq!(found, format!("BackupService.{expected}"));
        }
    }
}
