//! From a body to values that keep all rules, or to the refusal that the service has for the first one broken.

use backup_api::profile::{HUAWEI, OTC};
use backup_api::tables::{Operation, Values};
use backup_api::{Kind, Known, Problem, Profile};
use serde_json::Value;

use crate::answer::Answer;
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::json;

/// What either of the two clouds takes: the emulator stands for both.
static EITHER: Profile = Profile {
    id: "emulator",
    name: "Emulator",
    regions: OTC.regions,
    object_types: OTC.object_types,
    protect_types: OTC.protect_types,
    consistent_levels: HUAWEI.consistent_levels,
    cloud_types: HUAWEI.cloud_types,
    charging_modes: HUAWEI.charging_modes,
    period_types: HUAWEI.period_types,
    period_num: HUAWEI.period_num,
    vault_tags: OTC.vault_tags,
    tag_values: HUAWEI.tag_values,
    vault_description: HUAWEI.vault_description,
    protectable_types: OTC.protectable_types,
    extended_fields: true,
};

/// What a call says, by the fields of its operation.
///
/// # Errors
/// The service's 400, with the code that it has for the first problem.
pub fn decode_valid(call: &Call, table: &Operation) -> Result<Values, Answer> {
    decode_valid_body(call, table, &call.body)
}

/// What this body would say: for a change that must leave what could also have been made.
///
/// # Errors
/// As [`decode_valid`].
pub fn decode_valid_body(call: &Call, table: &Operation, body: &Value) -> Result<Values, Answer> {
    decode(call, table, body, &Known::default())
}

/// What a call says, judged by what the cloud knows of what it names.
///
/// # Errors
/// As [`decode_valid`].
pub fn decode_valid_knowing(call: &Call, table: &Operation, known: &Known) -> Result<Values, Answer> {
    decode(call, table, &call.body, known)
}

fn decode(call: &Call, table: &Operation, body: &Value, known: &Known) -> Result<Values, Answer> {
    let parts: Vec<&str> = call.path_params.iter().map(String::as_str).collect();
    let values = table.decode(&parts, &json::ours(body)).map_err(|problems| refuse(call.endpoint, &problems))?;
    ensure_valid(call.endpoint, &table.problems(&values, known, &EITHER))?;
    Ok(values)
}

/// The text at `key`, to keep; nothing where it says nothing.
pub fn filled(values: &Values, key: &str) -> Option<String> {
    values.given(key).map(str::to_owned)
}

/// The texts at `key` of the entries of `list`, to keep.
pub fn texts(values: &Values, list: &str, key: &str) -> Vec<String> {
    values.each(list, key).map(str::to_owned).collect()
}

/// Lets pass what no rule stops.
///
/// # Errors
/// The service's 400 for the first problem that is no mere warning.
pub fn ensure_valid(endpoint: Endpoint, problems: &[Problem]) -> Result<(), Answer> {
    match problems.iter().find(|problem| problem.blocks()) {
        None => Ok(()),
        Some(problem) => Err(refuse(endpoint, std::slice::from_ref(problem))),
    }
}

fn refuse(endpoint: Endpoint, problems: &[Problem]) -> Answer {
    let Some(problem) = problems.first() else {
        return endpoint.refuse(400, endpoint.malformed(), "The request is invalid.");
    };
    let code = match endpoint {
        Endpoint::Cbr => code(CBR, problem),
        Endpoint::Vbs => code(VBS, problem),
        other => other.malformed(),
    };
    let path = if problem.path.is_empty() { "body" } else { &problem.path };
    endpoint.refuse(400, code, &format!("The parameter {path} is invalid: {}.", problem.kind.code()))
}

/// What a refusal of CBR has as its code; the first row that fits.
const CBR: &[Row] = &[
    (&[], |kind| matches!(kind, Kind::WrongJsonType { .. } | Kind::Missing), "BackupService.9900"),
    (&["cbr.vault.size", "cbr.vault.change.size"], |_| true, "BackupService.6101"),
    (&["cbr.resource.fits"], |_| true, "BackupService.6102"),
    (&["cbr.resource.list", "cbr.migrate.list"], |kind| matches!(kind, Kind::Duplicate { .. }), "BackupService.6104"),
    (&[], |_| true, "BackupService.9900"),
];

/// The same of VBS.
const VBS: &[Row] = &[
    (&[], |kind| matches!(kind, Kind::WrongJsonType { .. } | Kind::UnknownKey { .. }), "VolumeBackup.0002"),
    (&["vbs.backup.disk"], |kind| *kind == Kind::Missing, "VolumeBackup.0010"),
    (&["vbs.backup.disk"], |_| true, "VolumeBackup.0011"),
    (&["vbs.backup.name"], |kind| *kind == Kind::Missing, "VolumeBackup.0007"),
    (&["vbs.backup.name.start"], |_| true, "VolumeBackup.0005"),
    (&["vbs.backup.name"], |kind| matches!(kind, Kind::TooLong { .. }), "VolumeBackup.0003"),
    (&["vbs.backup.name"], |kind| matches!(kind, Kind::TooShort { .. }), "VolumeBackup.0026"),
    (&["vbs.backup.name"], |_| true, "VolumeBackup.0004"),
    (&["vbs.backup.description"], |_| true, "VolumeBackup.0006"),
    (&["vbs.backup.tags"], |kind| matches!(kind, Kind::TooMany { .. }), "VolumeBackup.0050"),
    (&["vbs.backup.tags", "vbs.tag.key", "vbs.tag.value"], |_| true, "VolumeBackup.0049"),
    (&[], |_| true, "VolumeBackup.0002"),
];

