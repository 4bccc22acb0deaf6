//! Restore points, restores, policies, tokens: what crosses their fields, and what is known of the world.

use crate::common::{Wanted, ids, resource, without_disks};
use backup_api::cbr::backup_list::BACKUP_LIST;
use backup_api::cbr::backup_restore::BACKUP_RESTORE;
use backup_api::cbr::checkpoint_create::CHECKPOINT_CREATE;
use backup_api::cbr::checkpoint_show::CHECKPOINT_SHOW;
use backup_api::cbr::policy_create::POLICY_CREATE;
use backup_api::cbr::protectable_list::PROTECTABLE_LIST;
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER};
use backup_api::cbr::resources_remove::RESOURCES_REMOVE;
use backup_api::cbr::vault_delete::VAULT_DELETE;
use backup_api::cbr::vault_show::VAULT_SHOW;
use backup_api::iam::token_create::TOKEN_CREATE;
use backup_api::known::{KnownResource, KnownVault, KnownVaultResource};
use backup_api::problem::Kind;
use backup_api::profile;
use backup_api::tables::{Operation, Values};

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

/// What is found where these texts are given.
fn found(table: &'static Operation, texts: &[(&'static str, &str)]) -> Vec<String> {
    let mut wanted = Wanted::of(table);
    texts.iter().for_each(|(key, text)| wanted.text(key, *text));
    wanted.found()
}

fn point(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
    wanted.text("vault", id(99));
    change(&mut wanted);
    wanted.found()
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
    Some(KnownVault { id: id(99), resources: Some(resources.collect()), ..KnownVault::default() })
}

// rules: cbr.checkpoint.automatic
#[test]
fn automatic() {
    let automatic =
        |flag: Option<bool>| point(|wanted| flag.into_iter().for_each(|flag| wanted.flag("automatic", flag)));
    assert_eq!(automatic(None), none());
    assert_eq!(automatic(Some(false)), none());
    assert_eq!(automatic(Some(true)), ["cbr.checkpoint.automatic checkpoint.parameters.auto_trigger scheduler-only W"]);
}

