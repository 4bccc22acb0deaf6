//! `cbr.vault.name`, `cbr.vault.description`, `cbr.vault.resources`, `cbr.vault.billing`, `cbr.vault.size`, `cbr.vault.room`, `cbr.vault.kinds`, `cbr.vault.payment`, `cbr.resource.fits`, `cbr.resource.list`, `cbr.resource.entry`, `cbr.resource.state`, `cbr.resource.name`, `cbr.vault.tags`, `cbr.vault.threshold` at their boundaries.

mod common;

use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::{Resource, ResourcesAdd, VaultCreate};
use backup_api::known::{KnownResource, KnownVault};
use backup_api::{Int, Operation, Tag, profile};
use common::{found, told};

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

fn vault(change: impl FnOnce(&mut VaultCreate)) -> VaultCreate {
    let mut wanted = common::vault("my_vault", 200);
    change(&mut wanted);
    wanted
}

fn create(change: impl FnOnce(&mut VaultCreate)) -> Vec<String> {
    found(&vault(change))
}

fn none() -> Vec<String> {
    Vec::new()
}

// rules: cbr.vault.name
#[test]
fn name() {
    let name = |text: &str| create(|wanted| wanted.vault.name = text.to_owned());
    assert_eq!(name(""), ["cbr.vault.name vault.name missing E"]);
    assert_eq!(name("a"), none());
    assert_eq!(name(&"a".repeat(64)), none());
    assert_eq!(name(&"a".repeat(65)), ["cbr.vault.name vault.name too-long E"]);
    assert_eq!(name("my vault"), ["cbr.vault.name vault.name bad-character E"]);
}

// rules: cbr.vault.description
#[test]
fn description_differs_by_cloud() {
    let wanted = |count| vault(|wanted| wanted.vault.description = Some("ä".repeat(count)));
    assert_eq!(found(&wanted(64)), none());
    assert_eq!(found(&wanted(65)), ["cbr.vault.description vault.description too-long E"]);
    assert_eq!(told(&wanted(255).problems(&profile::HUAWEI)), none());
    assert_eq!(told(&wanted(256).problems(&profile::HUAWEI)), ["cbr.vault.description vault.description too-long E"]);
    let angle = create(|wanted| wanted.vault.description = Some("a<b".to_owned()));
    assert_eq!(angle, ["cbr.vault.description vault.description bad-character E"]);
}

fn servers(count: usize) -> Vec<Resource> {
    (0..count).map(|number| Resource::new(id(number), SERVER)).collect()
}

// rules: cbr.vault.resources
#[test]
fn how_many_resources() {
    assert_eq!(create(|wanted| wanted.vault.resources = servers(255)), none());
    assert_eq!(
        create(|wanted| wanted.vault.resources = servers(256)),
        ["cbr.vault.resources vault.resources too-many E"]
    );
}

// rules: cbr.vault.size
#[test]
fn size() {
    let size = |text: &str| create(|wanted| wanted.vault.billing.size = Int::typed(text));
    for good in ["10", "10485760", " 200 "] {
        assert_eq!(size(good), none(), "{good}");
    }
    for (text, code) in [
        ("", "missing"),
        ("  ", "missing"),
        ("9", "out-of-range"),
        ("-10", "out-of-range"),
        ("10485761", "out-of-range"),
        ("10.5", "not-whole"),
        ("10,5", "not-whole"),
        ("ten", "not-whole"),
        ("99999999999999999999", "out-of-range"),
        ("-99999999999999999999", "out-of-range"),
        ("+10", "not-whole"),
    ] {
        assert_eq!(size(text), [format!("cbr.vault.size vault.billing.size {code} E")], "{text}");
    }
}

fn seen(number: usize, size_gb: i64) -> KnownResource {
    KnownResource { id: id(number), kind: SERVER.to_owned(), size_gb: Some(size_gb), ..KnownResource::default() }
}

// rules: cbr.vault.room
#[test]
fn size_against_resources() {
    let chosen = |sizes: [i64; 2]| {
        create(|wanted| {
            wanted.vault.resources = servers(2);
            wanted.known.resources = vec![seen(0, sizes[0]), seen(1, sizes[1]), seen(7, 9999)];
        })
    };
    assert_eq!(chosen([100, 100]), none());
    assert_eq!(chosen([100, 101]), ["cbr.vault.room vault.billing.size smaller-than-resources W"]);
    assert_eq!(create(|wanted| wanted.vault.resources = servers(2)), none(), "nothing known, nothing said");
}

