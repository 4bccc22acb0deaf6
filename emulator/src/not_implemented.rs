//! Operations that the documents know and the emulator does not offer: it says so with their name.

use backup_api::Method::{Delete, Get, Post, Put};

use crate::endpoint::Endpoint::{Cbr, Csbs, Vbs};
use crate::route::Route;

/// All of them, by service.
pub const ROUTES: &[Route] = &[
    Route::not_implemented("cbr.vault.summary", Cbr, Get, "/v3/{project_id}/vaults/summary"),
    Route::not_implemented("cbr.vault.external", Cbr, Get, "/v3/{project_id}/vaults/external"),
    Route::not_implemented("cbr.vault.order", Cbr, Post, "/v3/{project_id}/vaults/order"),
    Route::not_implemented("cbr.vault.batch_update", Cbr, Put, "/v3/{project_id}/vaults/batch-update"),
    Route::not_implemented("cbr.resources.set", Cbr, Put, "/v3/{project_id}/vaults/{vault_id}/set-resources"),
    Route::not_implemented("cbr.checkpoint.replicate", Cbr, Post, "/v3/{project_id}/checkpoints/replicate"),
    Route::not_implemented("cbr.checkpoint.sync", Cbr, Post, "/v3/{project_id}/checkpoints/sync"),
    Route::not_implemented("cbr.backup.replicate", Cbr, Post, "/v3/{project_id}/backups/{backup_id}/replicate"),
    Route::not_implemented("cbr.backup.metadata", Cbr, Get, "/v3/{project_id}/backups/{backup_id}/metadata"),
    Route::not_implemented("cbr.backup.sync", Cbr, Post, "/v3/{project_id}/backups/sync"),
    Route::not_implemented("cbr.member.create", Cbr, Post, "/v3/{project_id}/backups/{backup_id}/members"),
    Route::not_implemented("cbr.member.list", Cbr, Get, "/v3/{project_id}/backups/{backup_id}/members"),
    Route::not_implemented("cbr.member.show", Cbr, Get, "/v3/{project_id}/backups/{backup_id}/members/{member_id}"),
    Route::not_implemented("cbr.member.update", Cbr, Put, "/v3/{project_id}/backups/{backup_id}/members/{member_id}"),
    Route::not_implemented(
        "cbr.member.delete",
        Cbr,
        Delete,
        "/v3/{project_id}/backups/{backup_id}/members/{member_id}",
    ),
    Route::not_implemented("cbr.replication.show", Cbr, Get, "/v3/{project_id}/replication-capabilities"),
    Route::not_implemented("cbr.storage.show", Cbr, Get, "/v3/{project_id}/storage_usage"),
    Route::not_implemented("cbr.feature.list", Cbr, Get, "/v3/{project_id}/cbr-features"),
    Route::not_implemented("cbr.vault.change_charge_mode", Cbr, Post, "/v3/{project_id}/vaults/change-charge-mode"),
    Route::not_implemented(
        "cbr.vault.extend_expiration",
        Cbr,
        Put,
        "/v3/{project_id}/vaults/{vault_id}/update-backup-expiration-time",
    ),
    Route::not_implemented("cbr.order.change", Cbr, Post, "/v3/{project_id}/orders/change"),
    Route::not_implemented("cbr.order.update", Cbr, Put, "/v3/{project_id}/orders/{order_id}"),
    Route::not_implemented("cbr.feature.show", Cbr, Get, "/v3/{project_id}/cbr-features/{feature_key}"),
    Route::not_implemented("cbr.agent.list", Cbr, Get, "/v3/{project_id}/agents"),
    Route::not_implemented("cbr.agent.create", Cbr, Post, "/v3/{project_id}/agents"),
    Route::not_implemented("cbr.agent.show", Cbr, Get, "/v3/{project_id}/agents/{agent_id}"),
    Route::not_implemented("cbr.agent.update", Cbr, Put, "/v3/{project_id}/agents/{agent_id}"),
    Route::not_implemented("cbr.agent.delete", Cbr, Delete, "/v3/{project_id}/agents/{agent_id}"),
    Route::not_implemented("cbr.agent.add_path", Cbr, Post, "/v3/{project_id}/agents/{agent_id}/add-path"),
    Route::not_implemented("cbr.agent.remove_path", Cbr, Post, "/v3/{project_id}/agents/{agent_id}/remove-path"),
    Route::not_implemented("cbr.agent.check", Cbr, Post, "/v3/{project_id}/agent/check"),
    Route::not_implemented("cbr.organization_policy.create", Cbr, Post, "/v3/{project_id}/organization-policies"),
    Route::not_implemented("cbr.organization_policy.list", Cbr, Get, "/v3/{project_id}/organization-policies"),
    Route::not_implemented(
        "cbr.organization_policy.show",
        Cbr,
        Get,
        "/v3/{project_id}/organization-policies/{organization_policy_id}",
    ),
    Route::not_implemented(
        "cbr.organization_policy.update",
        Cbr,
        Put,
        "/v3/{project_id}/organization-policies/{organization_policy_id}",
    ),
    Route::not_implemented(
        "cbr.organization_policy.delete",
        Cbr,
        Delete,
        "/v3/{project_id}/organization-policies/{organization_policy_id}",
    ),
    Route::not_implemented(
        "cbr.organization_policy.detail",
        Cbr,
        Get,
        "/v3/{project_id}/organization-policies/{organization_policy_id}/policy-detail",
    ),
    Route::not_implemented("cbr.migration.create", Cbr, Post, "/v3/migrates"),
    Route::not_implemented("cbr.migration.show", Cbr, Get, "/v3/migrates"),
    Route::not_implemented("cbr.region_project.list", Cbr, Get, "/v3/region-projects"),
    Route::not_implemented("cbr.domain.projects", Cbr, Get, "/v3/domain/{domain_name}/projects"),
    Route::not_implemented("cbr.domain.show", Cbr, Get, "/v3/domain/{source_project_id}"),
    Route::not_implemented("csbs.policy.create", Csbs, Post, "/v1/{project_id}/policies"),
    Route::not_implemented("csbs.policy.list", Csbs, Get, "/v1/{project_id}/policies"),
    Route::not_implemented("csbs.policy.show", Csbs, Get, "/v1/{project_id}/policies/{policy_id}"),
    Route::not_implemented("csbs.policy.update", Csbs, Put, "/v1/{project_id}/policies/{policy_id}"),
    Route::not_implemented("csbs.policy.delete", Csbs, Delete, "/v1/{project_id}/policies/{policy_id}"),
    Route::not_implemented("csbs.policy.run", Csbs, Post, "/v1/{project_id}/providers/{provider_id}/checkpoints"),
    Route::not_implemented("csbs.tag.project", Csbs, Get, "/v1/{project_id}/csbs_backup/tags"),
    Route::not_implemented("csbs.tag.list", Csbs, Get, "/v1/{project_id}/csbs_backup/{resource_id}/tags"),
    Route::not_implemented("csbs.tag.create", Csbs, Post, "/v1/{project_id}/csbs_backup/{resource_id}/tags"),
    Route::not_implemented("csbs.tag.batch", Csbs, Post, "/v1/{project_id}/csbs_backup/{resource_id}/tags/action"),
    Route::not_implemented("csbs.tag.delete", Csbs, Delete, "/v1/{project_id}/csbs_backup/{resource_id}/tags/{key}"),
    Route::not_implemented("csbs.tag.query", Csbs, Post, "/v1/{project_id}/csbs_backup/resource_instances/action"),
    Route::not_implemented("csbs.policy_tag.project", Csbs, Get, "/v1/{project_id}/csbs_backup_policy/tags"),
    Route::not_implemented("csbs.policy_tag.list", Csbs, Get, "/v1/{project_id}/csbs_backup_policy/{resource_id}/tags"),
    Route::not_implemented(
        "csbs.policy_tag.create",
        Csbs,
        Post,
        "/v1/{project_id}/csbs_backup_policy/{resource_id}/tags",
    ),
    Route::not_implemented(
        "csbs.policy_tag.batch",
        Csbs,
        Post,
        "/v1/{project_id}/csbs_backup_policy/{resource_id}/tags/action",
    ),
    Route::not_implemented(
        "csbs.policy_tag.delete",
        Csbs,
        Delete,
        "/v1/{project_id}/csbs_backup_policy/{resource_id}/tags/{key}",
    ),
    Route::not_implemented(
        "csbs.policy_tag.query",
        Csbs,
        Post,
        "/v1/{project_id}/csbs_backup_policy/resource_instances/action",
    ),
    Route::not_implemented("vbs.policy.create", Vbs, Post, "/v2/{project_id}/backuppolicy"),
    Route::not_implemented("vbs.policy.list", Vbs, Get, "/v2/{project_id}/backuppolicy"),
    Route::not_implemented("vbs.policy.update", Vbs, Put, "/v2/{project_id}/backuppolicy/{policy_id}"),
    Route::not_implemented("vbs.policy.delete", Vbs, Delete, "/v2/{project_id}/backuppolicy/{policy_id}"),
    Route::not_implemented("vbs.policy.run", Vbs, Post, "/v2/{project_id}/backuppolicy/{policy_id}/action"),
    Route::not_implemented("vbs.policy.tasks", Vbs, Get, "/v2/{project_id}/backuppolicy/{policy_id}/backuptasks"),
    Route::not_implemented("vbs.policy.associate", Vbs, Post, "/v2/{project_id}/backuppolicyresources"),
    Route::not_implemented("vbs.share.create", Vbs, Post, "/v2/{project_id}/os-vendor-backup-sharing"),
    Route::not_implemented("vbs.share.list", Vbs, Get, "/v2/{project_id}/os-vendor-backup-sharing/detail"),
    Route::not_implemented(
        "vbs.policy.dissociate",
        Vbs,
        Post,
        "/v2/{project_id}/backuppolicyresources/{policy_id}/deleted_resources",
    ),
    Route::not_implemented("vbs.policy_tag.project", Vbs, Get, "/v2/{project_id}/backuppolicy/tags"),
    Route::not_implemented("vbs.policy_tag.list", Vbs, Get, "/v2/{project_id}/backuppolicy/{policy_id}/tags"),
    Route::not_implemented("vbs.policy_tag.create", Vbs, Post, "/v2/{project_id}/backuppolicy/{policy_id}/tags"),
    Route::not_implemented("vbs.policy_tag.batch", Vbs, Post, "/v2/{project_id}/backuppolicy/{policy_id}/tags/action"),
    Route::not_implemented(
        "vbs.policy_tag.delete",
        Vbs,
        Delete,
        "/v2/{project_id}/backuppolicy/{policy_id}/tags/{key}",
    ),
    Route::not_implemented(
        "vbs.policy_tag.query",
        Vbs,
        Post,
        "/v2/{project_id}/backuppolicy/resource_instances/action",
    ),
    Route::not_implemented("vbs.share.count", Vbs, Get, "/v2/{project_id}/os-vendor-backup-sharing/count"),
    Route::not_implemented("vbs.share.show", Vbs, Get, "/v2/{project_id}/os-vendor-backup-sharing/{id}"),
    Route::not_implemented("vbs.share.delete", Vbs, Delete, "/v2/{project_id}/os-vendor-backup-sharing/{id}"),
];

