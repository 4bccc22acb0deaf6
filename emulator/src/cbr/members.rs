//! Taking resources into a vault.

use backup_api::tables::Values;
use serde_json::{Map, Value, json};

use super::code::{about, parameter, refuse, refuse_for};
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
            return Err(refuse_for("6102", id));
        }
        if members.iter().any(|member| member.id == id) {
            return Err(refuse_for("6104", id));
        }
        let found = cloud.inventory.get(id).filter(|found| found.kind == kind).ok_or_else(|| refuse_for("6302", id))?;
        if cloud.home(id, kind).is_some() {
            return Err(refuse_for("6103", id));
        }
        if let Some(ineligible) = found.ineligible {
            let (code, message) = ineligible.cbr();
            return Err(shape::cbr(400, code, &about(message, id)));
        }
        members.push(Member {
            id: id.to_owned(),
            kind: sent.to_owned(),
            // The service's own name, not the one that was sent (seed S001).
            name: found.name.clone(),
            size: found.size,
            extra_info: extra_info(resource),
            removing: false,
        });
    }
    Ok(members)
}

/// Which disks are left out, and which are in: as they were sent, and only what says something.
fn extra_info(resource: &Values) -> Value {
    let mut info = Map::new();
    let excluded = texts(resource, "exclude", "id");
    if !excluded.is_empty() {
        info.insert("exclude_volumes".into(), json!(excluded));
    }
    let disk = |row: &Values| match row.given("os_version") {
        None => json!({ "id": row.text("id") }),
        Some(version) => json!({ "id": row.text("id"), "os_version": version }),
    };
    let included: Vec<Value> = resource.rows("include").iter().map(disk).collect();
    if !included.is_empty() {
        info.insert("include_volumes".into(), json!(included));
    }
    Value::Object(info)
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
    fn the_disks_that_are_in_come_back_as_they_were_sent() {
        let cloud = cloud();
        let disk = Values::new().text_at("id", "a").text_at("os_version", "CentOS 7.6");
        let only = Input::Rows(vec![disk, Values::new().text_at("id", "b")]);
        let wanted = named(&cloud, Kind::Server, "web-01").with("include", only);
        let taken = members(&cloud, Kind::Server, 0, &[wanted]).unwrap();
        let extra: Vec<_> = taken.iter().map(|member| member.extra_info.clone()).collect();
        assert_eq!(extra, [json!({ "include_volumes": [{ "id": "a", "os_version": "CentOS 7.6" }, { "id": "b" }] })]);
    }

    #[test]
    fn the_one_that_can_not_be_taken_is_named_and_no_other() {
        let cloud = cloud();
        let wanted = [
            named(&cloud, Kind::Server, "web-01"),
            resource("gone-1", "OS::Nova::Server"),
            named(&cloud, Kind::Server, "app-01"),
        ];
        let refusal = members(&cloud, Kind::Server, 0, &wanted).unwrap_err();
        let said = crate::json::text_or_empty(refusal.body(), "error_msg");
        assert_eq!(said, "The resource does not exist: gone-1.");
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