// rules: cbr.vault.kinds
#[test]
fn kinds() {
    assert_eq!(create(|wanted| wanted.vault.billing.object_type = "turbo".to_owned()), none());
    assert_eq!(
        create(|wanted| wanted.vault.billing.object_type.clear()),
        ["cbr.vault.kinds vault.billing.object_type missing E"]
    );
    let desktops = vault(|wanted| wanted.vault.billing.object_type = "workspace".to_owned());
    assert_eq!(found(&desktops), ["cbr.vault.kinds vault.billing.object_type not-one-of E"]);
    assert_eq!(told(&desktops.problems(&profile::HUAWEI)), none());
    assert_eq!(
        create(|wanted| wanted.vault.billing.protect_type = "x".to_owned()),
        ["cbr.vault.kinds vault.billing.protect_type not-one-of E"]
    );
    assert_eq!(
        create(|wanted| wanted.vault.billing.consistent_level = "app_consistent".to_owned()),
        ["cbr.vault.kinds vault.billing.consistent_level not-one-of E"]
    );
    assert_eq!(create(|wanted| wanted.vault.billing.cloud_type = None), none());
    assert_eq!(
        create(|wanted| wanted.vault.billing.cloud_type = Some("hybrid".to_owned())),
        ["cbr.vault.kinds vault.billing.cloud_type not-one-of E"]
    );
}

// rules: cbr.vault.payment
#[test]
fn pre_paid() {
    let paid = |period: Option<&str>, number: Option<&str>| {
        let wanted = vault(|wanted| {
            let billing = &mut wanted.vault.billing;
            billing.charging_mode = Some("pre_paid".to_owned());
            billing.period_type = period.map(str::to_owned);
            billing.period_num = number.map(Int::typed);
        });
        told(&wanted.problems(&profile::HUAWEI))
    };
    assert_eq!(paid(Some("month"), Some("1")), none());
    assert_eq!(paid(Some("year"), Some("9")), none());
    assert_eq!(
        paid(None, None),
        [
            "cbr.vault.payment vault.billing.period_type missing E",
            "cbr.vault.payment vault.billing.period_num missing E"
        ]
    );
    assert_eq!(
        paid(Some("week"), Some("0")),
        [
            "cbr.vault.payment vault.billing.period_type not-one-of E",
            "cbr.vault.payment vault.billing.period_num out-of-range E"
        ]
    );
    assert_eq!(paid(Some("month"), Some("10")), ["cbr.vault.payment vault.billing.period_num out-of-range E"]);
    assert_eq!(paid(Some("month"), Some("1.5")), ["cbr.vault.payment vault.billing.period_num not-whole E"]);
    let mode = |mode: &str| create(|wanted| wanted.vault.billing.charging_mode = Some(mode.to_owned()));
    assert_eq!(mode("post_paid"), none());
    assert_eq!(mode("pre_paid"), ["cbr.vault.payment vault.billing.charging_mode not-offered E"]);
    assert_eq!(mode("free"), ["cbr.vault.payment vault.billing.charging_mode not-one-of E"]);
    let renewed = create(|wanted| wanted.vault.billing.is_auto_renew = Some(true));
    assert_eq!(renewed, none(), "real clients send it with a pay-per-use vault");
}

// rules: cbr.resource.fits
#[test]
fn type_fits() {
    let kinds = [SERVER, BARE_METAL, DISK, TURBO];
    for (object, fits) in [
        ("server", [true, true, false, false]),
        ("disk", [false, false, true, false]),
        ("turbo", [false, false, false, true]),
    ] {
        for (kind, fits) in kinds.into_iter().zip(fits) {
            let problems = create(|wanted| {
                wanted.vault.billing.object_type = object.to_owned();
                wanted.vault.resources = vec![Resource::new(id(1), kind)];
            });
            let expected =
                if fits { none() } else { vec!["cbr.resource.fits vault.resources[0].type wrong-type E".to_owned()] };
            assert_eq!(problems, expected, "{kind} in {object}");
        }
    }
}

