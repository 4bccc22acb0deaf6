//! Servers and disks as their own services list them, for choosing.

mod disk_list;
mod server_list;

use backup_api::Method::Get;

use crate::endpoint::Endpoint::{Ecs, Evs};
use crate::route::Route;

/// The operations of ECS and EVS.
pub const ROUTES: &[Route] = &[
    Route::own("ecs.server.list", Ecs, Get, "/v1/{project_id}/cloudservers/detail", server_list::answer),
    Route::own("ecs.server.show", Ecs, Get, "/v1/{project_id}/cloudservers/{server_id}", server_list::show),
    Route::own("ecs.compute.list", Ecs, Get, "/v2.1/{project_id}/servers/detail", server_list::compute),
    Route::own("ecs.compute.show", Ecs, Get, "/v2.1/{project_id}/servers/{server_id}", server_list::show),
    Route::own("evs.disk.list", Evs, Get, "/v2/{project_id}/cloudvolumes/detail", disk_list::answer),
    Route::own("evs.volume.list", Evs, Get, "/{version}/{project_id}/volumes/detail", disk_list::answer),
    Route::own("evs.volume.show", Evs, Get, "/{version}/{project_id}/volumes/{volume_id}", disk_list::show),
];
