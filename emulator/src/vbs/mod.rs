//! Volume Backup Service v2, with its jobs at v1 and its native interface at v2 and v3.

mod backup_create;
mod backup_delete;
mod backup_restore;
mod code;
mod job_show;
mod native;
mod native_create;
mod native_delete;
mod native_list;
mod native_restore;
mod native_show;
mod quota_show;
mod start;
mod versions;

use backup_api::Method::{Delete, Get, Post};
use backup_api::{Operation, vbs};

use crate::endpoint::Endpoint::{Native, Vbs};
use crate::route::Route;

const JOB_AT_V2: &str = "/v2/{project_id}/jobs/{job_id}";
const RESTORE: &str = "/v2/{project_id}/cloudbackups/{backup_id}/restore";
const NATIVE: &str = "/{version}/{project_id}/backups";
const NATIVE_ONE: &str = "/{version}/{project_id}/backups/{backup_id}";
const NATIVE_RESTORE: &str = "/{version}/{project_id}/backups/{backup_id}/restore";

/// The operations of VBS.
pub const ROUTES: &[Route] = &[
    Route::own("vbs.version.list", Vbs, Get, "/", versions::answer).open(),
    Route::of(&vbs::backup_create::INFO, backup_create::answer),
    Route::of(&vbs::JobShow::INFO, job_show::answer),
    // Some clients ask at v2.
    Route::own("vbs.job.show_v2", Vbs, Get, JOB_AT_V2, job_show::answer),
    Route::own("vbs.backup.restore", Vbs, Post, RESTORE, backup_restore::answer),
    // A POST without a body deletes: so it is documented.
    Route::own("vbs.backup.delete", Vbs, Post, "/v2/{project_id}/cloudbackups/{backup_id}", backup_delete::answer),
    Route::own("vbs.quota.show", Vbs, Get, "/v2/{project_id}/cloudbackups/quota", quota_show::answer),
    Route::of(&vbs::BackupList::INFO, native_list::detail).at(Native),
    Route::own("vbs.native.list", Native, Get, NATIVE, native_list::summary),
    Route::own("vbs.native.show", Native, Get, NATIVE_ONE, native_show::answer),
    Route::own("vbs.native.create", Native, Post, NATIVE, native_create::answer),
    Route::own("vbs.native.delete", Native, Delete, NATIVE_ONE, native_delete::answer),
    Route::own("vbs.native.restore", Native, Post, NATIVE_RESTORE, native_restore::answer),
];
