//! Servers: the vendor's list, whose offset counts pages, and the native one.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::call::page::{Page, after, number};
use crate::inventory::{Kind, Resource, Row};
use crate::state::Cloud;

/// `cloudservers/detail`: `offset` is the number of a page, from 1.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let (limit, page) = (number(call, "limit", 1)?.unwrap_or(25).min(1000), number(call, "offset", 1)?.unwrap_or(1));
    let rows = cloud.inventory.select(Kind::Server, call);
    // After the row that a marker names, as in the other lists; the page counts from there.
    let after = after(call, call.filter("marker"), &rows, Row::is)?;
    let skip = after.saturating_add(page.saturating_sub(1).saturating_mul(limit));
    let shown: Vec<Value> = rows.iter().skip(skip).take(limit).map(|row| server(cloud, &row.resource())).collect();
    Ok(Answer::ok(json!({ "servers": shown, "count": rows.len() })))
}

/// `servers/detail`.
pub fn compute(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let rows = cloud.inventory.select(Kind::Server, call);
    let total = rows.len();
    let rows = page.cut_at(call, rows, Row::is)?;
    let shown: Vec<Value> = rows.into_iter().map(|row| server(cloud, &row.resource())).collect();
    Ok(Answer::ok(json!({ "servers": shown, "count": total })))
}

/// One server.
pub fn show(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(1);
    let row = cloud.inventory.get(id).filter(|row| row.kind == Kind::Server);
    let row = row.ok_or_else(|| shape::cinder(404, &format!("Instance {id} could not be found.")))?;
    Ok(Answer::ok(json!({ "server": server(cloud, &row) })))
}

fn server(cloud: &Cloud, row: &Resource) -> Value {
    let disks: Vec<Value> = row.disks.iter().map(|id| json!({ "id": id })).collect();
    json!({
        "id": row.id,
        "name": row.name,
        "status": row.status,
        "tenant_id": cloud.options.project_id,
        "addresses": {},
        "flavor": { "id": "s3.large.2", "vcpus": "2", "ram": "4096" },
        "image": "",
        "metadata": {},
        "OS-EXT-AZ:availability_zone": row.az,
        "os-extended-volumes:volumes_attached": disks,
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn offsets_are_pages_in_one_list_and_rows_in_the_other() {
        let bench = Bench::new();
        let all = bench.get("/v1/{p}/cloudservers/detail?limit=1000").await;
        let second = bench.get("/v1/{p}/cloudservers/detail?limit=2&offset=2").await;
        assert_eq!(second.text("/servers/0/id"), all.text("/servers/2/id"));
        let marker = all.text("/servers/4/id");
        let behind = bench.get(&format!("/v1/{{p}}/cloudservers/detail?marker={marker}&limit=1")).await;
        assert_eq!(behind.text("/servers/0/id"), all.text("/servers/5/id"));
        assert_eq!(bench.get("/v1/{p}/cloudservers/detail?marker=none").await.status, 400);
        let rows = bench.get("/v2.1/{p}/servers/detail?limit=2&offset=1").await;
        assert_eq!(rows.text("/servers/0/id"), all.text("/servers/1/id"));
        assert_eq!(bench.get("/v1/{p}/cloudservers/detail?offset=0").await.status, 400);
        let path = "/v1/{p}/cloudservers/e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
        assert_eq!(bench.get(path).await.text("/server/name"), "ecs-9f93-0002");
        assert_eq!(bench.open("GET", path, None).await.status, 401);
    }
}
