"""The vendor's Python SDK: an ordinary round, signed with keys and with a token."""

from huaweicloudsdkcbr.v1 import *  # noqa: F403
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException, SdkException
from huaweicloudsdkcore.http.http_config import HttpConfig
from huaweicloudsdkcore.signer.signer import Signer

from common import ACCESS_KEY, BASE, OTHER_SERVER, PROJECT, SECRET_KEY, SERVER, TOKEN, advance, check, control, done, reset


class TokenCredentials(BasicCredentials):
    """The SDK has no credentials of this kind of its own."""

    def sign_request(self, request):
        request.header_params["X-Auth-Token"] = TOKEN
        Signer.process_request_uri(request)
        return request


# The SDK compares names of classes.
TokenCredentials.__name__ = "BasicCredentials"


def client(credentials):
    config = HttpConfig.get_default_config()
    config.ignore_ssl_verification = True
    builder = CbrClient.new_builder().with_http_config(config)  # noqa: F405
    return builder.with_credentials(credentials).with_endpoint(BASE).build()


def billing(**more):
    fields = dict(cloud_type="public", consistent_level="crash_consistent", object_type="server",
                  protect_type="backup", size=200)
    return BillingCreate(**{**fields, **more})  # noqa: F405


def vault(name, resources, **more):
    body = VaultCreateReq(vault=VaultCreate(name=name, resources=resources, billing=billing(**more)))  # noqa: F405
    return CreateVaultRequest(body=body)  # noqa: F405


def all_pages(call, request, rows):
    """Goes on by offset until a page is empty."""
    seen = []
    request.limit = 1
    request.offset = 0
    while True:
        page = rows(call(request))
        if not page:
            return seen
        seen += [row.id for row in page]
        request.offset += 1


