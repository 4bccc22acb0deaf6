//! Create a restore point: back up a vault now (seeds S003, S001).

use serde::{Deserialize, Serialize};

use super::model::Checkpoint;
use super::resource::Resource;
use crate::decode::{Decode, Key, Shape, may, must};
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{at, id, list, number, offer, resource, text};
use crate::wire::{Int, blank, body, no_number, silent};

/// Backs up a vault, or some of its resources. The answer is 200 even when resources were skipped.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CheckpointCreate {
    /// The run that is wanted.
    pub checkpoint: NewCheckpoint,
    /// What is known of the vault and its resources.
    #[serde(skip)]
    pub known: Known,
}

/// The run that is wanted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct NewCheckpoint {
    /// How; left out when nothing is said.
    #[serde(skip_serializing_if = "silent")]
    pub parameters: Parameters,
    /// What to back up.
    pub vault_id: String,
}

/// How a vault is backed up.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Parameters {
    /// Meant for the scheduler; absent is false. A console sends false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub auto_trigger: Option<bool>,
    /// At most 255 characters without angle brackets.
    #[serde(skip_serializing_if = "blank")]
    pub description: Option<String>,
    /// Save only what changed; absent is true. The first backup is full in any case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incremental: Option<bool>,
    /// At most 64 ASCII letters, digits, `-`, `_`.
    #[serde(skip_serializing_if = "blank")]
    pub name: Option<String>,
    /// Ids of resources in the vault; empty: left out, which backs up the whole vault.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// The same with more to each, such as disks to leave out; one of the two, not both.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub resource_details: Vec<Resource>,
    /// The policy behind an automatic run (Huawei Cloud).
    #[serde(skip_serializing_if = "blank")]
    pub policy_id: Option<String>,
    /// Days to keep, 1 to 36500, or -1 for ever; only for what is begun by hand (Huawei Cloud).
    #[serde(skip_serializing_if = "no_number")]
    pub retention_duration_days: Option<Int>,
}

/// Longest name of the backups (rule 33).
pub const NAME: usize = text::NAME;
/// Longest description of the backups (rule 32).
pub const DESCRIPTION: usize = text::DESCRIPTION;

const RESOURCES: &str = "checkpoint.parameters.resources";
const DETAILS: &str = "checkpoint.parameters.resource_details";
const KEEP: &str = "checkpoint.parameters.retention_duration_days";

impl CheckpointCreate {
    fn how(&self, profile: &Profile, out: &mut Vec<Problem>) {
        let wanted = &self.checkpoint.parameters;
        if wanted.auto_trigger == Some(true) {
            out.push(Problem::warning(35, "checkpoint.parameters.auto_trigger", Kind::SchedulerOnly));
        }
        let description = wanted.description.as_deref().unwrap_or_default();
        text::optional(32, "checkpoint.parameters.description", description, DESCRIPTION, Charset::NoAngle, out);
        let name = wanted.name.as_deref().unwrap_or_default();
        text::optional(33, "checkpoint.parameters.name", name, NAME, Charset::Name, out);
        let days = wanted.retention_duration_days.as_ref();
        number::optional_or_endless(61, KEEP, days, number::KEEP_DAYS, out);
        if wanted.auto_trigger == Some(true) && days.is_some_and(|days| !days.is_blank()) {
            out.push(Problem::warning(61, KEEP, Kind::ByHandOnly));
        }
        let members = [
            ("checkpoint.parameters.policy_id", !blank(&wanted.policy_id)),
            (KEEP, !no_number(&wanted.retention_duration_days)),
        ];
        offer::extended(profile, &members, out);
    }

    fn what(&self, out: &mut Vec<Problem>) {
        let Parameters { resources, resource_details, .. } = &self.checkpoint.parameters;
        for (index, wanted) in resources.iter().enumerate() {
            let path = at(RESOURCES, index, "");
            id::strict_uuid(36, &path, wanted, out);
            // What is no id at all is told once.
            if id::is_uuid(wanted) {
                resource::in_vault(36, &path, wanted, &self.known, out);
            }
        }
        list::unique_ids(37, (RESOURCES, ""), resources.iter().map(String::as_str), Severity::Warning, out);
        list::at_most(38, DETAILS, resource_details.len(), resource::MOST, Severity::Error, out);
        if !resources.is_empty() && !resource_details.is_empty() {
            out.push(Problem::warning(38, DETAILS, Kind::Exclusive { other: RESOURCES }));
        }
        for (index, wanted) in resource_details.iter().enumerate() {
            let path = at(DETAILS, index, "id");
            id::required_uuid_like(39, &path, &wanted.id, out);
            resource::in_vault(39, &path, &wanted.id, &self.known, out);
            text::one_of(40, &at(DETAILS, index, "type"), &wanted.kind, resource::TYPES, out);
            let name = wanted.name.as_deref().unwrap_or_default();
            text::at_most(41, &at(DETAILS, index, "name"), name, resource::NAME, out);
            resource::excluded(DETAILS, index, wanted, out);
        }
        let ids = resource_details.iter().map(|wanted| wanted.id.as_str());
        list::unique_ids(37, (DETAILS, "id"), ids, Severity::Warning, out);
    }
}

impl Operation for CheckpointCreate {
    type Reply = One<Checkpoint>;

    const INFO: Info = Info {
        id: "cbr.checkpoint.create",
        service: Service::Cbr,
        method: Method::Post,
        path: "/v3/{project_id}/checkpoints",
        effect: Effect::Once,
        action: ActionKind::Creates,
        permission: "cbr:vaults:backup",
        doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/creating_a_restore_point.html",
    };

    fn problems(&self, profile: &Profile) -> Vec<Problem> {
        let mut out = Vec::new();
        self.how(profile, &mut out);
        self.what(&mut out);
        id::required_uuid_like(31, "checkpoint.vault_id", &self.checkpoint.vault_id, &mut out);
        out
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for CheckpointCreate {
    const BODY: &'static [Key] = &[must("checkpoint", 31, Shape::Object(CHECKPOINT))];
}

const CHECKPOINT: &[Key] = &[may("parameters", 31, Shape::Object(PARAMETERS)), must("vault_id", 31, Shape::Text)];

const PARAMETERS: &[Key] = &[
    may("auto_trigger", 35, Shape::Flag),
    may("description", 32, Shape::Text),
    may("incremental", 34, Shape::Flag),
    may("name", 33, Shape::Text),
    may("resources", 36, Shape::List(&Shape::Text)),
    may("resource_details", 38, Shape::List(&DETAIL)),
    may("policy_id", 72, Shape::Text),
    may("retention_duration_days", 61, Shape::Number),
];

const DETAIL: Shape = Shape::Object(&[
    must("id", 39, Shape::Text),
    must("type", 40, Shape::Text),
    may("name", 41, Shape::Text),
    may("extra_info", 42, Shape::Object(&[may("exclude_volumes", 42, Shape::List(&Shape::Text))])),
]);