fn add(change: impl FnOnce(&mut ResourcesAdd)) -> Vec<String> {
    let mut wanted = ResourcesAdd { vault_id: id(99), resources: servers(1), ..ResourcesAdd::default() };
    change(&mut wanted);
    found(&wanted)
}

// rules: cbr.resource.list
#[test]
fn list() {
    assert_eq!(add(|_| {}), none());
    assert_eq!(add(|wanted| wanted.resources.clear()), ["cbr.resource.list resources missing E"]);
    assert_eq!(add(|wanted| wanted.resources = servers(256)), none());
    assert_eq!(add(|wanted| wanted.resources = servers(257)), ["cbr.resource.list resources too-many E"]);
    let twice = |resources: &mut Vec<Resource>| resources.push(Resource::new(id(0), SERVER));
    assert_eq!(add(|wanted| twice(&mut wanted.resources)), ["cbr.resource.list resources[1].id duplicate E"]);
    let created = create(|wanted| {
        wanted.vault.resources = servers(1);
        twice(&mut wanted.vault.resources);
    });
    assert_eq!(created, ["cbr.resource.list vault.resources[1].id duplicate W"]);
    assert_eq!(add(|wanted| wanted.vault_id.clear()), ["path.id {vault_id} missing E"]);
}

// rules: cbr.resource.entry, cbr.resource.name
#[test]
fn entry() {
    assert_eq!(
        add(|wanted| wanted.resources = vec![Resource::default()]),
        ["cbr.resource.entry resources[0].id missing E", "cbr.resource.entry resources[0].type missing E"]
    );
    let named = |count| {
        add(|wanted| {
            wanted.resources = vec![Resource { name: Some("ä".repeat(count)), ..Resource::new(id(1), SERVER) }];
        })
    };
    assert_eq!(named(255), none());
    assert_eq!(named(256), ["cbr.resource.name resources[0].name too-long E"]);
}

// rules: cbr.resource.state
#[test]
fn state() {
    let state = |kind: &str, state: &str| {
        add(|wanted| {
            wanted.resources = vec![Resource::new(id(0), kind)];
            let state = Some(state.to_owned());
            wanted.known.resources = vec![KnownResource { kind: kind.to_owned(), state, ..seen(0, 1) }];
        })
    };
    assert_eq!(state(SERVER, "ACTIVE"), none());
    assert_eq!(state(SERVER, "Running"), none());
    assert_eq!(state(SERVER, "SHUTOFF"), ["cbr.resource.state resources[0].id not-ready W"]);
    assert_eq!(state(DISK, "in-use"), none());
    assert_eq!(state(DISK, "creating"), ["cbr.resource.state resources[0].id not-ready W"]);
    let taken = add(|wanted| {
        let (vault_id, state) = (Some(id(5)), Some("SHUTOFF".to_owned()));
        let refusal = Some("busy".to_owned());
        wanted.known.resources = vec![KnownResource { vault_id, refusal, state, ..seen(0, 1) }];
    });
    let at = "cbr.resource.state resources[0].id";
    assert_eq!(taken, [format!("{at} in-other-vault W"), format!("{at} unfit W"), format!("{at} not-ready W")]);
    let nameless = |taken: bool| {
        add(|wanted| {
            let (vault_id, vault_name) = (Some(String::new()), Some(String::new()));
            wanted.known.resources = vec![KnownResource { taken, vault_id, vault_name, ..seen(0, 1) }];
        })
    };
    assert_eq!((nameless(false), nameless(true)), (none(), vec![format!("{at} in-other-vault W")]));
    let refused = add(|wanted| {
        wanted.known.resources = vec![KnownResource { refusal: Some("busy".to_owned()), ..seen(0, 1) }];
    });
    assert_eq!(refused, ["cbr.resource.state resources[0].id unfit W"]);
}

#[test]
fn association_looks_at_the_vault_that_is_known() {
    let into = |object_type: &str, held: i64| {
        add(|wanted| {
            wanted.known.resources = vec![seen(0, 40)];
            wanted.known.vault = Some(KnownVault {
                object_type: object_type.to_owned(),
                size_gb: Some(100),
                allocated_gb: Some(held),
                ..KnownVault::default()
            });
        })
    };
    assert_eq!(into("server", 60), none());
    assert_eq!(into("server", 61), ["cbr.vault.room resources smaller-than-resources W"]);
    assert_eq!(into("disk", 0), ["cbr.resource.fits resources[0].type wrong-type E"]);
    assert_eq!(into("", 0), none());
}

