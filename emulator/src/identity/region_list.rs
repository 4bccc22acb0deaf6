//! `GET /v3/regions`: the one region, that of the project.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// All of them.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let links = json!({ "self": call.link(Endpoint::Iam, "/v3/regions"), "previous": null, "next": null });
    Ok(Answer::ok(json!({ "regions": [region(cloud, call)], "links": links })))
}

/// `GET /v3/regions/{region_id}`.
pub fn show(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(0);
    if id == cloud.options.region() {
        Ok(Answer::ok(json!({ "region": region(cloud, call) })))
    } else {
        Err(shape::keystone(404, &format!("Could not find region: {id}.")))
    }
}

fn region(cloud: &Cloud, call: &Call) -> Value {
    let id = cloud.options.region();
    json!({
        "id": id,
        "description": "",
        "parent_region_id": null,
        "links": { "self": call.link(Endpoint::Iam, &format!("/v3/regions/{id}")) },
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn there_is_the_region_of_the_catalogue() {
        let bench = Bench::new();
        let list = bench.get("/v3/regions").await;
        let catalogue = bench.get("/v3/auth/catalog").await;
        assert_eq!((list.status, list.rows("/regions")), (200, 1));
        assert_eq!(list.text("/regions/0/id"), catalogue.text("/catalog/0/endpoints/0/region_id"));
        assert_eq!(bench.get("/v3/regions/eu-de").await.text("/region/id"), "eu-de");
        assert_eq!(bench.get("/v3/regions/eu-nl").await.text("/error/title"), "Not Found");
        assert_eq!(bench.open("GET", "/v3/regions", None).await.status, 401);
        let team = Bench::with(|options| options.project = "eu-nl_team".into());
        assert_eq!(team.get("/v3/auth/catalog").await.text("/catalog/1/endpoints/0/region"), "eu-nl");
        assert_eq!(team.get("/v3/regions/eu-nl").await.status, 200);
        assert_eq!(team.get("/_emulator/config").await.text("/region"), "eu-nl");
    }
}
