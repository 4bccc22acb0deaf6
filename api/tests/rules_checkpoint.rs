//! `cbr.checkpoint.vault`, `cbr.checkpoint.description`, `cbr.checkpoint.name`, `cbr.checkpoint.incremental`, `cbr.checkpoint.automatic`, `cbr.checkpoint.resources`, `cbr.checkpoint.once`, `cbr.checkpoint.details`, `cbr.checkpoint.detail.id`, `cbr.checkpoint.detail.type`, `cbr.checkpoint.detail.name`, `cbr.resource.exclude`, `cbr.checkpoint.id`, `path.id`, `cbr.resource.remove`, `cbr.checkpoint.keep`, `cbr.restore.target`, `cbr.restore.disks`, `cbr.policy.name`, `cbr.policy.type`, `cbr.policy.retention`, `cbr.policy.destination`, `cbr.policy.schedule`, `iam.token`, `list.page` at their boundaries.

mod common;

use backup_api::cbr::backup_restore::Mapping;
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::{
    BackupList, BackupRestore, CheckpointCreate, CheckpointShow, PolicyCreate, ProtectableList, Resource,
    ResourcesRemove, VaultDelete, VaultShow,
};
use backup_api::iam::TokenCreate;
use backup_api::iam::token_create::TokenProject;
use backup_api::known::{KnownResource, KnownVault, KnownVaultResource};
use backup_api::problem::Kind;
use backup_api::{Int, Operation, profile};
use common::{found, told};

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
    });
    Some(KnownVault { id: id(99), resources: resources.collect(), ..KnownVault::default() })
}

// rules: cbr.checkpoint.vault
#[test]
fn vault() {
    assert_eq!(point(|_| {}), none());
    assert_eq!(
        point(|wanted| wanted.checkpoint.vault_id.clear()),
        ["cbr.checkpoint.vault checkpoint.vault_id missing E"]
    );
    assert_eq!(
        point(|wanted| wanted.checkpoint.vault_id = "v".to_owned()),
        ["cbr.checkpoint.vault checkpoint.vault_id unusual-id W"]
    );
}

// rules: cbr.checkpoint.description, cbr.checkpoint.name
#[test]
fn description_and_name() {
    let description = |text: &str| point(|wanted| wanted.checkpoint.parameters.description = Some(text.to_owned()));
    assert_eq!(description(""), none());
    assert_eq!(description(&"ä".repeat(255)), none());
    assert_eq!(
        description(&"ä".repeat(256)),
        ["cbr.checkpoint.description checkpoint.parameters.description too-long E"]
    );
    assert_eq!(description("a<b"), ["cbr.checkpoint.description checkpoint.parameters.description bad-character E"]);
    let name = |text: &str| point(|wanted| wanted.checkpoint.parameters.name = Some(text.to_owned()));
    assert_eq!(name(""), none());
    assert_eq!(name("auto"), none());
    assert_eq!(name(&"a".repeat(64)), none());
    assert_eq!(name(&"a".repeat(65)), ["cbr.checkpoint.name checkpoint.parameters.name too-long E"]);
    assert_eq!(name("a.b"), ["cbr.checkpoint.name checkpoint.parameters.name bad-character E"]);
}

// rules: cbr.checkpoint.automatic
#[test]
fn automatic() {
    let automatic = |flag| point(|wanted| wanted.checkpoint.parameters.auto_trigger = flag);
    assert_eq!(automatic(None), none());
    assert_eq!(automatic(Some(false)), none());
    assert_eq!(automatic(Some(true)), ["cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W"]);
}

