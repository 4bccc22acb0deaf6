//! Work that was told to fail, as each service shows it.

use serde_json::{Value, json};

use super::Bench;

async fn ask(bench: &Bench, fault: Value) {
    let reply = bench.post("/_emulator/faults", &fault).await;
    assert_eq!(reply.status, 201, "{}", reply.raw);
}

#[tokio::test]
async fn work_of_cbr_fails() {
    let bench = Bench::new();
    let backups = bench.get("/v3/{p}/backups?resource_name=archive-2019").await;
    let (id, disk) = (backups.text("/backups/0/id"), backups.text("/backups/0/resource_id"));
    let (path, vault) = (format!("/v3/{{p}}/backups/{id}"), backups.text("/backups/0/vault_id"));
    let log = |kind: &str| format!("/v3/{{p}}/operation-logs?operation_type={kind}&status=failed");
    ask(&bench, json!({ "operation": "*", "kind": "fail-work", "times": 0, "code": "X.1", "message": "m" })).await;
    bench.post(&format!("{path}/restore"), &json!({ "restore": { "volume_id": disk } })).await;
    assert_eq!(bench.get(&path).await.text("/backup/status"), "restoring");
    bench.advance(600).await;
    assert_eq!(bench.get(&path).await.text("/backup/status"), "error");
    let info = bench.get(&log("restore")).await.json.pointer("/operation_logs/0/error_info").cloned();
    assert_eq!(info, Some(json!({ "code": "X.1", "message": "m" })));
    bench.delete(&path).await;
    bench.advance(6).await;
    assert_eq!(bench.get(&path).await.text("/backup/status"), "error");
    let run = bench.post("/v3/{p}/checkpoints", &json!({ "checkpoint": { "vault_id": vault } })).await;
    bench.advance(600).await;
    let point = format!("/v3/{{p}}/checkpoints/{}", run.text("/checkpoint/id"));
    assert_eq!(bench.get(&point).await.text("/checkpoint/status"), "error");
    assert_eq!(bench.get(&log("backup")).await.int("/count"), 3);
    let home = format!("/v3/{{p}}/vaults/{vault}");
    bench.post(&format!("{home}/removeresources"), &json!({ "resource_ids": [disk] })).await;
    bench.advance(6).await;
    let task = bench.get(&log("remove_resource")).await;
    assert_eq!(task.int("/operation_logs/0/extra_info/remove_resources/fail_count"), 1);
    assert_eq!(bench.get(&home).await.text("/vault/resources/0/protect_status"), "available");
    let billing = json!({ "consistent_level": "crash_consistent", "object_type": "disk", "protect_type": "backup",
        "size": 5000 });
    let other = json!({ "vault": { "name": "other", "resources": [], "billing": billing } });
    let other = bench.post("/v3/{p}/vaults", &other).await.text("/vault/id");
    let moved = json!({ "resource_ids": [disk], "destination_vault_id": other });
    assert_eq!(bench.post(&format!("{home}/migrateresources"), &moved).await.status, 200);
    bench.advance(6).await;
    let task = bench.get(&log("migrate")).await;
    assert_eq!(task.int("/operation_logs/0/extra_info/migrate_resources/fail_count"), 1);
    assert_eq!(bench.get(&home).await.text("/vault/resources/0/protect_status"), "available");
    assert_eq!(bench.get(&format!("/v3/{{p}}/backups?vault_id={other}")).await.int("/count"), 0);
    assert_eq!(bench.delete(&home).await.status, 204);
    bench.advance(6).await;
    assert_eq!(bench.get(&home).await.text("/vault/billing/status"), "error");
    bench.delete("/_emulator/faults").await;
    assert_eq!(bench.delete(&home).await.status, 204);
    bench.advance(6).await;
    assert_eq!(bench.get(&home).await.status, 404);
}

#[tokio::test]
async fn work_of_vbs_and_csbs_fails() {
    let bench = Bench::new();
    ask(&bench, json!({ "operation": "vbs.*", "kind": "fail-work", "times": 0 })).await;
    let list = bench.get("/v2/{p}/backups/detail?name=scratch-01").await;
    let path = format!("/v2/{{p}}/cloudbackups/{}", list.text("/backups/0/id"));
    let one = format!("/v2/{{p}}/backups/{}", list.text("/backups/0/id"));
    let target = json!({ "restore": { "volume_id": list.text("/backups/0/volume_id") } });
    let job = bench.post(&format!("{path}/restore"), &target).await.text("/job_id");
    bench.advance(60).await;
    let job = bench.get(&format!("/v1/{{p}}/jobs/{job}")).await;
    assert_eq!((job.text("/status").as_str(), job.text("/error_code").as_str()), ("FAIL", "VolumeBackup.0900"));
    let shown = bench.get(&one).await;
    assert_eq!(shown.text("/backup/status"), "error_restoring");
    assert_eq!(shown.text("/backup/fail_reason"), "A failure that was asked for.");
    bench.send("POST", &path, None).await;
    bench.advance(6).await;
    assert_eq!(bench.get(&one).await.text("/backup/status"), "error");

    ask(&bench, json!({ "operation": "csbs.protect", "kind": "fail-work" })).await;
    let server = "9506416d-db6c-406e-8bca-c0f43793d914";
    let provider = "/v1/{p}/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da";
    let made = bench.post(&format!("{provider}/resources/{server}/action"), &json!({ "protect": {} })).await;
    assert_eq!(made.text("/checkpoint/status"), "protecting");
    let record = made.text("/checkpoint/id");
    let items = format!("/v1/{{p}}/checkpoint_items?checkpoint_id={record}");
    bench.advance(60).await;
    let item = bench.get(&items).await;
    let of = |key: &str| item.text(&format!("/checkpoint_items/0/{key}"));
    assert_eq!([of("status"), of("extend_info/fail_op")], ["error", "backup"]);
    assert_eq!(of("extend_info/fail_code/Code"), "CSBS.9999");
    ask(&bench, json!({ "operation": "csbs.record.delete", "kind": "fail-work" })).await;
    for (left, failed) in [(1, "delete"), (0, "")] {
        bench.delete(&format!("{provider}/checkpoints/{record}")).await;
        bench.advance(6).await;
        let item = bench.get(&items).await;
        let now = (item.rows("/checkpoint_items"), item.text("/checkpoint_items/0/extend_info/fail_op"));
        assert_eq!(now, (left, failed.to_owned()));
    }
}
