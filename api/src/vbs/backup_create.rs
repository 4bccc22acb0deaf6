//! Create a disk backup (seed S002).

use crate::json::{self, Read, Value};
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem, Severity};
use crate::request::Method;
use crate::rules::{at, resource, tag, text};
use crate::tables::{self, Field, Given, Once};

/// Longest name (`vbs.backup.name`).
pub const NAME: usize = text::NAME;
/// Longest description (`vbs.backup.description`).
pub const DESCRIPTION: usize = text::VBS_DESCRIPTION;

/// The facts.
pub const INFO: Info = Info {
    id: "vbs.backup.create",
    service: Service::Vbs,
    method: Method::Post,
    path: "/v2/{project_id}/cloudbackups",
    effect: Effect::Once,
    action: ActionKind::Begins,
    grants_by_name: false,
    permission: "",
    doc: "https://docs.otc.t-systems.com/volume-backup-service/api-ref/api_description/vbs_backups/creating_a_vbs_backup.html",
};

/// A backup of one disk.
pub static BACKUP_CREATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::object("backup").required().rule("vbs.backup.body"),
        Field::uuid_like("disk", "backup.volume_id").required().rule("vbs.backup.disk"),
        Field::id("snapshot", "backup.snapshot_id").rule("vbs.backup.snapshot"),
        Field::text("name", "backup.name")
            .required()
            .blank_is_missing()
            .longest(NAME)
            .of(Charset::Name)
            .rule("vbs.backup.name"),
        Field::text("description", "backup.description")
            .filled()
            .longest(DESCRIPTION)
            .of(Charset::NoAngle)
            .rule("vbs.backup.description"),
        Field::list("tags", "backup.tags", TAG)
            .usually_at_most(tag::COUNT)
            .once(&[Once { key: "key", rule: "vbs.backup.tags", severity: Severity::Warning, ids: false }])
            .rule("vbs.backup.tags"),
        Field::closed("backup.extend_param").rule("vbs.backup.extension"),
        // Text, not a truth value: a map from text to text in the seed.
        Field::choice("full", "backup.extend_param.FullBackup", |_| &["false", "true"])
            .filled()
            .rule("vbs.backup.full"),
    ],
    checks: &[disk_is_ready, name_is_not_automatic, tags_are_portable],
};

const TAG: &[Field] = &[
    Field::text("key", "key").required().blank_is_missing().longest(tag::KEY).of(Charset::TagDeny).rule("vbs.tag.key"),
    Field::text("value", "value").always_sent().longest(tag::VALUE).of(Charset::TagDeny).rule("vbs.tag.value"),
];

fn disk_is_ready(given: &Given<'_>, out: &mut Vec<Problem>) {
    if let Some(seen) = given.known.resource(given.values.text("disk")) {
        resource::ready("vbs.backup.disk", "backup.volume_id", seen, out);
    }
}

fn name_is_not_automatic(given: &Given<'_>, out: &mut Vec<Problem>) {
    text::not_automatic("vbs.backup.name.start", "backup.name", given.values.text("name"), out);
}

/// What VBS takes and its sister services don't.
fn tags_are_portable(given: &Given<'_>, out: &mut Vec<Problem>) {
    for (index, row) in given.values.rows("tags").iter().enumerate() {
        for (rule, key) in [("vbs.tag.key", "key"), ("vbs.tag.value", "value")] {
            let text = row.text(key);
            let foreign =
                text::first_bad(text, Charset::Name).is_some() && text::first_bad(text, Charset::TagDeny).is_none();
            if foreign && !text.trim().is_empty() {
                out.push(Problem::warning(rule, at("backup.tags", index, key), Kind::NotPortable));
            }
        }
    }
}

/// The job that does the work.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JobStarted {
    /// Its id; ask for the job by it.
    pub job_id: String,
}

impl Read for JobStarted {
    fn read(value: &Value) -> Self {
        Self { job_id: json::text_or_empty(value, "job_id") }
    }

    /// Without a job there is nothing to follow.
    fn fits(value: &Value) -> bool {
        json::filled(value, "job_id").is_some()
    }
}
