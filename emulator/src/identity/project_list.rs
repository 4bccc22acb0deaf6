//! The projects: those the user may enter, and those that carry a name.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::place::Place;
use crate::state::Cloud;

/// `GET /v3/auth/projects`.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    Ok(Answer::ok(list(vec![project(cloud, call)], call)))
}

/// `GET /v3/projects?name=`: exactly one row for the name that there is.
pub fn find(cloud: &mut Cloud, call: &Call) -> Reply {
    let fits = call.passes("name", &cloud.options.project)
        && call.filter("domain_id").is_none_or(|id| id == cloud.account.domain_id || id == "default");
    Ok(Answer::ok(list(if fits { vec![project(cloud, call)] } else { Vec::new() }, call)))
}

fn list(rows: Vec<Value>, call: &Call) -> Value {
    let own = call.link(Place::Iam, "/v3/auth/projects");
    json!({ "links": { "self": own, "previous": null, "next": null }, "projects": rows })
}

/// The one project.
pub(super) fn project(cloud: &Cloud, call: &Call) -> Value {
    let id = &cloud.options.project_id;
    json!({
        "is_domain": false,
        "description": "",
        "links": { "self": call.link(Place::Iam, &format!("/v3/projects/{id}")) },
        "enabled": true,
        "id": id,
        "parent_id": cloud.account.domain_id,
        "domain_id": cloud.account.domain_id,
        "name": cloud.options.project,
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn there_is_one_project_and_it_is_found_by_name() {
        let bench = Bench::new();
        assert_eq!(bench.get("/v3/auth/projects").await.text("/projects/0/name"), "eu-de");
        assert_eq!(bench.get("/v3/projects?name=eu-de").await.rows("/projects"), 1);
        assert_eq!(bench.get("/v3/projects?name=eu-nl").await.rows("/projects"), 0);
    }

    #[tokio::test]
    async fn it_wants_a_token() {
        assert_eq!(Bench::new().open("GET", "/v3/auth/projects", None).await.status, 401);
    }
}
