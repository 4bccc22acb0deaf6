//! From a body to an operation that keeps all rules, or to the refusal that the service has for the first one broken.

use backup_api::decode::Decode;
use backup_api::profile::{HUAWEI, OTC};
use backup_api::{Kind, Problem, Profile};

use crate::answer::Answer;
use crate::call::Call;
use crate::place::Place;

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
    vault_description: HUAWEI.vault_description,
    protectable_types: OTC.protectable_types,
    extended_fields: true,
};

/// The operation of a call.
///
/// # Errors
/// The service's 400, with the code that it has for the first problem.
pub fn demand<T: Decode>(call: &Call) -> Result<T, Answer> {
    let parts: Vec<&str> = call.parts.iter().map(String::as_str).collect();
    let operation = T::decode(&parts, &call.body).map_err(|problems| refuse(call.place, &problems))?;
    let problems: Vec<Problem> = operation.problems(&EITHER).into_iter().filter(Problem::blocks).collect();
    if problems.is_empty() { Ok(operation) } else { Err(refuse(call.place, &problems)) }
}

fn refuse(place: Place, problems: &[Problem]) -> Answer {
    let Some(problem) = problems.first() else {
        return place.refuse(400, place.malformed(), "The request is invalid.");
    };
    let code = match place {
        Place::Cbr => cbr(problem),
        Place::Vbs => vbs(problem),
        other => other.malformed(),
    };
    let path = if problem.path.is_empty() { "body" } else { &problem.path };
    place.refuse(400, code, &format!("The parameter {path} is invalid: {}.", problem.kind.code()))
}

fn cbr(problem: &Problem) -> &'static str {
    match (problem.rule, &problem.kind) {
        (_, Kind::WrongJsonType { .. } | Kind::Missing) => "BackupService.9900",
        (22, _) => "BackupService.6101",
        (26, _) => "BackupService.6102",
        (27, Kind::Duplicate { .. }) => "BackupService.6104",
        _ => "BackupService.9900",
    }
}

fn vbs(problem: &Problem) -> &'static str {
    match (problem.rule, &problem.kind) {
        (_, Kind::WrongJsonType { .. } | Kind::UnknownKey { .. }) => "VolumeBackup.0002",
        (45, Kind::Missing) => "VolumeBackup.0010",
        (45, _) => "VolumeBackup.0011",
        (47, _) | (52, Kind::Missing) => "VolumeBackup.0007",
        (51, _) => "VolumeBackup.0005",
        (52, Kind::TooLong { .. }) => "VolumeBackup.0003",
        (52, Kind::TooShort { .. }) => "VolumeBackup.0026",
        (52, _) => "VolumeBackup.0004",
        (53, _) => "VolumeBackup.0006",
        (50, Kind::TooLong { .. }) => "VolumeBackup.0050",
        (50 | 54..=56, _) => "VolumeBackup.0049",
        _ => "VolumeBackup.0002",
    }
}
