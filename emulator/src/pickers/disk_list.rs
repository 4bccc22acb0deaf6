//! Disks.

use serde_json::{Value, json};

use crate::answer::{Answer, Reply, shape};
use crate::call::Call;
use crate::call::page::Page;
use crate::inventory::{Kind, Resource};
use crate::state::Cloud;

/// A page of them.
pub fn answer(cloud: &mut Cloud, call: &Call) -> Reply {
    let page = Page::of(call)?;
    let fits = |row: &&Resource| {
        call.passes("id", &row.id)
            && call.passes_part("name", &row.name)
            && call.filter("status").is_none_or(|status| status.eq_ignore_ascii_case(row.status))
            && call.filter("server_id").is_none_or(|server| row.server.as_deref() == Some(server))
    };
    let rows: Vec<&Resource> = cloud.inventory.of(Kind::Disk).filter(fits).collect();
    let total = rows.len();
    let rows: Vec<Value> = page.cut(call, rows, |row| &row.id)?.into_iter().map(disk).collect();
    Ok(Answer::ok(json!({ "volumes": rows, "count": total })))
}

/// One disk.
pub fn show(cloud: &mut Cloud, call: &Call) -> Reply {
    let id = call.path_param(2);
    let row = cloud.inventory.get(id).filter(|row| row.kind == Kind::Disk);
    let row = row.ok_or_else(|| shape::cinder(404, &format!("Volume {id} could not be found.")))?;
    Ok(Answer::ok(json!({ "volume": disk(row) })))
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
