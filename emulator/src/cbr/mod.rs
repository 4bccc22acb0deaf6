//! Cloud Backup and Recovery v3.

mod backup_delete;
mod backup_list;
mod backup_restore;
mod backup_show;
mod backup_update;
mod checkpoint_begin;
mod checkpoint_create;
mod checkpoint_show;
mod code;
mod find;
mod members;
mod policy_associate;
mod policy_check;
mod policy_create;
mod policy_delete;
mod policy_dissociate;
mod policy_list;
mod policy_show;
mod policy_update;
mod protectable;
mod protectable_list;
mod protectable_show;
mod resources_add;
mod resources_migrate;
mod resources_remove;
pub mod tag;
mod task_list;
mod task_show;
mod vault_create;
mod vault_delete;
mod vault_list;
mod vault_show;
mod vault_update;
mod versions;

use backup_api::Method::{Delete, Get, Post, Put};
use backup_api::{Operation, cbr};

use crate::endpoint::Endpoint::Cbr;
use crate::route::Route;

/// The operations of CBR.
pub const ROUTES: &[Route] = &[
    Route::own("cbr.version.list", Cbr, Get, "/", versions::answer).open(),
    // Under the names of all three services: so it is documented.
    Route::own("cbr.version.cbr", Cbr, Get, "/cbr", versions::answer).open(),
    Route::own("cbr.version.csbs", Cbr, Get, "/csbs", versions::answer).open(),
    Route::own("cbr.version.vbs", Cbr, Get, "/vbs", versions::answer).open(),
    Route::of(&cbr::vault_create::INFO, vault_create::answer),
    Route::of(&cbr::VaultList::INFO, vault_list::answer),
    Route::of(&cbr::VaultShow::INFO, vault_show::answer),
    Route::of(&cbr::vault_update::INFO, vault_update::answer),
    Route::of(&cbr::VaultDelete::INFO, vault_delete::answer),
    Route::of(&cbr::resources_add::INFO, resources_add::answer),
    Route::of(&cbr::resources_remove::INFO, resources_remove::answer),
    Route::of(&cbr::resources_migrate::INFO, resources_migrate::answer),
    Route::own(
        "cbr.policy.associate",
        Cbr,
        Post,
        "/v3/{project_id}/vaults/{vault_id}/associatepolicy",
        policy_associate::answer,
    ),
    Route::own(
        "cbr.policy.dissociate",
        Cbr,
        Post,
        "/v3/{project_id}/vaults/{vault_id}/dissociatepolicy",
        policy_dissociate::answer,
    ),
    Route::of(&cbr::checkpoint_create::INFO, checkpoint_create::answer),
    Route::of(&cbr::CheckpointShow::INFO, checkpoint_show::answer),
    Route::of(&cbr::BackupList::INFO, backup_list::answer),
    Route::of(&cbr::BackupShow::INFO, backup_show::answer),
    Route::of(&cbr::backup_update::INFO, backup_update::answer),
    Route::of(&cbr::BackupDelete::INFO, backup_delete::answer),
    Route::of(&cbr::backup_restore::INFO, backup_restore::answer),
    Route::of(&cbr::TaskList::INFO, task_list::answer),
    Route::of(&cbr::TaskShow::INFO, task_show::answer),
    Route::of(&cbr::policy_create::INFO, policy_create::answer),
    Route::of(&cbr::PolicyList::INFO, policy_list::answer),
    Route::of(&cbr::PolicyShow::INFO, policy_show::answer),
    Route::own("cbr.policy.update", Cbr, Put, "/v3/{project_id}/policies/{policy_id}", policy_update::answer),
    Route::own("cbr.policy.delete", Cbr, Delete, "/v3/{project_id}/policies/{policy_id}", policy_delete::answer),
    Route::of(&cbr::ProtectableList::INFO, protectable_list::answer),
    Route::of(&cbr::ProtectableShow::INFO, protectable_show::answer),
];
