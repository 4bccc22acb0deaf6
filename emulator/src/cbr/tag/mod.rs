//! Tags of vaults. Their paths have the singular, `vault`.

mod batch;
mod conditions;
mod create;
mod delete;
mod list;
mod project;
mod query;

use backup_api::Method::{Delete, Get, Post};
use backup_api::Problem;
use backup_api::cbr::vault_create::VAULT_CREATE;
use backup_api::problem::Kind;
use backup_api::profile::{HUAWEI, OTC};
use backup_api::rules::id;
use serde_json::Value;

use super::code::{parameter, refuse};
use super::find::vault;
use crate::answer::{Answer, shape};
use crate::call::Call;
use crate::decode::ensure_valid;
use crate::endpoint::Endpoint::Cbr;
use crate::json;
use crate::route::Route;
use crate::state::{Cloud, Tag, Vault};

/// The operations on tags.
pub const ROUTES: &[Route] = &[
    Route::own("cbr.tag.create", Cbr, Post, "/v3/{project_id}/vault/{vault_id}/tags", create::answer),
    Route::own("cbr.tag.batch", Cbr, Post, "/v3/{project_id}/vault/{vault_id}/tags/action", batch::answer),
    Route::own("cbr.tag.list", Cbr, Get, "/v3/{project_id}/vault/{vault_id}/tags", list::answer),
    Route::own("cbr.tag.delete", Cbr, Delete, "/v3/{project_id}/vault/{vault_id}/tags/{key}", delete::answer),
    Route::own("cbr.tag.project", Cbr, Get, "/v3/{project_id}/vault/tags", project::answer),
    Route::own("cbr.tag.query", Cbr, Post, "/v3/{project_id}/vault/resource_instances/action", query::answer),
];

/// The vault that the path names. What is no id at all is a 400 here, unlike everywhere else (OTC's sample).
fn tagged<'a>(cloud: &'a Cloud, call: &Call) -> Result<&'a Vault, Answer> {
    if id::is_uuid(call.path_param(1)) {
        vault(cloud, call.path_param(1))
    } else {
        Err(shape::cbr(400, "BackupService.9900", "Invalid vault_id provided."))
    }
}

/// Gives the vault other tags.
fn replace(cloud: &mut Cloud, call: &Call, tags: Vec<Tag>) -> Result<Answer, Answer> {
    if tagged(cloud, call)?.status == "deleting" {
        return Err(refuse("6112"));
    }
    super::find::vault_mut(cloud, call.path_param(1))?.tags = tags;
    Ok(Answer::empty(204))
}

/// The vault's tags with these in addition; an equal key gets the new value.
fn with(present: &[Tag], added: Vec<Tag>) -> Result<Vec<Tag>, Answer> {
    let mut tags = present.to_vec();
    for tag in added {
        match tags.iter_mut().find(|known| known.key == tag.key) {
            Some(known) => known.value = tag.value,
            None => tags.push(tag),
        }
    }
    if tags.len() > OTC.vault_tags { Err(refuse("6600")) } else { Ok(tags) }
}

/// Tags that are to be added, as the service keeps them: `cbr.vault.tags`, as at the creation of a vault.
fn good(path: &str, wanted: Vec<Tag>) -> Result<Vec<Tag>, Answer> {
    // How many there may be is judged when they are together with those that the vault has.
    let problems = VAULT_CREATE.field("tags").map(|tags| tags.judge(&Tag::input(&wanted), path, &HUAWEI));
    let problems: Vec<Problem> =
        problems.into_iter().flatten().filter(|it| !matches!(it.kind, Kind::TooMany { .. })).collect();
    ensure_valid(Cbr, &problems)?;
    Ok(wanted.iter().map(Tag::trimmed).collect())
}

/// A tag of a body. The value may be left out where tags are taken off.
fn read(path: &str, body: &Value, valued: bool) -> Result<Tag, Answer> {
    let text = |key: &str, needed: bool| match json::member(body, key) {
        Some(Value::String(text)) => Ok(text.clone()),
        None if !needed => Ok(String::new()),
        None => Err(parameter(&format!("{path}.{key}"), "missing")),
        Some(_) => Err(parameter(&format!("{path}.{key}"), "wrong-json-type")),
    };
    Ok(Tag::new(text("key", true)?, text("value", valued)?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Bench;

    #[tokio::test]
    async fn a_vault_that_is_none_is_told_from_one_that_is_not_there() {
        let bench = Bench::new();
        let tag = json!({ "tag": { "key": "k", "value": "v" } });
        let many = json!({ "action": "create", "tags": [{ "key": "k", "value": "v" }] });
        for (method, rest, body) in
            [("GET", "", None), ("POST", "", Some(&tag)), ("POST", "/action", Some(&many)), ("DELETE", "/k", None)]
        {
            let none = bench.send(method, &format!("/v3/{{p}}/vault/not-a-uuid/tags{rest}"), body).await;
            assert_eq!((none.status, none.text("/error_msg").as_str()), (400, "Invalid vault_id provided."));
            let absent = format!("/v3/{{p}}/vault/00000000-0000-0000-0000-000000000000/tags{rest}");
            let reply = bench.send(method, &absent, body).await;
            assert_eq!((reply.status, reply.text("/error_code").as_str()), (404, "BackupService.6105"));
            assert_eq!(bench.open(method, &absent, body).await.status, 401);
        }
    }

    #[tokio::test]
    async fn a_vault_on_its_way_out_keeps_its_tags() {
        let bench = Bench::new();
        let id = bench.get("/v3/{p}/vaults?name=production").await.text("/vaults/0/id");
        assert_eq!(bench.delete(&format!("/v3/{{p}}/vaults/{id}")).await.status, 204);
        let reply = bench.delete(&format!("/v3/{{p}}/vault/{id}/tags/env")).await;
        assert_eq!(reply.text("/error_code"), "BackupService.6112");
    }
}
