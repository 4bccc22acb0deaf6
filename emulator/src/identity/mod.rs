//! The identity service, and who may call the others.

mod catalogue;
mod catalogue_list;
pub mod cors;
mod project_list;
mod project_show;
pub mod signing;
mod token;
mod token_check;
mod token_create;
mod token_revoke;
mod versions;
pub mod who;

use backup_api::{Method, Operation, iam};

use crate::place::Place;
use crate::route::Route;

/// The operations of the identity service.
pub const ROUTES: &[Route] = &[
    Route::own("iam.version.list", Place::Iam, Method::Get, "/", versions::list).open(),
    Route::own("iam.version.show", Place::Iam, Method::Get, "/v3", versions::show).open(),
    Route::of(&iam::TokenCreate::INFO, token_create::answer).open(),
    Route::of(&iam::TokenCheck::INFO, token_check::answer),
    Route::own("iam.token.head", Place::Iam, Method::Head, "/v3/auth/tokens", token_check::head),
    Route::of(&iam::TokenRevoke::INFO, token_revoke::answer),
    Route::own("iam.catalog.list", Place::Iam, Method::Get, "/v3/auth/catalog", catalogue_list::answer),
    Route::of(&iam::ProjectList::INFO, project_list::answer),
    Route::own("iam.project.find", Place::Iam, Method::Get, "/v3/projects", project_list::find),
    Route::own("iam.project.show", Place::Iam, Method::Get, "/v3/projects/{id}", project_show::answer),
    Route::own("iam.user.projects", Place::Iam, Method::Get, "/v3/users/{user_id}/projects", project_list::answer),
    Route::missing("iam.domain.list", Place::Iam, Method::Get, "/v3/auth/domains"),
    Route::missing("iam.region.list", Place::Iam, Method::Get, "/v3/regions"),
];
