//! Create a restore point: back up a vault now (seeds S003, S001).

use serde::{Deserialize, Serialize};

use super::model::Checkpoint;
use super::resource::{EXCLUDED, Resource};
use crate::decode::Decode;
use crate::known::Known;
use crate::operation::{ActionKind, Effect, Info, Operation, Scope, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::profile::Profile;
use crate::reply::One;
use crate::request::{Method, Request};
use crate::rules::{at, id, number, resource, text};
use crate::tables::{self, Field, Given, Once};
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

/// Longest name of the backups (`cbr.checkpoint.name`).
pub const NAME: usize = text::NAME;
/// Longest description of the backups (`cbr.checkpoint.description`).
pub const DESCRIPTION: usize = text::DESCRIPTION;

const RESOURCES: &str = "checkpoint.parameters.resources";
const DETAILS: &str = "checkpoint.parameters.resource_details";
const KEEP: &str = "checkpoint.parameters.retention_duration_days";

/// A run that backs up a vault, or some of its resources.
pub static CHECKPOINT_CREATE: tables::Operation = tables::Operation {
    info: &CheckpointCreate::INFO,
    fields: &[
        Field::object("checkpoint").required().rule("cbr.checkpoint.vault"),
        Field::object("checkpoint.parameters").rule("cbr.checkpoint.vault"),
        Field::flag("automatic", "checkpoint.parameters.auto_trigger").rule("cbr.checkpoint.automatic"),
        Field::text("description", "checkpoint.parameters.description")
            .longest(DESCRIPTION)
            .of(Charset::NoAngle)
            .rule("cbr.checkpoint.description"),
        Field::flag("incremental", "checkpoint.parameters.incremental").rule("cbr.checkpoint.incremental"),
        Field::text("name", "checkpoint.parameters.name").longest(NAME).of(Charset::Name).rule("cbr.checkpoint.name"),
        Field::list("resources", RESOURCES, &[Field::uuid("id", "").rule("cbr.checkpoint.resources")])
            .once(&[Once { key: "id", rule: "cbr.checkpoint.once", severity: Severity::Warning, ids: true }])
            .rule("cbr.checkpoint.resources"),
        Field::list("details", DETAILS, DETAIL)
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: "cbr.checkpoint.once", severity: Severity::Warning, ids: true }])
            .rule("cbr.checkpoint.details"),
        Field::text("policy", "checkpoint.parameters.policy_id").extended().rule("cloud.field"),
        Field::endless("keep_days", KEEP, number::KEEP_DAYS).extended().rule("cbr.checkpoint.keep"),
        Field::uuid_like("vault", "checkpoint.vault_id").required().rule("cbr.checkpoint.vault"),
    ],
    checks: &[begun_by_hand, one_list_of_resources, resources_in_vault],
};

const DETAIL: &[Field] = &[
    Field::uuid_like("id", "id").required().rule("cbr.checkpoint.detail.id"),
    Field::choice("type", "type", |_| resource::TYPES).required().rule("cbr.checkpoint.detail.type"),
    Field::text("name", "name").longest(resource::NAME).rule("cbr.checkpoint.detail.name"),
    Field::object("extra_info").rule("cbr.resource.exclude"),
    Field::list("exclude", "extra_info.exclude_volumes", EXCLUDED).rule("cbr.resource.exclude"),
];

fn begun_by_hand(given: &Given<'_>, out: &mut Vec<Problem>) {
    if given.values.flag("automatic") != Some(true) {
        return;
    }
    out.push(Problem::warning("cbr.checkpoint.automatic", "checkpoint.parameters.auto_trigger", Kind::SchedulerOnly));
    if given.values.int("keep_days").is_some_and(|days| !days.is_blank()) {
        out.push(Problem::warning("cbr.checkpoint.keep", KEEP, Kind::ByHandOnly));
    }
}

fn one_list_of_resources(given: &Given<'_>, out: &mut Vec<Problem>) {
    if !given.values.rows("resources").is_empty() && !given.values.rows("details").is_empty() {
        out.push(Problem::warning("cbr.checkpoint.details", DETAILS, Kind::Exclusive { other: RESOURCES }));
    }
}

fn resources_in_vault(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("resources").iter().enumerate() {
        // What is no id at all is told once.
        if id::is_uuid(row.text("id")) {
            resource::in_vault("cbr.checkpoint.resources", &at(RESOURCES, index, ""), row.text("id"), given.known, out);
        }
    }
    for (index, row) in given.values.rows("details").iter().enumerate() {
        resource::in_vault("cbr.checkpoint.detail.id", &at(DETAILS, index, "id"), row.text("id"), given.known, out);
        resource::excluded(DETAILS, index, row, out);
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
        CHECKPOINT_CREATE.problems(&CHECKPOINT_CREATE.read(&[], &body(self)), &self.known, profile)
    }

    fn request(&self, scope: &Scope) -> Request {
        Request::new(&Self::INFO, &[&scope.project_id]).body(body(self))
    }
}

impl Decode for CheckpointCreate {
    const TABLE: &'static tables::Operation = &CHECKPOINT_CREATE;
}
