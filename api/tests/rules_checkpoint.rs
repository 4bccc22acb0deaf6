//! Rules 31 to 43 and 59 to 70 at their boundaries.

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

#[test]
fn rule_31_vault() {
    assert_eq!(point(|_| {}), none());
    assert_eq!(point(|wanted| wanted.checkpoint.vault_id.clear()), ["31 checkpoint.vault_id missing E"]);
    assert_eq!(point(|wanted| wanted.checkpoint.vault_id = "v".to_owned()), ["31 checkpoint.vault_id unusual-id W"]);
}

#[test]
fn rules_32_and_33_description_and_name() {
    let description = |text: &str| point(|wanted| wanted.checkpoint.parameters.description = Some(text.to_owned()));
    assert_eq!(description(""), none());
    assert_eq!(description(&"ä".repeat(255)), none());
    assert_eq!(description(&"ä".repeat(256)), ["32 checkpoint.parameters.description too-long E"]);
    assert_eq!(description("a<b"), ["32 checkpoint.parameters.description bad-character E"]);
    let name = |text: &str| point(|wanted| wanted.checkpoint.parameters.name = Some(text.to_owned()));
    assert_eq!(name(""), none());
    assert_eq!(name("auto"), none());
    assert_eq!(name(&"a".repeat(64)), none());
    assert_eq!(name(&"a".repeat(65)), ["33 checkpoint.parameters.name too-long E"]);
    assert_eq!(name("a.b"), ["33 checkpoint.parameters.name bad-character E"]);
}

#[test]
fn rule_35_automatic() {
    let automatic = |flag| point(|wanted| wanted.checkpoint.parameters.auto_trigger = flag);
    assert_eq!(automatic(None), none());
    assert_eq!(automatic(Some(false)), none());
    assert_eq!(automatic(Some(true)), ["35 checkpoint.parameters.auto_trigger scheduler-only W"]);
}

#[test]
fn rules_36_and_37_resources() {
    let resources = |ids: &[&str], vault: Option<KnownVault>| {
        point(|wanted| {
            wanted.checkpoint.parameters.resources = ids.iter().map(|id| (*id).to_owned()).collect();
            wanted.known.vault = vault;
        })
    };
    let (one, two) = (id(1), id(2));
    assert_eq!(resources(&[&one], None), none());
    assert_eq!(resources(&[&one.to_uppercase()], None), none());
    assert_eq!(resources(&["ecs-1"], None), ["36 checkpoint.parameters.resources[0] not-uuid E"]);
    assert_eq!(resources(&[&one[1..]], None), ["36 checkpoint.parameters.resources[0] not-uuid E"]);
    assert_eq!(resources(&[&one.replace('-', "0")], None), ["36 checkpoint.parameters.resources[0] not-uuid E"]);
    assert_eq!(resources(&[""], None), ["36 checkpoint.parameters.resources[0] missing E"]);
    assert_eq!(resources(&[&one, &two, &one], None), ["37 checkpoint.parameters.resources[2] duplicate W"]);
    assert_eq!(
        resources(&[&one, &two], holding(&[(1, "available")])),
        ["36 checkpoint.parameters.resources[1] not-in-vault E"]
    );
    for (status, expected) in [("available", 0), ("", 0), ("of-next-year", 0), ("protecting", 1), ("error", 1)] {
        assert_eq!(resources(&[&one], holding(&[(1, status)])).len(), expected, "{status}");
    }
    assert_eq!(
        resources(&["ecs-1"], holding(&[(1, "available")])),
        ["36 checkpoint.parameters.resources[0] not-uuid E"],
        "said once"
    );
}

#[test]
fn rule_36_the_resources_own_state_counts() {
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
    assert_eq!(own("ERROR", None), ["36 checkpoint.parameters.resources[0] not-ready W"]);
    const AT: &str = "36 checkpoint.parameters.resources[0]";
    assert_eq!(own("ERROR", Some("no")), [format!("{AT} unfit W"), format!("{AT} not-ready W")]);
}

fn details(details: Vec<Resource>) -> Vec<String> {
    point(|wanted| wanted.checkpoint.parameters.resource_details = details)
}

#[test]
fn rule_38_details() {
    let many = |count: usize| (0..count).map(|number| Resource::new(id(number), SERVER)).collect::<Vec<_>>();
    assert_eq!(details(many(256)), none());
    assert_eq!(details(many(257)), ["38 checkpoint.parameters.resource_details too-many E"]);
    let both = point(|wanted| {
        wanted.checkpoint.parameters.resources = vec![id(1)];
        wanted.checkpoint.parameters.resource_details = many(1);
    });
    assert_eq!(both, ["38 checkpoint.parameters.resource_details exclusive W"]);
}

