"""The OpenStack SDK with the Open Telekom Cloud's extensions: sign-in in three ways, an ordinary round, pages of one."""

import openstack
from otcextensions import sdk

from common import BASE, DISK, PROJECT, SERVER, TOKEN, advance, check, done, reset


def connect(**auth):
    conn = openstack.connect(
        auth=dict(auth_url=f"{BASE}/v3", **auth), region_name="eu-de", load_yaml_config=False, load_envvars=False,
        auth_type="token" if "token" in auth else "password")
    sdk.register_otc_extensions(conn)
    return conn


def by_password(**project):
    return connect(username="demo", password="demo", user_domain_name="demo", **project)


def older(conn):
    """CSBS and VBS: the SDK has no calls for them but finds them in the catalogue."""

    def call(service, method, path, **more):
        return conn.session.request(path, method, endpoint_filter=dict(
            service_type=service, interface="public", region_name="eu-de"), **more)

    action = f"/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/resources/{SERVER}/action"
    made = call("data-protect", "POST", action, json={"protect": {"backup_name": "older", "incremental": True}})
    point = made.json()["checkpoint"]
    check("CSBS protects", made.status_code == 200 and point["status"] == "protecting")
    advance(20)
    items = call("data-protect", "GET", f"/checkpoint_items?checkpoint_id={point['id']}").json()["checkpoint_items"]
    check("and is done", items[0]["status"] == "available" and items[0]["extend_info"]["progress"] == 100)
    gone = call("data-protect", "DELETE", f"/providers/fc4d5750-22e7-4798-8a46-f48f62c4c1da/checkpoints/{point['id']}")
    check("and deletes", gone.status_code == 200)

    body = {"backup": {"volume_id": DISK, "name": "older", "extend_param": {"FullBackup": "true"}}}
    job = call("vbsv2", "POST", "/cloudbackups", json=body).json()["job_id"]
    advance(20)
    state = conn.session.get(f"{BASE}/v1/{PROJECT}/jobs/{job}").json()
    check("VBS saves a disk", state["status"] == "SUCCESS")
    check("its job at v2", call("vbsv2", "GET", f"/jobs/{job}").json() == state)
    found = conn.block_storage.get_backup(state["entities"]["backup_id"])
    check("and shows it", found.status == "available" and found.volume_id == DISK)
    conn.block_storage.delete_backup(found, ignore_missing=False)
    advance(6)
    check("and deletes it", conn.block_storage.find_backup(found.id, ignore_missing=True) is None)


def main():
    reset()
    for project in ({"project_name": "eu-de"}, {"project_id": PROJECT},
                    {"project_name": "eu-de", "project_domain_name": "demo"},
                    {"project_name": "eu-de", "project_domain_id": "default"}):
        conn = by_password(**project)
        check(f"signed in with {sorted(project)}", conn.current_project_id == PROJECT)
    conn = connect(token=TOKEN, project_name="eu-de", project_domain_name="demo")
    check("signed in with a token", conn.current_project_id == PROJECT)
    check("projects", [p.name for p in conn.identity.user_projects(conn.current_user_id)] == ["eu-de"])
    cbr = conn.cbr

    vault = cbr.create_vault(
        name="sdk_vault", resources=[],
        billing=dict(cloud_type="public", consistent_level="crash_consistent", object_type="server",
                     protect_type="backup", size=200))
    check("a vault", vault.billing.size == 200 and vault.billing.status == "available")
    check("found by name", cbr.find_vault("sdk_vault").id == vault.id)
    check("found by id", cbr.find_vault(vault.id).name == "sdk_vault")
    check("not found by another name", cbr.find_vault("none", ignore_missing=True) is None)
    cbr.associate_resources(vault.id, [{"id": SERVER, "type": "OS::Nova::Server"}])
    check("a server in it", cbr.get_vault(vault.id).resources[0].id == SERVER)
    check("sizes in a vault are numbers", cbr.get_vault(vault.id).resources[0].size == 40)

    made = cbr.create_checkpoint(vault_id=vault.id, parameters=dict(
        auto_trigger=False, incremental=True, name="backup_auto", description="backupauto",
        resource_details=[{"id": SERVER, "type": "OS::Nova::Server", "name": "x"}]))
    check("a restore point begins", made.status == "protecting")
    advance(20)
    check("and is available", cbr.wait_for_checkpoint(made, interval=1, wait=5).status == "available")
    backups = list(cbr.backups(checkpoint_id=made.id))
    backup = cbr.get_backup(backups[0].id)
    check("one backup with a disk", len(backups) == 1 and len(backup.children) == 1)
    check("found by name", cbr.find_backup("backup_auto").id == backup.id)
    tasks = list(cbr.tasks(vault_id=vault.id))
    check("its task", tasks[0].status == "success" and cbr.get_task(tasks[0].id).id == tasks[0].id)
    child = backup.children[0]
    cbr.restore_data(backup.id, server_id=SERVER, power_on=True,
                     mappings=[dict(backup_id=child["id"], volume_id=child["resource_id"])])
    check("it is being restored", cbr.get_backup(backup.id).status == "restoring")
    advance(20)

    policy = cbr.create_policy(
        name="sdk_policy", operation_type="backup", operation_definition=dict(max_backups=2, timezone="UTC+01:00"),
        trigger=dict(properties=dict(pattern=["FREQ=WEEKLY;BYDAY=MO,TU;BYHOUR=14;BYMINUTE=00"])))
    cbr.bind_policy(vault.id, policy.id)
    check("a policy", cbr.find_policy("sdk_policy").id == policy.id)
    cbr.update_policy(policy.id, enabled=False)
    check("switched off", cbr.get_policy(policy.id).enabled is False)
    cbr.unbind_policy(vault.id, policy.id)
    cbr.delete_policy(policy.id, ignore_missing=False)
    cbr.update_vault(vault.id, name="sdk_new", billing={})

    for name, call in (("vaults", cbr.vaults), ("backups", cbr.backups), ("tasks", cbr.tasks)):
        whole = [row.id for row in call()]
        paged = [row.id for row in call(limit=1)]
        check(f"{name} in pages of one", sorted(whole) == sorted(paged) and len(whole) > 1)

    cbr.delete_backup(backup.id, ignore_missing=False)
    advance(6)
    cbr.dissociate_resources(vault.id, [SERVER])
    advance(6)
    cbr.delete_vault(vault.id, ignore_missing=False)
    advance(6)
    check("the vault is gone", cbr.find_vault(vault.id, ignore_missing=True) is None)

    check("disks", len(list(conn.block_storage.volumes())) > 36)
    check("disk backups", len(list(conn.block_storage.backups(limit=1))) >= 3)
    check("servers", len(list(conn.compute.servers())) >= 36)
    older(conn)
    check("the token is revoked", conn.session.delete(
        f"{BASE}/v3/auth/tokens", headers={"X-Subject-Token": conn.session.get_token()}).status_code == 204)
    done("OpenStack SDK")


main()