#[cfg(test)]
mod tests {
    use crate::testing::Bench;

    #[tokio::test]
    async fn each_is_named() {
        let bench = Bench::new();
        for (method, path, name) in [
            ("POST", "/v3/{p}/vaults/change-charge-mode", "cbr.vault.change_charge_mode"),
            ("PUT", "/v3/{p}/orders/x", "cbr.order.update"),
            ("GET", "/v3/{p}/cbr-features/replication.enable", "cbr.feature.show"),
            ("GET", "/v3/region-projects", "cbr.region_project.list"),
            ("GET", "/v3/domain/x/projects", "cbr.domain.projects"),
            ("DELETE", "/v1/{p}/csbs_backup/x/tags/k", "csbs.tag.delete"),
            ("POST", "/v1/{p}/csbs_backup_policy/resource_instances/action", "csbs.policy_tag.query"),
            ("POST", "/v2/{p}/backuppolicy/resource_instances/action", "vbs.policy_tag.query"),
            ("POST", "/v2/{p}/backuppolicy/x/action", "vbs.policy.run"),
            ("GET", "/v2/{p}/os-vendor-backup-sharing/count", "vbs.share.count"),
            ("GET", "/v2/{p}/os-vendor-backup-sharing/x", "vbs.share.show"),
        ] {
            let reply = bench.send(method, path, None).await;
            assert!(reply.status == 501 && reply.raw.contains(&format!(" {name} ")), "{path}: {}", reply.raw);
        }
    }
}
