//! When a refusal means that a thing is not there any more, and who has to say so.

use backup_api::cbr::{BackupDelete, CheckpointShow, VaultDelete, checkpoint_create, resources_add, resources_migrate};
use backup_api::error::{Cause, Received};
use backup_api::{ApiError, Info, Operation};

#[test]
fn only_the_code_of_the_thing_itself_means_that_it_is_gone() {
    let said = |info: &'static Info, status: u16, body: &str| {
        let received = Received { status, content_type: "application/json", trace_id: None, retry_after: None, body };
        ApiError::from_reply(info, &received).gone()
    };
    let code = |code: &str| format!(r#"{{"error_code":"{code}","error_msg":"m"}}"#);
    let vault = |status, body: &str| said(&VaultDelete::INFO, status, body);
    assert!(vault(404, &code("BackupService.6105")));
    // Without a code, in a shape of the services.
    for own in [
        r#"{"error_code":null,"error_msg":"not here"}"#,
        r#"{"error_code":"","error_msg":"not here"}"#,
        r#"{"errorCode":"","errorMsg":"not here"}"#,
        r#"{"error":{"code":null,"message":"not here"}}"#,
    ] {
        assert!(vault(404, own), "{own}");
    }
    // In that of anybody before them: an ingress, Kong, APISIX, Spring, Kubernetes.
    for other in [
        "",
        "{}",
        r#"{"message":"no Route matched with those values"}"#,
        r#"{"message":"Not Found","request_id":"r"}"#,
        r#"{"error_msg":"404 Route Not Found"}"#,
        r#"{"timestamp":"t","status":404,"error":"Not Found","path":"/v3"}"#,
        r#"{"kind":"Status","status":"Failure","message":"not found","reason":"NotFound","code":404}"#,
        r#"{"error":"not found"}"#,
        r#"{"error_code":"BackupService.61"#,
    ] {
        assert!(!vault(404, other), "{other}");
        let received = Received { status: 404, content_type: "", trace_id: None, retry_after: None, body: other };
        assert_eq!(ApiError::from_reply(&VaultDelete::INFO, &received).cause, Cause::Gateway, "{other}");
    }
    let native = r#"{"itemNotFound":{"message":"Backup 1 could not be found.","code":404}}"#;
    let received = Received { status: 404, content_type: "", trace_id: None, retry_after: None, body: native };
    assert_eq!(ApiError::from_reply(&VaultDelete::INFO, &received).cause, Cause::NotFound);
    for (status, other) in
        [(404, "APIGW.0101"), (404, "BackupService.6000"), (404, "BackupService.9999"), (409, "BackupService.6112")]
    {
        assert!(!vault(status, &code(other)), "{other}");
    }
    assert!(!vault(404, "<html>nothing here</html>"));
    assert!(said(&BackupDelete::INFO, 404, &code("BackupService.6200")));
    assert!(!said(&BackupDelete::INFO, 404, &code("BackupService.6105")));
    // A restore point is asked for by its own id, and made of a vault.
    assert!(said(&CheckpointShow::INFO, 404, &code("BackupService.6217")));
    assert!(!said(&CheckpointShow::INFO, 404, &code("BackupService.6105")));
    assert!(said(&checkpoint_create::INFO, 404, &code("BackupService.6105")));
    assert!(!said(&checkpoint_create::INFO, 404, &code("BackupService.6217")));
    assert!(said(&resources_add::INFO, 404, &code("BackupService.6105")));
    assert!(said(&resources_migrate::INFO, 404, &code("BackupService.6105")));
    assert!(!said(&resources_migrate::INFO, 400, &code("BackupService.6120")), "the other vault");
    assert!(!said(&resources_add::INFO, 400, &code("BackupService.6120")));
    // What else a request names may be missing as well.
    let missing = |info: &'static Info, status: u16, told: &str| {
        let body = code(told);
        let received = Received { status, content_type: "", trace_id: None, retry_after: None, body: &body };
        let error = ApiError::from_reply(info, &received);
        (error.missing(), error.gone())
    };
    assert_eq!(missing(&resources_migrate::INFO, 400, "BackupService.6120"), (true, false));
    assert_eq!(missing(&resources_add::INFO, 404, "BackupService.6302"), (true, false));
    assert_eq!(missing(&resources_add::INFO, 404, "BackupService.6105"), (true, true));
    assert_eq!(missing(&resources_add::INFO, 400, "BackupService.6103"), (false, false));
}
