//! `GET /_emulator` and `GET /_emulator/operations`: what there is.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::clock::zulu;
use crate::inventory::Kind;
use crate::route;
use crate::state::Cloud;

pub(super) fn answer(cloud: &Cloud) -> Answer {
    let now = cloud.clock.now();
    Answer::ok(json!({
        "emulator": env!("CARGO_PKG_VERSION"),
        "clock": {
            "now": zulu(now),
            "now_millis": now,
            "frozen": cloud.clock.is_frozen(),
            "speed": cloud.clock.speed(),
        },
        "servers": cloud.inventory.rows(Kind::Server).count(),
        "disks": cloud.inventory.rows(Kind::Disk).count(),
        "file_systems": cloud.inventory.rows(Kind::Share).count(),
        "vaults": cloud.vaults.len(),
        "restore_points": cloud.checkpoint_count(),
        "backups": cloud.backups.count(),
        "tasks": cloud.task_count(),
        "running": cloud.running.len(),
        "policies": cloud.policies.len(),
        "csbs_backups": cloud.csbs_backups.len(),
        "vbs_backups": cloud.vbs_backups.len(),
        "faults": cloud.faults.rows().len(),
    }))
}

pub(super) fn operations() -> Answer {
    let rows: Vec<Value> = route::all()
        .map(|route| {
            json!({
                "id": route.id,
                "service": route.endpoint.folder(),
                "method": route.method.name(),
                "path": route.path,
                "offered": route.handler.is_some(),
            })
        })
        .collect();
    Answer::ok(json!({ "operations": rows }))
}
