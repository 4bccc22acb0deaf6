//! Where the services are.

use serde_json::{Value, json};

use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;

/// Type, service, path; `{project_id}` is filled in.
const ENTRIES: [(&str, Endpoint, &str); 10] = [
    ("identity", Endpoint::Iam, "/v3"),
    ("cbr", Endpoint::Cbr, "/v3/{project_id}"),
    ("data-protect", Endpoint::Csbs, "/v1/{project_id}"),
    ("vbsv2", Endpoint::Vbs, "/v2/{project_id}"),
    ("vbs", Endpoint::Vbs, "/v2/{project_id}"),
    ("volumev2", Endpoint::Evs, "/v2/{project_id}"),
    ("volumev3", Endpoint::Evs, "/v3/{project_id}"),
    ("evs", Endpoint::Evs, "/v3/{project_id}"),
    ("ecs", Endpoint::Ecs, "/v1/{project_id}"),
    ("compute", Endpoint::Ecs, "/v2.1/{project_id}"),
];

/// The catalogue as seen from the address that the caller used.
#[must_use]
pub fn catalogue(cloud: &Cloud, call: &Call) -> Value {
    let region = cloud.options.region();
    ENTRIES
        .iter()
        .enumerate()
        .map(|(index, (kind, endpoint, path))| {
            let url = call.link(*endpoint, &path.replace("{project_id}", &cloud.options.project_id));
            json!({
                "type": kind,
                "name": kind,
                "id": format!("1331e5cff2a74d76b03da122590{index:05}"),
                "endpoints": [{
                    "id": format!("089d4a381d574308a703122d3a0{index:05}"),
                    "interface": "public",
                    "region": region,
                    "region_id": region,
                    "url": url,
                }],
            })
        })
        .collect()
}