#[test]
fn rules_39_to_41_detail() {
    const AT: &str = "checkpoint.parameters.resource_details[0]";
    assert_eq!(
        details(vec![Resource::default()]),
        [format!("39 {AT}.id missing E"), format!("40 {AT}.type missing E")]
    );
    for kind in [SERVER, DISK, BARE_METAL, TURBO] {
        assert_eq!(details(vec![Resource::new(id(1), kind)]), none(), "{kind}");
    }
    let desktop = Resource::new(id(1), "OS::Workspace::DesktopV2");
    assert_eq!(details(vec![desktop]), [format!("40 {AT}.type not-one-of E")]);
    let named = |count| details(vec![Resource { name: Some("a".repeat(count)), ..Resource::new(id(1), SERVER) }]);
    assert_eq!(named(255), none());
    assert_eq!(named(256), [format!("41 {AT}.name too-long E")]);
    let outside = point(|wanted| {
        wanted.checkpoint.parameters.resource_details = vec![Resource::new(id(1), SERVER)];
        wanted.known.vault = holding(&[(2, "available")]);
    });
    assert_eq!(outside, [format!("39 {AT}.id not-in-vault E")]);
}

#[test]
fn rule_42_disks_left_out() {
    let left_out = |kind: &str, disks: &[&str]| {
        let mut resource = Resource::new(id(1), kind);
        resource.extra_info.exclude_volumes = disks.iter().map(|disk| (*disk).to_owned()).collect();
        details(vec![resource])
    };
    const AT: &str = "checkpoint.parameters.resource_details[0].extra_info.exclude_volumes";
    let perhaps = format!("42 {AT} may-be-refused W");
    assert_eq!(left_out(SERVER, &[]), none());
    for kind in [SERVER, BARE_METAL] {
        assert_eq!(left_out(kind, &[&id(7)]), std::slice::from_ref(&perhaps));
    }
    assert_eq!(left_out(SERVER, &[&id(7), "vol"]), [perhaps.clone(), format!("42 {AT}[1] unusual-id W")]);
    assert_eq!(left_out(SERVER, &[""]), [perhaps, format!("42 {AT}[0] missing E")]);
    assert_eq!(left_out(DISK, &[&id(7)]), [format!("42 {AT} wrong-type E")]);
}

#[test]
fn rules_43_and_59_ids_in_the_address() {
    assert_eq!(found(&CheckpointShow::default()), ["43 {checkpoint_id} missing E"]);
    assert_eq!(found(&CheckpointShow { checkpoint_id: "any".to_owned() }), none());
    assert_eq!(found(&VaultShow { vault_id: " ".to_owned() }), ["59 {vault_id} missing E"]);
    assert_eq!(found(&VaultDelete::default()), ["59 {vault_id} missing E"]);
    let list = |kind: &str| found(&ProtectableList { protectable_type: kind.to_owned(), ..ProtectableList::default() });
    assert_eq!(list(""), ["59 {protectable_type} missing E"]);
    assert_eq!(list("server"), none());
    assert_eq!(list("boat"), ["59 {protectable_type} not-one-of E"]);
}

#[test]
fn rule_60_dissociate() {
    let remove = |ids: &[String], vault: Option<KnownVault>| {
        let mut wanted = ResourcesRemove { vault_id: id(99), resource_ids: ids.to_vec(), ..ResourcesRemove::default() };
        wanted.known.vault = vault;
        found(&wanted)
    };
    assert_eq!(remove(&[id(1)], None), none());
    assert_eq!(remove(&[], None), ["60 resource_ids missing E"]);
    assert_eq!(remove(&[id(1), id(1)], None), ["60 resource_ids[1] duplicate E"]);
    let many: Vec<String> = (0..257).map(id).collect();
    assert_eq!(remove(&many, None), ["60 resource_ids too-many E"]);
    assert_eq!(remove(&[id(1)], holding(&[(2, "")])), ["60 resource_ids[0] not-in-vault E"]);
}

#[test]
fn rule_61_days_to_keep() {
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
        assert_eq!(days(wrong), ["61  out-of-range E"], "{wrong}");
    }
    for wrong in ["1.5", "+10"] {
        assert_eq!(days(wrong), ["61  not-whole E"], "{wrong}");
    }
}

