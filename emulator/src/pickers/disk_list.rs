//! Disks.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::call::page::Page;
use crate::inventory::{Kind, Resource, Row};
use crate::state::Cloud;

/// A page of them.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let rows = cloud.inventory.select_attached(Kind::Disk, call);
    let total = rows.len();
    let rows = page.cut_at(call, rows, Row::is)?;
    let rows: Vec<Value> = rows.into_iter().map(|row| disk(&row.resource())).collect();
    Ok(Answer::ok(json!({ "volumes": rows, "count": total })))
}

/// One disk.
pub fn show(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(2);
    let row = cloud.inventory.get(id).filter(|row| row.kind == Kind::Disk);
    let row = row.ok_or_else(|| shape::cinder(404, &format!("Volume {id} could not be found.")))?;
    Ok(Answer::ok(json!({ "volume": disk(&row) })))
}

fn disk(row: &Resource) -> Value {
    json!({
        "id": row.id,
        "name": row.name,
        "status": row.status,
        "size": row.size,
        // Text there, in the real service too.
        "bootable": row.bootable.to_string(),
        "attachments": row.attachments(),
        "availability_zone": row.az,
        "volume_type": "SAS",
        "encrypted": false,
        "metadata": {},
    })
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn those_of_a_server() {
        let bench = Bench::new();
        let path = "/v2/{p}/cloudvolumes/detail?server_id=6507cb66-90dc-4a12-a573-c9f3398f899d";
        let reply = bench.get(path).await;
        assert_eq!((reply.int("/count"), reply.text("/volumes/0/bootable").as_str()), (2, "true"));
        let one = format!("/proxy/evs/v3/{{p}}/volumes/{}", reply.text("/volumes/1/id"));
        assert_eq!(bench.get(&one).await.text("/volume/bootable"), "false");
        assert_eq!(bench.get("/v2/{p}/cloudvolumes/detail?limit=x").await.status, 400);
        assert_eq!(bench.open("GET", path, None).await.status, 401);
    }
}
