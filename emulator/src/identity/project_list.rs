//! The projects: those the user may enter, and those that carry a name.

use backup_api::request::encode;
use serde_json::{Value, json};

use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// The most rows of one page.
const MAX_ROWS: usize = 5000;

/// `GET /v3/auth/projects`.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    list(vec![project(cloud, call)], call, "/v3/auth/projects")
}

/// `GET /v3/users/{user_id}/projects`.
pub fn of_user(cloud: &mut Cloud, call: &Call) -> Reply {
    list(vec![project(cloud, call)], call, &format!("/v3/users/{}/projects", encode(call.path_param(0))))
}

/// `GET /v3/projects?name=`: exactly one row for the name that there is.
pub fn find(cloud: &mut Cloud, call: &Call) -> Reply {
    let fits = call.passes("name", &cloud.options.project)
        && call.passes("parent_id", &cloud.account.domain_id)
        && call.passes("enabled", "true")
        && call.passes("is_domain", "false")
        && call.filter("domain_id").is_none_or(|id| id == cloud.account.domain_id || id == "default");
    list(if fits { vec![project(cloud, call)] } else { Vec::new() }, call, "/v3/projects")
}

/// A page of the rows: `page` counts from 1 and comes with `per_page` or not at all.
fn list(rows: Vec<Value>, call: &Call, path: &str) -> Reply {
    let number = |key: &str, most: usize| match call.filter(key) {
        None => Ok(None),
        Some(text) => text.parse().ok().filter(|number| (1..=most).contains(number)).map(Some).ok_or_else(|| {
            call.malformed(&format!("The parameter {key} is not a whole number of 1 or more, at most {most}"))
        }),
    };
    let skip = match (number("page", usize::MAX)?, number("per_page", MAX_ROWS)?) {
        (None, None) => 0,
        (Some(page), Some(length)) => length.saturating_mul(page.saturating_sub(1)),
        _ => return Err(call.malformed("The parameters page and per_page come together")),
    };
    let rows: Vec<Value> = rows.into_iter().skip(skip).collect();
    let links = json!({ "self": call.link(Endpoint::Iam, path), "previous": null, "next": null });
    Ok(Answer::ok(json!({ "links": links, "projects": rows })))
}

/// The one project.
pub(super) fn project(cloud: &Cloud, call: &Call) -> Value {
    let id = &cloud.options.project_id;
    json!({
        "is_domain": false,
        "description": "",
        "links": { "self": call.link(Endpoint::Iam, &format!("/v3/projects/{id}")) },
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
    async fn pages_are_those_of_the_documents() {
        let bench = Bench::new();
        for path in ["/v3/auth/projects", "/v3/projects", "/v3/users/u/projects"] {
            let first = bench.get(&format!("{path}?page=1&per_page=5000")).await;
            assert_eq!((first.status, first.rows("/projects")), (200, 1), "{path}");
            assert_eq!(first.text("/links/self"), format!("http://emulator.test/proxy/iam{path}"));
            assert_eq!(bench.get(&format!("{path}?page=2&per_page=1")).await.rows("/projects"), 0);
            for query in ["page=0&per_page=1", "page=x&per_page=1", "page=1&per_page=5001", "page=1", "per_page=9"] {
                let reply = bench.get(&format!("{path}?{query}")).await;
                assert_eq!((reply.status, reply.text("/error/title").as_str()), (400, "Bad Request"), "{query}");
            }
        }
        assert_eq!(bench.get("/v3/projects?enabled=false").await.rows("/projects"), 0);
    }

    #[tokio::test]
    async fn it_wants_a_token() {
        assert_eq!(Bench::new().open("GET", "/v3/auth/projects", None).await.status, 401);
    }
}