/// Rules (any, where none is named), how they are broken, and the code.
type Row = (&'static [&'static str], fn(&Kind) -> bool, &'static str);

fn code(table: &[Row], problem: &Problem) -> &'static str {
    let fits = |(rules, broken, _): &&Row| (rules.is_empty() || rules.contains(&problem.rule)) && broken(&problem.kind);
    table.iter().find(fits).map_or("", |(_, _, code)| code)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "a test builds its bodies by key")]
    use serde_json::{Value, json};

    use backup_api::error::catalogue;
    use backup_api::rules;

    use super::{CBR, VBS};
    use crate::testing::Bench;

    #[test]
    fn each_row_names_rules_and_a_code_that_there_are() {
        for (named, _, code) in CBR.iter().chain(VBS) {
            assert!(catalogue::reason(code).is_some(), "{code} is not in api/src/error/catalogue/");
            let strange: Vec<&&str> = named.iter().filter(|rule| rules::table::find(rule).is_none()).collect();
            assert!(strange.is_empty(), "{strange:?}: no row in rules::RULES, api/src/rules/table/");
        }
    }

    #[tokio::test]
    async fn a_vault_is_refused_by_its_field() {
        let bench = Bench::new();
        let body = |key: &str, value: Value| {
            let mut vault = json!({
                "name": "v", "resources": [],
                "billing": { "cloud_type": "public", "consistent_level": "crash_consistent", "object_type": "server",
                             "protect_type": "backup", "size": 100 },
            });
            match key.split_once('.') {
                Some((part, key)) => vault[part][key] = value,
                None => vault[key] = value,
            }
            json!({ "vault": vault })
        };
        for (key, value, code) in [
            ("billing.size", json!(9), "6101"),
            ("billing.size", json!(10.5), "6101"),
            ("billing.size", json!(10_485_761), "6101"),
            ("name", json!("a b"), "9900"),
            ("name", json!("n".repeat(65)), "9900"),
            ("description", json!("a<b"), "9900"),
            ("billing.object_type", json!("printer"), "9900"),
            ("billing.charging_mode", json!("pre_paid"), "9900"),
            ("resources", json!([{ "id": "x", "type": "OS::Sfs::Turbo" }]), "6102"),
        ] {
            let reply = bench.post("/v3/{p}/vaults", &body(key, value.clone())).await;
            let wanted = (400, format!("BackupService.{code}"));
            assert_eq!((reply.status, reply.text("/error_code")), wanted, "{key} {value}: {}", reply.raw);
            let field = key.strip_prefix("billing.").unwrap_or(key);
            let named = reply.text("/error_msg");
            assert!(named.contains(field) || named.contains("period"), "{key}: {named}");
        }
        assert_eq!(bench.post("/v3/{p}/vaults", &body("billing.size", json!(10))).await.status, 200);
    }

    #[tokio::test]
    async fn a_disk_backup_has_a_code_for_every_fault_of_its_name() {
        let bench = Bench::new();
        for (key, value, code) in [
            ("name", json!(""), "0007"),
            ("name", json!(null), "0007"),
            ("name", json!("autobk_1"), "0005"),
            ("name", json!("a b"), "0004"),
            ("name", json!("n".repeat(65)), "0003"),
            ("description", json!("a<b"), "0006"),
            ("description", json!("d".repeat(65)), "0006"),
            ("volume_id", json!(""), "0010"),
            ("volume_id", json!(7), "0002"),
            ("extend_param", json!({ "Full": "true" }), "0002"),
            ("tags", json!([{ "key": "a=b", "value": "" }]), "0049"),
        ] {
            let mut backup = json!({ "volume_id": "c68ae7fb-0aa5-4a97-ab01-ed02c5b7e768", "name": "b" });
            backup[key] = value.clone();
            let reply = bench.post("/v2/{p}/cloudbackups", &json!({ "backup": backup })).await;
            let wanted = (400, format!("VolumeBackup.{code}"));
            assert_eq!((reply.status, reply.text("/error/code")), wanted, "{key} {value}: {}", reply.raw);
        }
    }

    #[tokio::test]
    async fn a_server_backup_names_the_field() {
        let bench = Bench::new();
        let path = "/v1/{p}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/\
                    9506416d-db6c-406e-8bca-c0f43793d914/action";
        for (key, value) in [
            ("backup_name", json!("a.b")),
            ("description", json!("<")),
            ("resource_type", json!("OS::Cinder::Volume")),
            ("tags", json!([{ "key": "k", "value": "1" }, { "key": " k ", "value": "2" }])),
        ] {
            let reply = bench.post(path, &json!({ "protect": { key: value } })).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (400, "CSBS.9001"), "{key}");
            assert!(reply.text("/error_msg").contains(key), "{}", reply.raw);
        }
    }
}
