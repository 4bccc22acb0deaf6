//! The identity service, and who may call the others.

pub mod auth;
mod catalogue;
mod catalogue_list;
pub mod cors;
mod domain_list;
mod project_list;
mod project_show;
mod region_list;
mod service_list;
pub mod signing;
mod token;
mod token_check;
mod token_create;
mod token_revoke;
mod versions;

use backup_api::{Method, Operation, iam};

use crate::endpoint::Endpoint;
use crate::route::Route;

/// The operations of the identity service.
pub const ROUTES: &[Route] = &[
    Route::own("iam.version.list", Endpoint::Iam, Method::Get, "/", versions::list).open(),
    Route::own("iam.version.show", Endpoint::Iam, Method::Get, "/v3", versions::show).open(),
    Route::of(&iam::token_create::INFO, token_create::answer).open(),
    Route::of(&iam::TokenCheck::INFO, token_check::answer),
    Route::own("iam.token.head", Endpoint::Iam, Method::Head, "/v3/auth/tokens", token_check::head),
    Route::of(&iam::TokenRevoke::INFO, token_revoke::answer),
    Route::own("iam.catalog.list", Endpoint::Iam, Method::Get, "/v3/auth/catalog", catalogue_list::answer),
    Route::of(&iam::ProjectList::INFO, project_list::answer),
    Route::own("iam.project.find", Endpoint::Iam, Method::Get, "/v3/projects", project_list::find),
    Route::own("iam.project.show", Endpoint::Iam, Method::Get, "/v3/projects/{id}", project_show::answer),
    Route::own("iam.user.projects", Endpoint::Iam, Method::Get, "/v3/users/{user_id}/projects", project_list::of_user),
    Route::own("iam.domain.list", Endpoint::Iam, Method::Get, "/v3/auth/domains", domain_list::answer),
    Route::own("iam.region.list", Endpoint::Iam, Method::Get, "/v3/regions", region_list::answer),
    Route::own("iam.region.show", Endpoint::Iam, Method::Get, "/v3/regions/{region_id}", region_list::show),
    Route::own("iam.service.list", Endpoint::Iam, Method::Get, "/v3/services", service_list::services),
    Route::own("iam.endpoint.list", Endpoint::Iam, Method::Get, "/v3/endpoints", service_list::endpoints),
];
