//! Servers: the vendor's list, whose offset counts pages, and the native one.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::call::page::Page;
use crate::inventory::{Kind, Resource};
use crate::state::Cloud;

/// `cloudservers/detail`: `offset` is the number of a page, from 1.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let number = |key: &str, otherwise: usize| match call.filter(key) {
        None => Ok(otherwise),
        Some(text) => text
            .parse::<usize>()
            .ok()
            .filter(|number| *number > 0)
            .ok_or_else(|| call.malformed(&format!("The parameter {key} is not a whole number of 1 or more"))),
    };
    let (limit, page) = (number("limit", 25)?.min(1000), number("offset", 1)?);
    let rows = rows(cloud, call);
    let skip = page.saturating_sub(1).saturating_mul(limit);
    let shown: Vec<Value> = rows.iter().skip(skip).take(limit).map(|row| server(cloud, row)).collect();
    Ok(Answer::ok(json!({ "servers": shown, "count": rows.len() })))
}

/// `servers/detail`.
pub fn compute(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let rows = rows(cloud, call);
    let total = rows.len();
    let rows = page.cut(call, rows, |row| &row.id)?;
    let shown: Vec<Value> = rows.into_iter().map(|row| server(cloud, row)).collect();
    Ok(Answer::ok(json!({ "servers": shown, "count": total })))
}

/// One server.
pub fn show(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.part(1);
    let row = cloud.inventory.get(id).filter(|row| row.kind == Kind::Server);
    let row = row.ok_or_else(|| shape::cinder(404, &format!("Instance {id} could not be found.")))?;
    Ok(Answer::ok(json!({ "server": server(cloud, row) })))
}

fn rows<'a>(cloud: &'a Cloud, call: &Call) -> Vec<&'a Resource> {
    let fits = |row: &&Resource| {
        call.passes_part("name", &row.name)
            && call.filter("status").is_none_or(|status| status.eq_ignore_ascii_case(row.status))
    };
    cloud.inventory.of(Kind::Server).filter(fits).collect()
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
        let rows = bench.get("/v2.1/{p}/servers/detail?limit=2&offset=1").await;
        assert_eq!(rows.text("/servers/0/id"), all.text("/servers/1/id"));
        assert_eq!(bench.get("/v1/{p}/cloudservers/detail?offset=0").await.status, 400);
        let path = "/v1/{p}/cloudservers/e8cc6bfd-d324-4b88-9109-9fb0ba70676f";
        assert_eq!(bench.get(path).await.text("/server/name"), "ecs-9f93-0002");
        assert_eq!(bench.open("GET", path, None).await.status, 401);
    }
}
