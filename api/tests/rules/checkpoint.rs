//! Restore points, restores, policies, tokens: what crosses their fields, and what is known of the world.

use crate::common::found;
use backup_api::cbr::backup_restore::Mapping;
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER};
use backup_api::cbr::{
    BackupList, BackupRestore, CheckpointCreate, CheckpointShow, PolicyCreate, ProtectableList, Resource,
    ResourcesRemove, VaultDelete, VaultShow,
};
use backup_api::iam::TokenCreate;
use backup_api::iam::token_create::TokenProject;
use backup_api::known::{KnownResource, KnownVault, KnownVaultResource};
use backup_api::problem::Kind;
use backup_api::{Int, Operation, profile};

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

fn point(change: impl FnOnce(&mut CheckpointCreate)) -> Vec<String> {
    let mut wanted = CheckpointCreate::default();
    wanted.checkpoint.vault_id = id(99);
    change(&mut wanted);
    found(&wanted)
}

fn none() -> Vec<String> {
    Vec::new()
}

fn holding(resources: &[(usize, &str)]) -> Option<KnownVault> {
    let resources = resources.iter().map(|(number, status)| KnownVaultResource {
        id: id(*number),
        kind: SERVER.to_owned(),
        protect_status: (*status).to_owned(),
        ..KnownVaultResource::default()
    });
    Some(KnownVault { id: id(99), resources: resources.collect(), ..KnownVault::default() })
}

// rules: cbr.checkpoint.automatic
#[test]
fn automatic() {
    let automatic = |flag| point(|wanted| wanted.checkpoint.parameters.auto_trigger = flag);
    assert_eq!(automatic(None), none());
    assert_eq!(automatic(Some(false)), none());
    assert_eq!(automatic(Some(true)), ["cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W"]);
}

// rules: cbr.checkpoint.resources
#[test]
fn resources() {
    let resources = |ids: &[&str], vault: Option<KnownVault>| {
        point(|wanted| {
            wanted.checkpoint.parameters.resources = ids.iter().map(|id| (*id).to_owned()).collect();
            wanted.known.vault = vault;
        })
    };
    let (one, two) = (id(1), id(2));
    assert_eq!(resources(&[&one], None), none());
    assert_eq!(resources(&[&one.to_uppercase()], None), none());
    assert_eq!(
        resources(&[&one, &two], holding(&[(1, "available")])),
        ["cbr.checkpoint.resources checkpoint.parameters.resources[1] not-in-vault E"]
    );
    for (status, expected) in [("available", 0), ("", 0), ("of-next-year", 0), ("protecting", 1), ("error", 1)] {
        assert_eq!(resources(&[&one], holding(&[(1, status)])).len(), expected, "{status}");
    }
    assert_eq!(
        resources(&["ecs-1"], holding(&[(1, "available")])),
        ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-uuid E"],
        "said once"
    );
}