def a_round(cbr, name):
    reset()
    empty = cbr.create_vault(vault(f"{name}_vault", [])).vault
    check("a pay-per-use vault", empty.billing.size == 200 and empty.billing.charging_mode == "post_paid")
    paid = cbr.create_vault(vault(
        f"{name}_paid", [ResourceCreate(id=OTHER_SERVER, type="OS::Nova::Server")], size=100,  # noqa: F405
        charging_mode="pre_paid", period_type="month", period_num=1, is_auto_renew=False, is_auto_pay=False))
    check("a pre-paid vault with a server", paid.vault.resources[0].id == OTHER_SERVER and paid.orders)

    added = cbr.add_vault_resource(AddVaultResourceRequest(  # noqa: F405
        vault_id=empty.id, body=VaultAddResourceReq(  # noqa: F405
            resources=[ResourceCreate(id=SERVER, type="OS::Nova::Server", name="server-4690-0002")])))  # noqa: F405
    check("a server is associated", added.add_resource_ids == [SERVER])

    made = cbr.create_checkpoint(CreateCheckpointRequest(body=VaultBackupReq(  # noqa: F405
        checkpoint=VaultBackup(vault_id=empty.id, parameters=CheckpointParam(  # noqa: F405
            auto_trigger=False, incremental=True, name="backup_auto", description="backupauto",
            resources=[SERVER]))))).checkpoint
    check("a restore point begins", made.status == "protecting")
    check("sizes of a restore point are texts", made.vault.resources[0].resource_size == "40")
    advance(10)
    logs = cbr.list_op_logs(ListOpLogsRequest(vault_id=empty.id, status="running")).operation_logs  # noqa: F405
    check("its task is at 50 percent", logs[0].extra_info.common.progress == 50)
    advance(10)
    shown = cbr.show_checkpoint(ShowCheckpointRequest(checkpoint_id=made.id)).checkpoint  # noqa: F405
    check("the restore point is available", shown.status == "available")
    one = cbr.show_op_log(ShowOpLogRequest(operation_log_id=logs[0].id)).operation_log  # noqa: F405
    check("the task succeeded", one.status == "success" and one.error_info.code == "")

    found = cbr.list_backups(ListBackupsRequest(checkpoint_id=made.id)).backups  # noqa: F405
    backup = cbr.show_backup(ShowBackupRequest(backup_id=found[0].id)).backup  # noqa: F405
    check("a backup with its disks", len(found) == 1 and len(backup.children) == 1)
    mappings = [BackupRestoreServerMapping(backup_id=c.id, volume_id=c.resource_id) for c in backup.children]  # noqa: F405
    cbr.restore_backup(RestoreBackupRequest(backup_id=backup.id, body=BackupRestoreReq(  # noqa: F405
        restore=BackupRestore(server_id=SERVER, mappings=mappings, power_on=True))))  # noqa: F405
    check("it is being restored",
          cbr.show_backup(ShowBackupRequest(backup_id=backup.id)).backup.status == "restoring")  # noqa: F405
    advance(20)

    policy = cbr.create_policy(CreatePolicyRequest(body=PolicyCreateReq(policy=PolicyCreate(  # noqa: F405
        name=f"{name}_policy", operation_type="backup", enabled=True,
        operation_definition=PolicyoODCreate(max_backups=3),  # noqa: F405
        trigger=PolicyTriggerReq(properties=PolicyTriggerPropertiesReq(  # noqa: F405
            pattern=["FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00"])))))).policy
    cbr.associate_vault_policy(AssociateVaultPolicyRequest(  # noqa: F405
        vault_id=empty.id, body=VaultAssociate(policy_id=policy.id)))  # noqa: F405
    on = cbr.list_policies(ListPoliciesRequest(vault_id=empty.id)).policies  # noqa: F405
    check("a policy is on the vault", [p.id for p in on] == [policy.id])
    cbr.update_policy(UpdatePolicyRequest(policy_id=policy.id, body=PolicyUpdateReq(  # noqa: F405
        policy=PolicyUpdate(enabled=False))))  # noqa: F405
    check("the policy is off", cbr.show_policy(ShowPolicyRequest(policy_id=policy.id)).policy.enabled is False)  # noqa: F405
    cbr.disassociate_vault_policy(DisassociateVaultPolicyRequest(  # noqa: F405
        vault_id=empty.id, body=VaultDissociate(policy_id=policy.id)))  # noqa: F405
    cbr.delete_policy(DeletePolicyRequest(policy_id=policy.id))  # noqa: F405

    cbr.update_vault(UpdateVaultRequest(vault_id=empty.id, body=VaultUpdateReq(  # noqa: F405
        vault=VaultUpdate(name=f"{name}_new", billing=BillingUpdate()))))  # noqa: F405
    servers = cbr.list_protectable(ListProtectableRequest(protectable_type="server", limit=50)).instances  # noqa: F405
    check("servers to choose from", any(row.protectable.result for row in servers))
    check("one server", cbr.show_protectable(ShowProtectableRequest(  # noqa: F405
        protectable_type="server", instance_id=SERVER)).instance.name == "ecs-9f93-0002")

    count = cbr.list_vault(ListVaultRequest()).count  # noqa: F405
    check("pages of one come to an end",
          len(set(all_pages(cbr.list_vault, ListVaultRequest(), lambda r: r.vaults))) == count)  # noqa: F405
    count = cbr.list_backups(ListBackupsRequest()).count  # noqa: F405
    check("backups too",
          len(set(all_pages(cbr.list_backups, ListBackupsRequest(), lambda r: r.backups))) == count)  # noqa: F405

    cbr.delete_backup(DeleteBackupRequest(backup_id=backup.id))  # noqa: F405
    advance(6)
    removed = cbr.remove_vault_resource(RemoveVaultResourceRequest(  # noqa: F405
        vault_id=empty.id, body=VaultRemoveResourceReq(resource_ids=[SERVER])))  # noqa: F405
    check("the server is taken out", removed.remove_resource_ids == [SERVER])
    advance(6)
    cbr.delete_vault(DeleteVaultRequest(vault_id=empty.id))  # noqa: F405
    advance(6)
    try:
        cbr.show_vault(ShowVaultRequest(vault_id=empty.id))  # noqa: F405
        check("the vault is gone", False)
    except ClientRequestException as error:
        check("the vault is gone", (error.status_code, error.error_code) == (404, "BackupService.6105"))
        check("the refusal has a request id", bool(error.request_id))
    try:
        cbr.create_vault(vault("bad name", [], size=5))
        check("a bad vault is refused", False)
    except ClientRequestException as error:
        check("a bad vault is refused", error.status_code == 400 and error.error_code.startswith("BackupService."))


def main():
    a_round(client(BasicCredentials(ACCESS_KEY, SECRET_KEY, PROJECT)), "signed")
    a_round(client(TokenCredentials("unused", "unused", PROJECT)), "token")
    found = BasicCredentials(ACCESS_KEY, SECRET_KEY)
    found.iam_endpoint = BASE
    from huaweicloudsdkcore.region.region import Region

    config = HttpConfig.get_default_config()
    builder = CbrClient.new_builder().with_http_config(config).with_credentials(found)  # noqa: F405
    cbr = builder.with_region(Region("eu-de", BASE)).build()
    check("the project is found by its name", cbr.list_vault(ListVaultRequest()).count > 0)  # noqa: F405
    for access, secret in ((ACCESS_KEY, "wrong"), ("WRONG", SECRET_KEY)):
        try:
            client(BasicCredentials(access, secret, PROJECT)).list_vault(ListVaultRequest())  # noqa: F405
            check("a wrong signature is refused", False)
        except ClientRequestException as error:
            check("a wrong signature is refused", error.status_code == 401)
    control("faults", {"operation": "cbr.vault.list", "kind": "html", "status": 502})
    try:
        client(TokenCredentials("unused", "unused", PROJECT)).list_vault(ListVaultRequest())  # noqa: F405
        check("a page of a proxy is an error", False)
    except SdkException:
        check("a page of a proxy is an error", True)
    done("vendor SDK")


main()
