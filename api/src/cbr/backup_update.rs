//! Rename a backup. One of the clouds has it.

use super::vault_create::NAME;
use crate::operation::{ActionKind, Effect, Info, Service};
use crate::problem::{Charset, Kind, Problem};
use crate::request::Method;
use crate::tables::{self, CLOUD_FIELD, Field, Given};

/// The facts.
pub const INFO: Info = Info {
    id: "cbr.backup.update",
    service: Service::Cbr,
    method: Method::Put,
    path: "/v3/{project_id}/backups/{backup_id}",
    effect: Effect::Repeatable,
    action: ActionKind::Changes,
    grants_by_name: false,
    permission: "cbr:backups:update",
    doc: "https://support.huaweicloud.com/intl/en-us/api-cbr/UpdateBackup.html",
};

/// The name of a backup.
pub static BACKUP_UPDATE: tables::Operation = tables::Operation {
    info: &INFO,
    fields: &[
        Field::id("backup", "{backup_id}").required().rule("path.id"),
        Field::object("backup").required().rule("cbr.backup.name"),
        Field::text("name", "backup.name").required().longest(NAME).of(Charset::Name).rule("cbr.backup.name"),
    ],
    checks: &[offered],
};

/// Whoever stands at a backup hears it before anything is sent.
fn offered(given: &Given<'_>, out: &mut Vec<Problem>) {
    if given.known.backup.is_some() && !given.profile.extended_fields {
        out.push(Problem::error(CLOUD_FIELD, "{backup_id}", Kind::NoSuchCall));
    }
}