// rules: cbr.resource.exclude
#[test]
fn disks_left_out_of_a_resource() {
    let left_out = |kind: &str, disk: &str| {
        add(|wanted| {
            let mut resource = Resource::new(id(0), kind);
            resource.extra_info.exclude_volumes = vec![disk.to_owned()];
            wanted.resources = vec![resource];
        })
    };
    const AT: &str = "cbr.resource.exclude resources[0].extra_info.exclude_volumes";
    assert_eq!(left_out(SERVER, &id(1)), [format!("{AT} may-be-refused W")]);
    assert_eq!(left_out(SERVER, "vol"), [format!("{AT}[0] unusual-id W"), format!("{AT} may-be-refused W")]);
    assert_eq!(left_out(DISK, &id(1)), ["cbr.resource.exclude resources[0].extra_info.exclude_volumes wrong-type E"]);
}

// rules: cbr.vault.tags, cbr.vault.threshold
#[test]
fn tags_and_threshold() {
    let tagged = |count: usize| {
        vault(|wanted| wanted.vault.tags = (0..count).map(|index| Tag::new(format!("k{index}"), "")).collect())
    };
    assert_eq!(found(&tagged(20)), none());
    assert_eq!(found(&tagged(21)), ["cbr.vault.tags vault.tags too-many E"]);
    assert_eq!(told(&tagged(10).problems(&profile::HUAWEI)), none());
    assert_eq!(told(&tagged(11).problems(&profile::HUAWEI)), ["cbr.vault.tags vault.tags too-many E"]);
    assert_eq!(
        create(|wanted| wanted.vault.tags = vec![Tag::new("a b", "c.d"), Tag::new("", "")]),
        [
            "cbr.vault.tags vault.tags[0].key bad-character E",
            "cbr.vault.tags vault.tags[0].value bad-character E",
            "cbr.vault.tags vault.tags[1].key missing E"
        ]
    );
    let dotted = vault(|wanted| wanted.vault.tags = vec![Tag::new("k", "c.d")]);
    assert_eq!(told(&dotted.problems(&profile::HUAWEI)), none());
    let dotted = vault(|wanted| wanted.vault.tags = vec![Tag::new("k.k", "c")]);
    assert_eq!(told(&dotted.problems(&profile::HUAWEI)), ["cbr.vault.tags vault.tags[0].key bad-character E"]);
    let threshold =
        |text: &str| told(&vault(|wanted| wanted.vault.threshold = Some(Int::typed(text))).problems(&profile::HUAWEI));
    for good in ["", "1", "100"] {
        assert_eq!(threshold(good), none(), "{good}");
    }
    for wrong in ["0", "101"] {
        assert_eq!(threshold(wrong), ["cbr.vault.threshold vault.threshold out-of-range E"], "{wrong}");
    }
}

#[test]
fn everything_is_told_at_once() {
    let all = create(|wanted| {
        wanted.vault.name.clear();
        wanted.vault.description = Some(">".repeat(65));
        wanted.vault.billing.size = Int::typed("9");
        wanted.vault.resources = vec![Resource::new("", DISK)];
    });
    assert_eq!(
        all,
        [
            "cbr.vault.size vault.billing.size out-of-range E",
            "cbr.vault.description vault.description too-long E",
            "cbr.vault.description vault.description bad-character E",
            "cbr.vault.name vault.name missing E",
            "cbr.resource.entry vault.resources[0].id missing E",
            "cbr.resource.fits vault.resources[0].type wrong-type E"
        ]
    );
}

// rules: cbr.vault.tags
#[test]
fn tags_to_bind_by() {
    let tags = |count| (0..count).map(|number| Tag::new(format!("k{number}"), "")).collect::<Vec<_>>();
    assert_eq!(create(|wanted| wanted.vault.bind_rules.tags = tags(5)), none());
    assert_eq!(
        create(|wanted| wanted.vault.bind_rules.tags = tags(6)),
        ["cbr.vault.tags vault.bind_rules.tags too-many W"]
    );
    let bad = create(|wanted| wanted.vault.bind_rules.tags = vec![Tag::new("a=b", "")]);
    assert_eq!(bad, ["cbr.vault.tags vault.bind_rules.tags[0].key bad-character E"]);
}