// rules: cbr.checkpoint.resources
#[test]
fn resources() {
    let resources = |wanted_ids: &[&str], vault: Option<KnownVault>| {
        point(|wanted| {
            wanted.rows("resources", ids(wanted_ids));
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
    let gone = resources(&[&one], holding(&[(1, "deleted")]));
    assert_eq!(gone, ["cbr.checkpoint.resources checkpoint.parameters.resources[0] not-ready E"]);
    let unread = Some(KnownVault { id: id(99), ..KnownVault::default() });
    assert_eq!(resources(&[&one], unread), none(), "what the vault holds is not known");
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
            wanted.rows("resources", ids(&[id(1)]));
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

fn details(details: Vec<Values>) -> Vec<String> {
    point(|wanted| wanted.rows("details", details))
}

// rules: cbr.checkpoint.details
#[test]
fn one_list_of_the_two() {
    let both = point(|wanted| {
        wanted.rows("resources", ids(&[id(1)]));
        wanted.rows("details", vec![resource(id(0), SERVER)]);
    });
    assert_eq!(both, ["cbr.checkpoint.details checkpoint.parameters.resource_details exclusive W"]);
}

// rules: cbr.checkpoint.detail.id
#[test]
fn detail() {
    const AT: &str = "checkpoint.parameters.resource_details[0]";
    let outside = point(|wanted| {
        wanted.rows("details", vec![resource(id(1), SERVER)]);
        wanted.known.vault = holding(&[(2, "available")]);
    });
    assert_eq!(outside, [format!("cbr.checkpoint.detail.id {AT}.id not-in-vault E")]);
}

// rules: cbr.resource.exclude
#[test]
fn disks_left_out() {
    let left_out = |kind: &str, disks: &[&str]| details(vec![without_disks(id(1), kind, disks)]);
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
    assert_eq!(found(&CHECKPOINT_SHOW, &[]), ["cbr.checkpoint.id {checkpoint_id} missing E"]);
    assert_eq!(found(&CHECKPOINT_SHOW, &[("checkpoint", "any")]), none());
    assert_eq!(found(&VAULT_SHOW, &[("vault", " ")]), ["path.id {vault_id} missing E"]);
    assert_eq!(found(&VAULT_DELETE, &[]), ["path.id {vault_id} missing E"]);
    let list = |kind: &str| found(&PROTECTABLE_LIST, &[("kind", kind)]);
    assert_eq!(list(""), ["path.id {protectable_type} missing E"]);
    assert_eq!(list("server"), none());
    assert_eq!(list("boat"), ["path.id {protectable_type} not-one-of E"]);
}

// rules: cbr.resource.remove
#[test]
fn dissociate() {
    let remove = |leaving: &[String], vault: Option<KnownVault>| {
        let mut wanted = Wanted::of(&RESOURCES_REMOVE);
        wanted.text("vault", id(99));
        wanted.rows("resources", ids(leaving));
        wanted.known.vault = vault;
        wanted.found()
    };
    assert_eq!(remove(&[id(1)], None), none());
    assert_eq!(remove(&[id(1)], holding(&[(2, "")])), ["cbr.resource.remove resource_ids[0] not-in-vault E"]);
    assert_eq!(remove(&[id(1)], holding(&[(1, "protecting")])), ["cbr.resource.remove resource_ids[0] not-ready W"]);
    for taken_out in ["deleted", "error"] {
        assert_eq!(remove(&[id(1)], holding(&[(1, taken_out)])), none(), "{taken_out}: its backups are there");
    }
    // What can't be backed up, or is gone itself, can be taken out.
    let mut unfit = Wanted::of(&RESOURCES_REMOVE);
    unfit.text("vault", id(99));
    unfit.rows("resources", ids(&[id(1)]));
    unfit.known.vault = holding(&[(1, "available")]);
    let (state, refusal) = (Some("ERROR".to_owned()), Some("no".to_owned()));
    let kind = SERVER.to_owned();
    unfit.known.resources = vec![KnownResource { id: id(1), kind, state, refusal, ..KnownResource::default() }];
    assert_eq!(unfit.found(), none());
    for (locked, state, expected) in [
        (Some(true), "available", vec!["locked E"]),
        (Some(false), "error", vec![]),
        (None, "Deleting", vec!["vault-not-ready E"]),
    ] {
        let vault = holding(&[(1, "")]).map(|vault| KnownVault { locked, state: state.to_owned(), ..vault });
        let said: Vec<String> =
            expected.iter().map(|code| format!("cbr.resource.remove {{vault_id}} {code}")).collect();
        assert_eq!(remove(&[id(1)], vault), said, "{locked:?} {state}");
    }
}

// rules: cbr.checkpoint.keep
#[test]
fn days_to_keep_count_only_by_hand() {
    let told = |days: Option<&str>, auto: bool| {
        let mut wanted = Wanted::of(&CHECKPOINT_CREATE);
        wanted.text("vault", id(99));
        days.into_iter().for_each(|days| wanted.number("keep_days", days));
        wanted.flag("automatic", auto);
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
        let mut wanted = Wanted::of(&BACKUP_RESTORE);
        wanted.text("backup", id(1));
        wanted.text("server", server);
        wanted.text("disk", disk);
        let row = |(backup, disk): &(&str, &str)| Values::new().text_at("backup", *backup).text_at("disk", *disk);
        wanted.rows("mappings", mappings.iter().map(row).collect());
        wanted.found()
    };
    assert_eq!(restore("s", "", &[("b", "v")]), none());
    assert_eq!(restore("", "d", &[]), none());
    assert_eq!(restore("", "", &[]), ["cbr.restore.target restore.server_id missing E"]);
    assert_eq!(restore("s", "d", &[]), ["cbr.restore.target restore.volume_id exclusive E"]);
    assert_eq!(restore("s", "", &[]), ["cbr.restore.disks restore.mappings missing E"]);
}

fn policy(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&POLICY_CREATE);
    wanted.text("name", "policy001");
    wanted.text("operation_type", "backup");
    wanted.rows("schedule", vec![Values::new().text_at("rule", "FREQ=DAILY;INTERVAL=1;BYHOUR=6;BYMINUTE=00")]);
    change(&mut wanted);
    wanted.found().iter().map(|line| line.replace("policy.operation_definition.", "")).collect()
}

// rules: cbr.policy.retention, cbr.policy.destination
#[test]
fn a_policy() {
    assert_eq!(policy(|_| {}), none());
    let zeros = policy(|wanted| {
        wanted.number("keep_days", "1");
        wanted.number("keep_daily", "0");
    });
    assert_eq!(zeros, none(), "the documents' own example");
    let both = policy(|wanted| {
        wanted.number("keep_days", "1");
        wanted.number("keep_daily", "1");
    });
    assert_eq!(both, ["cbr.policy.retention day_backups exclusive E", "cbr.policy.retention timezone missing E"]);
    let all = policy(|wanted| {
        wanted.text("timezone", "UTC+08:00");
        for key in ["keep_days", "keep_backups", "keep_yearly", "keep_weekly"] {
            wanted.number(key, "1");
        }
    });
    let told =
        ["max_backups", "year_backups", "week_backups"].map(|key| format!("cbr.policy.retention {key} exclusive E"));
    assert_eq!(all, told);
    assert_eq!(
        policy(|wanted| wanted.text("operation_type", "replication")),
        [
            "cbr.policy.destination destination_region missing E",
            "cbr.policy.destination destination_project_id missing E"
        ]
    );
}

// rules: cbr.policy.schedule
#[test]
fn the_times_of_a_policy() {
    let times = |rules: &[&str]| {
        let rows = rules.iter().map(|rule| Values::new().text_at("rule", *rule)).collect();
        policy(|wanted| wanted.rows("schedule", rows))
            .iter()
            .map(|line| line.replace("cbr.policy.schedule policy.trigger.properties.pattern", ""))
            .collect::<Vec<_>>()
    };
    let every_hour: Vec<String> = (0..24).map(|hour| format!("FREQ=DAILY;BYHOUR={hour};BYMINUTE=30")).collect();
    let every_hour: Vec<&str> = every_hour.iter().map(String::as_str).collect();
    for good in [
        &every_hour[..],
        &["FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;BYHOUR=14;BYMINUTE=00"],
        &["FREQ=DAILY;BYHOUR=0,1,23;BYMINUTE=5"],
        &["FREQ=WEEKLY;BYDAY=MO;BYHOUR=6;BYMINUTE=0", "FREQ=WEEKLY;BYDAY=TU;BYHOUR=6;BYMINUTE=30"],
        &["FREQ=WEEKLY;BYDAY=MO;BYHOUR=6", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=7"],
        &["FREQ=DAILY;INTERVAL=30", "FREQ=WEEKLY"],
    ] {
        assert_eq!(times(good), none(), "{good:?}");
    }
    let six = "FREQ=DAILY;BYHOUR=6;BYMINUTE=00";
    let mut more = every_hour.clone();
    more.push("FREQ=DAILY");
    for (bad, said) in [
        (&[][..], &[" missing E"][..]),
        (&more, &[" too-many E"]),
        (&[six, six], &["[1] duplicate E"]),
        (&[six, "FREQ=DAILY;BYMINUTE=0;BYHOUR=06"], &["[1] too-close E"]),
        (&[six, "FREQ=DAILY;BYHOUR=6;BYMINUTE=30"], &["[1] too-close E"]),
        (&[six, "FREQ=WEEKLY;BYDAY=SU;BYHOUR=5;BYMINUTE=1"], &["[1] too-close E"]),
        (&["FREQ=DAILY;BYHOUR=6;BYMINUTE=0,30"], &["[0] too-close E"]),
        (
            &["FREQ=DAILY;BYHOUR=0,23;BYMINUTE=0", "FREQ=DAILY;BYHOUR=2;BYMINUTE=59", "FREQ=DAILY;BYHOUR=3"],
            &["[2] too-close E"],
        ),
        (&["FREQ=WEEKLY;BYDAY=SU;BYHOUR=23;BYMINUTE=30", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=0"], &["[1] too-close E"]),
        (&["FREQ=HOURLY", six], &["[0] not-recurring E"]),
        (&["BYHOUR=6"], &["[0] not-recurring E"]),
        (&["FREQ=DAILY;BYHOUR=24"], &["[0] not-recurring E"]),
        (&["FREQ=DAILY;BYMINUTE=60"], &["[0] not-recurring E"]),
        (&["FREQ=DAILY;INTERVAL=0"], &["[0] not-recurring E"]),
        (&["FREQ=WEEKLY;BYDAY=MO,XX"], &["[0] not-recurring E"]),
        (&["FREQ=DAILY;FREQ=DAILY"], &["[0] not-recurring E"]),
        (&["FREQ=DAILY;COUNT=1"], &["[0] not-recurring E"]),
        (&[" "], &["[0] missing E"]),
    ] {
        assert_eq!(times(bad), said, "{bad:?}");
    }
}

// rules: iam.token
#[test]
fn token() {
    let ask = |project: &[(&'static str, &str)]| {
        found(&TOKEN_CREATE, &[&[("domain", "d"), ("user", "u"), ("password", "p")], project].concat())
    };
    assert_eq!(ask(&[("project", "p")]), none());
    assert_eq!(ask(&[("project_name", "p")]), none());
    assert_eq!(ask(&[]), ["iam.token auth.scope.project.id missing E"]);
}

// rules: list.page
#[test]
fn pages() {
    let window = |table, limit: Option<i64>, offset: Option<i64>| {
        let mut wanted = Wanted::of(table);
        limit.into_iter().for_each(|limit| wanted.number("limit", &limit.to_string()));
        offset.into_iter().for_each(|offset| wanted.number("offset", &offset.to_string()));
        wanted
    };
    let page = |limit, offset| window(&BACKUP_LIST, limit, offset).found();
    assert_eq!(page(None, None), none());
    assert_eq!(page(Some(1), Some(0)), none());
    assert_eq!(page(Some(1000), Some(9)), none());
    assert_eq!(page(Some(0), Some(-1)), ["list.page limit out-of-range E", "list.page offset out-of-range E"]);
    assert_eq!(page(Some(1001), None), ["list.page limit out-of-range E"]);
    let list = |limit| {
        let mut wanted = window(&PROTECTABLE_LIST, Some(limit), None);
        wanted.text("kind", "disk");
        wanted.found()
    };
    assert_eq!(list(50), none());
    assert_eq!(list(51), ["list.page limit out-of-range E"]);
}