#[test]
fn rule_61_days_to_keep_count_only_by_hand() {
    let told = |days: Option<&str>, auto: bool| {
        let mut wanted = CheckpointCreate::default();
        wanted.checkpoint.vault_id = id(99);
        wanted.checkpoint.parameters.retention_duration_days = days.map(Int::typed);
        wanted.checkpoint.parameters.auto_trigger = Some(auto);
        wanted
            .problems(&profile::HUAWEI)
            .into_iter()
            .filter(|found| found.rule == 61)
            .map(|it| it.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(told(Some("30"), true), [Kind::ByHandOnly]);
    assert_eq!(told(Some("-2"), false), [Kind::OutOfRangeOrEndless { min: 1, max: 36_500 }]);
    assert_eq!(told(Some("30"), false), []);
    assert_eq!(told(Some(" "), true), []);
    assert_eq!(told(None, true), []);
}

#[test]
fn rules_62_and_63_restore() {
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
    assert_eq!(restore("", "", &[]), ["62 restore.server_id missing E"]);
    assert_eq!(restore("s", "d", &[]), ["62 restore.volume_id exclusive E"]);
    assert_eq!(restore("s", "", &[]), ["63 restore.mappings missing E"]);
    assert_eq!(
        restore("s", "", &[("b", ""), ("b", "w")]),
        ["63 restore.mappings[0].volume_id missing E", "63 restore.mappings[1].backup_id duplicate E"]
    );
    assert_eq!(restore("s", "", &[("a", "v"), ("b", "v")]), ["63 restore.mappings[1].volume_id duplicate E"]);
}

fn policy(change: impl FnOnce(&mut PolicyCreate)) -> Vec<String> {
    let mut wanted = PolicyCreate::default();
    wanted.policy.name = "policy001".to_owned();
    wanted.policy.operation_type = "backup".to_owned();
    wanted.policy.trigger.properties.pattern = vec!["FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00".to_owned()];
    change(&mut wanted);
    found(&wanted).iter().map(|line| line.replace("policy.operation_definition.", "")).collect()
}

#[test]
fn rules_64_to_68_policy() {
    assert_eq!(policy(|_| {}), none());
    assert_eq!(policy(|wanted| wanted.policy.name = "a".repeat(65)), ["64 policy.name too-long E"]);
    assert_eq!(
        policy(|wanted| wanted.policy.operation_type = "x".to_owned()),
        ["65 policy.operation_type not-one-of E"]
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
    assert_eq!(both, ["66 max_backups exclusive E", "66 timezone missing E"]);
    assert_eq!(
        policy(|wanted| wanted.policy.operation_definition.max_backups = Some(0.into())),
        ["66 max_backups out-of-range E"]
    );
    assert_eq!(
        policy(|wanted| wanted.policy.operation_definition.week_backups = Some(101.into())),
        ["66 week_backups out-of-range E", "66 timezone missing E"]
    );
    assert_eq!(
        policy(|wanted| wanted.policy.operation_type = "replication".to_owned()),
        ["67 destination_region missing E", "67 destination_project_id missing E"]
    );
    let schedule =
        |count: usize| policy(|wanted| wanted.policy.trigger.properties.pattern = vec!["F".to_owned(); count]);
    assert_eq!(schedule(0), ["68 policy.trigger.properties.pattern missing E"]);
    assert_eq!(schedule(24), none());
    assert_eq!(schedule(25), ["68 policy.trigger.properties.pattern too-many E"]);
}

#[test]
fn rule_69_token() {
    let ask = |domain: &str, user: &str, password: &str, project: Option<&str>| {
        let project = TokenProject { id: project.map(str::to_owned), name: None };
        found(&TokenCreate::with_password(domain, user, password.to_owned(), project))
    };
    assert_eq!(ask("d", "u", " ", Some("p")), none(), "a password may be a blank");
    assert_eq!(
        ask("", "", "", None),
        [
            "69 auth.identity.password.user.domain.name missing E",
            "69 auth.identity.password.user.name missing E",
            "69 auth.identity.password.user.password missing E",
            "69 auth.scope.project.id missing E"
        ]
    );
}

#[test]
fn rule_70_pages() {
    let page = |limit, offset| found(&BackupList { limit, offset, ..BackupList::default() });
    assert_eq!(page(None, None), none());
    assert_eq!(page(Some(1), Some(0)), none());
    assert_eq!(page(Some(1000), Some(9)), none());
    assert_eq!(page(Some(0), Some(-1)), ["70 limit out-of-range E", "70 offset out-of-range E"]);
    assert_eq!(page(Some(1001), None), ["70 limit out-of-range E"]);
    let list = |limit| {
        let protectable_type = "disk".to_owned();
        found(&ProtectableList { protectable_type, limit: Some(limit), ..ProtectableList::default() })
    };
    assert_eq!(list(50), none());
    assert_eq!(list(51), ["70 limit out-of-range E"]);
}