// rules: cbr.checkpoint.resources, cbr.checkpoint.once
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
    assert_eq!(resources(&["ecs-1"], None), ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-uuid E"]);
    assert_eq!(
        resources(&[&one[1..]], None),
        ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-uuid E"]
    );
    assert_eq!(
        resources(&[&one.replace('-', "0")], None),
        ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-uuid E"]
    );
    assert_eq!(resources(&[""], None), ["cbr.checkpoint.resources checkpoint.parameters.resources[0] missing E"]);
    assert_eq!(
        resources(&[&one, &two, &one], None),
        ["cbr.checkpoint.once checkpoint.parameters.resources[2] duplicate W"]
    );
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
fn how_many_details() {
    let many = |count: usize| (0..count).map(|number| Resource::new(id(number), SERVER)).collect::<Vec<_>>();
    assert_eq!(details(many(256)), none());
    assert_eq!(details(many(257)), ["cbr.checkpoint.details checkpoint.parameters.resource_details too-many E"]);
    let both = point(|wanted| {
        wanted.checkpoint.parameters.resources = vec![id(1)];
        wanted.checkpoint.parameters.resource_details = many(1);
    });
    assert_eq!(both, ["cbr.checkpoint.details checkpoint.parameters.resource_details exclusive W"]);
}

// rules: cbr.checkpoint.detail.id, cbr.checkpoint.detail.type, cbr.checkpoint.detail.name
#[test]
fn detail() {
    const AT: &str = "checkpoint.parameters.resource_details[0]";
    assert_eq!(
        details(vec![Resource::default()]),
        [
            format!("cbr.checkpoint.detail.id {AT}.id missing E"),
            format!("cbr.checkpoint.detail.type {AT}.type missing E")
        ]
    );
    for kind in [SERVER, DISK, BARE_METAL, TURBO] {
        assert_eq!(details(vec![Resource::new(id(1), kind)]), none(), "{kind}");
    }
    let desktop = Resource::new(id(1), "OS::Workspace::DesktopV2");
    assert_eq!(details(vec![desktop]), [format!("cbr.checkpoint.detail.type {AT}.type not-one-of E")]);
    let named = |count| details(vec![Resource { name: Some("a".repeat(count)), ..Resource::new(id(1), SERVER) }]);
    assert_eq!(named(255), none());
    assert_eq!(named(256), [format!("cbr.checkpoint.detail.name {AT}.name too-long E")]);
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
    assert_eq!(remove(&[], None), ["cbr.resource.remove resource_ids missing E"]);
    assert_eq!(remove(&[id(1), id(1)], None), ["cbr.resource.remove resource_ids[1] duplicate E"]);
    let many: Vec<String> = (0..257).map(id).collect();
    assert_eq!(remove(&many, None), ["cbr.resource.remove resource_ids too-many E"]);
    assert_eq!(remove(&[id(1)], holding(&[(2, "")])), ["cbr.resource.remove resource_ids[0] not-in-vault E"]);
}

// rules: cbr.checkpoint.keep
#[test]
fn days_to_keep() {
    let days = |text: &str| {
        let path = "checkpoint.parameters.retention_duration_days";
        let mut wanted = CheckpointCreate::default();
        wanted.checkpoint.vault_id = id(99);
        wanted.checkpoint.parameters.retention_duration_days = Some(Int::typed(text));
        let all = told(&wanted.problems(&profile::HUAWEI));
        all.iter().map(|line| line.replace(path, "")).collect::<Vec<_>>()
    };
    for good in ["", "-1", "1", "36500"] {
        assert_eq!(days(good), none(), "{good}");
    }
    for wrong in ["0", "-2", "36501", "99999999999999999999"] {
        assert_eq!(days(wrong), ["cbr.checkpoint.keep  out-of-range E"], "{wrong}");
    }
    for wrong in ["1.5", "+10"] {
        assert_eq!(days(wrong), ["cbr.checkpoint.keep  not-whole E"], "{wrong}");
    }
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
    assert_eq!(told(Some("-2"), false), [Kind::OutOfRangeOrEndless { min: 1, max: 36_500 }]);
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
    assert_eq!(
        restore("s", "", &[("b", ""), ("b", "w")]),
        [
            "cbr.restore.disks restore.mappings[0].volume_id missing E",
            "cbr.restore.disks restore.mappings[1].backup_id duplicate E"
        ]
    );
    assert_eq!(
        restore("s", "", &[("a", "v"), ("b", "v")]),
        ["cbr.restore.disks restore.mappings[1].volume_id duplicate E"]
    );
}

fn policy(change: impl FnOnce(&mut PolicyCreate)) -> Vec<String> {
    let mut wanted = PolicyCreate::default();
    wanted.policy.name = "policy001".to_owned();
    wanted.policy.operation_type = "backup".to_owned();
    wanted.policy.trigger.properties.pattern = vec!["FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00".to_owned()];
    change(&mut wanted);
    found(&wanted).iter().map(|line| line.replace("policy.operation_definition.", "")).collect()
}

// rules: cbr.policy.name, cbr.policy.type, cbr.policy.retention, cbr.policy.destination, cbr.policy.schedule
#[test]
fn a_policy() {
    assert_eq!(policy(|_| {}), none());
    assert_eq!(policy(|wanted| wanted.policy.name = "a".repeat(65)), ["cbr.policy.name policy.name too-long E"]);
    assert_eq!(
        policy(|wanted| wanted.policy.operation_type = "x".to_owned()),
        ["cbr.policy.type policy.operation_type not-one-of E"]
    );
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
        policy(|wanted| wanted.policy.operation_definition.max_backups = Some(0.into())),
        ["cbr.policy.retention max_backups out-of-range E"]
    );
    assert_eq!(
        policy(|wanted| wanted.policy.operation_definition.week_backups = Some(101.into())),
        ["cbr.policy.retention week_backups out-of-range E", "cbr.policy.retention timezone missing E"]
    );
    assert_eq!(
        policy(|wanted| wanted.policy.operation_type = "replication".to_owned()),
        [
            "cbr.policy.destination destination_region missing E",
            "cbr.policy.destination destination_project_id missing E"
        ]
    );
    let schedule =
        |count: usize| policy(|wanted| wanted.policy.trigger.properties.pattern = vec!["F".to_owned(); count]);
    assert_eq!(schedule(0), ["cbr.policy.schedule policy.trigger.properties.pattern missing E"]);
    assert_eq!(schedule(24), none());
    assert_eq!(schedule(25), ["cbr.policy.schedule policy.trigger.properties.pattern too-many E"]);
}

// rules: iam.token
#[test]
fn token() {
    let ask = |domain: &str, user: &str, password: &str, project: Option<&str>| {
        let project = TokenProject { id: project.map(str::to_owned), name: None };
        found(&TokenCreate::with_password(domain, user, password.to_owned(), project))
    };
    assert_eq!(ask("d", "u", " ", Some("p")), none(), "a password may be a blank");
    assert_eq!(
        ask("", "", "", None),
        [
            "iam.token auth.identity.password.user.name missing E",
            "iam.token auth.identity.password.user.password missing E",
            "iam.token auth.identity.password.user.domain.name missing E",
            "iam.token auth.scope.project.id missing E"
        ]
    );
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
