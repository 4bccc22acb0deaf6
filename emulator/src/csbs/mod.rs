//! Cloud Server Backup Service v1: the predecessor of CBR for servers.

mod check_protectable;
mod check_restorable;
mod code;
mod item_count;
mod item_filter;
mod item_list;
mod item_show;
mod protect;
mod quota_show;
mod record_delete;
mod restore;
mod versions;

use backup_api::Method::{Delete, Get, Post};
use backup_api::{Operation, csbs};

use crate::endpoint::Endpoint::Csbs;
use crate::route::Route;

/// The operations of CSBS.
pub const ROUTES: &[Route] = &[
    Route::own("csbs.version.list", Csbs, Get, "/", versions::answer).open(),
    Route::of(&csbs::protect::INFO, protect::answer),
    // The key of the body says whether saving or restoring is asked about.
    Route::of(&csbs::check_protectable::INFO, check_protectable::answer),
    Route::of(&csbs::ItemList::INFO, item_list::answer),
    Route::of(&csbs::ItemShow::INFO, item_show::answer),
    Route::own("csbs.item.count", Csbs, Get, "/v1/{project_id}/checkpoint_items/count", item_count::answer),
    Route::own(
        "csbs.record.delete",
        Csbs,
        Delete,
        "/v1/{project_id}/providers/{provider_id}/checkpoints/{checkpoint_id}",
        record_delete::answer,
    ),
    Route::own("csbs.restore", Csbs, Post, "/v1/{project_id}/restores", restore::answer),
    Route::own("csbs.quota.show", Csbs, Get, "/v1/{project_id}/quotas", quota_show::answer),
];
