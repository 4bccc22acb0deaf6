//! `GET /v3/services` and `GET /v3/endpoints`: the catalogue in two lists, for clients that look services up there.

use serde_json::{Value, json};

use super::catalogue::catalogue;
use crate::answer::{Answer, Reply};
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::json;
use crate::state::Cloud;

/// The services, or those of a type or a name.
pub fn services(cloud: &mut Cloud, call: &Call) -> Reply {
    let rows: Vec<Value> = entries(cloud, call)
        .iter()
        .filter(|entry| ["type", "name"].iter().all(|key| call.passes(key, &json::text_or_empty(entry, key))))
        .map(|entry| {
            let id = json::text_or_empty(entry, "id");
            json!({
                "id": id,
                "type": entry.get("type"),
                "name": entry.get("name"),
                "enabled": true,
                "links": { "self": call.link(Endpoint::Iam, &format!("/v3/services/{id}")) },
            })
        })
        .collect();
    Ok(list(call, "services", &rows))
}

/// Their addresses, or those of a service, a region or an interface.
pub fn endpoints(cloud: &mut Cloud, call: &Call) -> Reply {
    let mut rows = Vec::new();
    for entry in entries(cloud, call) {
        let service = json::text_or_empty(&entry, "id");
        for mut row in json::rows(&entry, "endpoints").iter().cloned() {
            let own = format!("/v3/endpoints/{}", json::text_or_empty(&row, "id"));
            if let Some(fields) = row.as_object_mut() {
                fields.insert("service_id".into(), json!(service));
                fields.insert("enabled".into(), json!(true));
                fields.insert("links".into(), json!({ "self": call.link(Endpoint::Iam, &own) }));
            }
            let keys = ["service_id", "interface", "region_id", "region"];
            if keys.iter().all(|key| call.passes(key, &json::text_or_empty(&row, key))) {
                rows.push(row);
            }
        }
    }
    Ok(list(call, "endpoints", &rows))
}

fn entries(cloud: &Cloud, call: &Call) -> Vec<Value> {
    catalogue(cloud, call).as_array().cloned().unwrap_or_default()
}

fn list(call: &Call, key: &str, rows: &[Value]) -> Answer {
    let own = call.link(Endpoint::Iam, &format!("/v3/{key}"));
    Answer::ok(json!({ key: rows, "links": { "self": own, "previous": null, "next": null } }))
}

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn both_lists_say_what_the_catalogue_says() {
        let bench = Bench::new();
        let catalogue = bench.get("/v3/auth/catalog").await;
        let (services, endpoints) = (bench.get("/v3/services").await, bench.get("/v3/endpoints").await);
        for rows in [services.rows("/services"), endpoints.rows("/endpoints")] {
            assert_eq!(rows, catalogue.rows("/catalog"));
        }
        let one = bench.get("/v3/services?type=cbr").await;
        assert_eq!((one.rows("/services"), one.text("/services/0/name")), (1, "cbr".into()));
        let path = format!("/v3/endpoints?interface=public&service_id={}", one.text("/services/0/id"));
        let found = bench.get(&path).await;
        let url = catalogue.text("/catalog/1/endpoints/0/url");
        assert_eq!((found.rows("/endpoints"), found.text("/endpoints/0/url")), (1, url));
        assert_eq!(bench.get("/v3/endpoints?interface=admin").await.rows("/endpoints"), 0);
    }

    #[tokio::test]
    async fn they_want_a_token() {
        let bench = Bench::new();
        for path in ["/v3/services", "/v3/endpoints"] {
            assert_eq!(bench.open("GET", path, None).await.status, 401, "{path}");
        }
    }
}
