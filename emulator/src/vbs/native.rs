//! What the operations of the native interface have in common: its shapes, and its two versions.

use crate::answer::{Answer, shape};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::json;
use crate::state::{Cloud, VbsBackup};

/// The address of the backups, for links.
///
/// # Errors
/// 404 for a version that there is not.
pub(super) fn base(call: &Call) -> Result<String, Answer> {
    match call.path_param(0) {
        version @ ("v2" | "v3") => Ok(call.link(Endpoint::Vbs, &format!("/{version}/{}/backups", call.path_param(1)))),
        version => Err(shape::cinder(404, &format!("There is no version {version}."))),
    }
}

/// The key that names the project, which differs by version.
pub(super) fn owner(call: &Call) -> &'static str {
    if call.path_param(0) == "v2" { "os-bak-tenant-attr:tenant_id" } else { "os-backup-project-attr:project_id" }
}

/// A backup.
///
/// # Errors
/// 404 in the native shape.
pub(super) fn backup<'a>(cloud: &'a Cloud, call: &Call) -> Result<&'a VbsBackup, Answer> {
    let id = call.path_param(2);
    cloud.vbs_backups.get(id).ok_or_else(|| shape::cinder(404, &format!("Backup {id} could not be found.")))
}

/// A refusal of VBS's own interface in the native shape.
pub(super) fn translate(refusal: Answer) -> Answer {
    let said = refusal.body().get("error").cloned().unwrap_or_default();
    shape::cinder(refusal.status, &json::text_or_empty(&said, "message"))
}