// rules: cbr.checkpoint.resources
#[test]
fn the_resources_own_state_counts() {
    let own = |state: &str, refusal: Option<&str>| {
        point(|wanted| {
            wanted.checkpoint.parameters.resources = vec![id(1)];
            wanted.known.vault = holding(&[(1, "available")]);
            let (state, refusal) = (Some(state.to_owned()), refusal.map(str::to_owned));
            let kind = SERVER.to_owned();
            wanted.known.resources =
                vec![KnownResource { id: id(1), kind, state, refusal, ..KnownResource::default() }];
        })
    };
    for fit in ["ACTIVE", "SHUTOFF", "of-next-year"] {
        assert_eq!(own(fit, None), none(), "{fit}");
    }
    assert_eq!(own("ERROR", None), ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-ready W"]);
    const AT: &str = "cbr.checkpoint.resources checkpoint.parameters.resources[0]";
    assert_eq!(own("ERROR", Some("no")), [format!("{AT} unfit W"), format!("{AT} not-ready W")]);
}

fn details(details: Vec<Resource>) -> Vec<String> {
    point(|wanted| wanted.checkpoint.parameters.resource_details = details)
}

// rules: cbr.checkpoint.details
#[test]
fn one_list_of_the_two() {
    let many = |count: usize| (0..count).map(|number| Resource::new(id(number), SERVER)).collect::<Vec<_>>();
    let both = point(|wanted| {
        wanted.checkpoint.parameters.resources = vec![id(1)];
        wanted.checkpoint.parameters.resource_details = many(1);
    });
    assert_eq!(both, ["cbr.checkpoint.details checkpoint.parameters.resource_details exclusive W"]);
}

// rules: cbr.checkpoint.detail.id
#[test]
fn detail() {
    const AT: &str = "checkpoint.parameters.resource_details[0]";
    let outside = point(|wanted| {
        wanted.checkpoint.parameters.resource_details = vec![Resource::new(id(1), SERVER)];
        wanted.known.vault = holding(&[(2, "available")]);
    });
    assert_eq!(outside, [format!("cbr.checkpoint.detail.id {AT}.id not-in-vault E")]);
}

// rules: cbr.resource.exclude
#[test]
fn disks_left_out() {
    let left_out = |kind: &str, disks: &[&str]| {
        let mut resource = Resource::new(id(1), kind);
        resource.extra_info.exclude_volumes = disks.iter().map(|disk| (*disk).to_owned()).collect();
        details(vec![resource])
    };
    const AT: &str = "checkpoint.parameters.resource_details[0].extra_info.exclude_volumes";
    let perhaps = format!("cbr.resource.exclude {AT} may-be-refused W");
    assert_eq!(left_out(SERVER, &[]), none());
    for kind in [SERVER, BARE_METAL] {
        assert_eq!(left_out(kind, &[&id(7)]), std::slice::from_ref(&perhaps));
    }
    assert_eq!(
        left_out(SERVER, &[&id(7), "vol"]),
        [format!("cbr.resource.exclude {AT}[1] unusual-id W"), perhaps.clone()]
    );
    assert_eq!(left_out(SERVER, &[""]), [format!("cbr.resource.exclude {AT}[0] missing E"), perhaps]);
    assert_eq!(left_out(DISK, &[&id(7)]), [format!("cbr.resource.exclude {AT} wrong-type E")]);
}

// rules: cbr.checkpoint.id, path.id
#[test]
fn ids_in_the_address() {
    assert_eq!(found(&CheckpointShow::default()), ["cbr.checkpoint.id {checkpoint_id} missing E"]);
    assert_eq!(found(&CheckpointShow { checkpoint_id: "any".to_owned() }), none());
    assert_eq!(found(&VaultShow { vault_id: " ".to_owned() }), ["path.id {vault_id} missing E"]);
    assert_eq!(found(&VaultDelete::default()), ["path.id {vault_id} missing E"]);
    let list = |kind: &str| found(&ProtectableList { protectable_type: kind.to_owned(), ..ProtectableList::default() });
    assert_eq!(list(""), ["path.id {protectable_type} missing E"]);
    assert_eq!(list("server"), none());
    assert_eq!(list("boat"), ["path.id {protectable_type} not-one-of E"]);
}

// rules: cbr.resource.remove
#[test]
fn dissociate() {
    let remove = |ids: &[String], vault: Option<KnownVault>| {
        let mut wanted = ResourcesRemove { vault_id: id(99), resource_ids: ids.to_vec(), ..ResourcesRemove::default() };
        wanted.known.vault = vault;
        found(&wanted)
    };
    assert_eq!(remove(&[id(1)], None), none());
    assert_eq!(remove(&[id(1)], holding(&[(2, "")])), ["cbr.resource.remove resource_ids[0] not-in-vault E"]);
}

// rules: cbr.checkpoint.keep
#[test]
fn days_to_keep_count_only_by_hand() {
    let told = |days: Option<&str>, auto: bool| {
        let mut wanted = CheckpointCreate::default();
        wanted.checkpoint.vault_id = id(99);
        wanted.checkpoint.parameters.retention_duration_days = days.map(Int::typed);
        wanted.checkpoint.parameters.auto_trigger = Some(auto);
        wanted
            .problems(&profile::HUAWEI)
            .into_iter()
            .filter(|found| found.rule == "cbr.checkpoint.keep")
            .map(|it| it.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(told(Some("30"), true), [Kind::ByHandOnly]);
    assert_eq!(told(Some("30"), false), []);
    assert_eq!(told(Some(" "), true), []);
    assert_eq!(told(None, true), []);
}

// rules: cbr.restore.target, cbr.restore.disks
#[test]
fn restore() {
    let restore = |server: &str, disk: &str, mappings: &[(&str, &str)]| {
        let mut wanted = BackupRestore { backup_id: id(1), ..BackupRestore::default() };
        wanted.restore.server_id = Some(server.to_owned());
        wanted.restore.volume_id = Some(disk.to_owned());
        wanted.restore.mappings = mappings
            .iter()
            .map(|(backup, volume)| Mapping { backup_id: (*backup).to_owned(), volume_id: (*volume).to_owned() })
            .collect();
        found(&wanted)
    };
    assert_eq!(restore("s", "", &[("b", "v")]), none());
    assert_eq!(restore("", "d", &[]), none());
    assert_eq!(restore("", "", &[]), ["cbr.restore.target restore.server_id missing E"]);
    assert_eq!(restore("s", "d", &[]), ["cbr.restore.target restore.volume_id exclusive E"]);
    assert_eq!(restore("s", "", &[]), ["cbr.restore.disks restore.mappings missing E"]);
}

fn policy(change: impl FnOnce(&mut PolicyCreate)) -> Vec<String> {
    let mut wanted = PolicyCreate::default();
    wanted.policy.name = "policy001".to_owned();
    wanted.policy.operation_type = "backup".to_owned();
    wanted.policy.trigger.properties.pattern = vec!["FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00".to_owned()];
    change(&mut wanted);
    found(&wanted).iter().map(|line| line.replace("policy.operation_definition.", "")).collect()
}

// rules: cbr.policy.retention, cbr.policy.destination
#[test]
fn a_policy() {
    assert_eq!(policy(|_| {}), none());
    let zeros = policy(|wanted| {
        let definition = &mut wanted.policy.operation_definition;
        definition.retention_duration_days = Some(1.into());
        definition.day_backups = Some(0.into());
    });
    assert_eq!(zeros, none(), "the documents' own example");
    let both = policy(|wanted| {
        let definition = &mut wanted.policy.operation_definition;
        definition.retention_duration_days = Some(1.into());
        definition.day_backups = Some(1.into());
    });
    assert_eq!(both, ["cbr.policy.retention max_backups exclusive E", "cbr.policy.retention timezone missing E"]);
    assert_eq!(
        policy(|wanted| wanted.policy.operation_type = "replication".to_owned()),
        [
            "cbr.policy.destination destination_region missing E",
            "cbr.policy.destination destination_project_id missing E"
        ]
    );
}

// rules: iam.token
#[test]
fn token() {
    let ask = |domain: &str, user: &str, password: &str, project: Option<&str>| {
        let project = TokenProject { id: project.map(str::to_owned), name: None };
        found(&TokenCreate::with_password(domain, user, password.to_owned(), project))
    };
    assert_eq!(ask("d", "u", "p", Some("p")), none());
    assert_eq!(ask("d", "u", "p", None), ["iam.token auth.scope.project.id missing E"]);
}

// rules: list.page
#[test]
fn pages() {
    let page = |limit, offset| found(&BackupList { limit, offset, ..BackupList::default() });
    assert_eq!(page(None, None), none());
    assert_eq!(page(Some(1), Some(0)), none());
    assert_eq!(page(Some(1000), Some(9)), none());
    assert_eq!(page(Some(0), Some(-1)), ["list.page limit out-of-range E", "list.page offset out-of-range E"]);
    assert_eq!(page(Some(1001), None), ["list.page limit out-of-range E"]);
    let list = |limit| {
        let protectable_type = "disk".to_owned();
        found(&ProtectableList { protectable_type, limit: Some(limit), ..ProtectableList::default() })
    };
    assert_eq!(list(50), none());
    assert_eq!(list(51), ["list.page limit out-of-range E"]);
}
