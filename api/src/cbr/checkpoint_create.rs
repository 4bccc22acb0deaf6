//! Create a restore point: back up a vault now (seeds S003, S001).

use super::resource::EXCLUDED;
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{at, id, number, resource, text};
use crate::tables::{self, Field, Given, Once};

/// Longest name of the backups (`cbr.checkpoint.name`).
pub const NAME: usize = text::NAME;
/// Longest description of the backups (`cbr.checkpoint.description`).
pub const DESCRIPTION: usize = text::DESCRIPTION;

const RESOURCES: &str = "checkpoint.parameters.resources";
const DETAILS: &str = "checkpoint.parameters.resource_details";
const KEEP: &str = "checkpoint.parameters.retention_duration_days";

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.checkpoint.create",
    service: Service::Cbr,
    method: Method::Post,
    path: "/v3/{project_id}/checkpoints",
    effect: Effect::Once,
    action: ActionKind::Creates,
    grants_by_name: false,
    permission: "cbr:vaults:backup",
    doc: "https://docs.otc.t-systems.com/cloud-backup-recovery/api-ref/cbr_apis/restore_points/creating_a_restore_point.html",
};

/// A run that backs up a vault, or some of its resources.
pub static CHECKPOINT_CREATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::object("checkpoint").required().rule("cbr.checkpoint.vault"),
        Field::object("checkpoint.parameters").rule("cbr.checkpoint.vault"),
        Field::flag("automatic", "checkpoint.parameters.auto_trigger").rule("cbr.checkpoint.automatic"),
        Field::text("description", "checkpoint.parameters.description")
            .shown()
            .longest(DESCRIPTION)
            .of(Charset::NoAngle)
            .rule("cbr.checkpoint.description"),
        Field::flag("incremental", "checkpoint.parameters.incremental").rule("cbr.checkpoint.incremental"),
        Field::text("name", "checkpoint.parameters.name")
            .shown()
            .longest(NAME)
            .of(Charset::Name)
            .rule("cbr.checkpoint.name"),
        Field::list("resources", RESOURCES, &[Field::uuid("id", "").rule("cbr.checkpoint.resources")])
            .once(&[Once { key: "id", rule: "cbr.checkpoint.once", severity: Severity::Warning, ids: true }])
            .rule("cbr.checkpoint.resources"),
        Field::list("details", DETAILS, DETAIL)
            .at_most(resource::MOST)
            .once(&[Once { key: "id", rule: "cbr.checkpoint.once", severity: Severity::Warning, ids: true }])
            .rule("cbr.checkpoint.details"),
        Field::text("policy", "checkpoint.parameters.policy_id").extended().rule("cloud.field"),
        Field::endless("keep_days", KEEP, number::KEEP_DAYS).shown().extended().rule("cbr.checkpoint.keep"),
        Field::uuid_like("vault", "checkpoint.vault_id").required().rule("cbr.checkpoint.vault"),
    ],
    checks: &[
        begun_by_hand,
        one_list_of_resources,
        |given, out| resource::taking("checkpoint.vault_id", given.known.vault.as_ref(), out),
        resources_in_vault,
    ],
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
