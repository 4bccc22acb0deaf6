//! Vaults and what is associated with them: what crosses fields, and what is known of the world.

use crate::common;

use crate::common::{Wanted, ids, resource, told, without_disks};
use backup_api::cbr::model::{Protectable, Vault};
use backup_api::cbr::resource::{BARE_METAL, DISK, SERVER, TURBO};
use backup_api::cbr::resources_add::RESOURCES_ADD;
use backup_api::known::{KnownResource, KnownVault};
use backup_api::profile;
use backup_api::tables::{Input, Values};

fn id(number: usize) -> String {
    format!("e8cc6bfd-d324-4b88-9109-{number:012}")
}

fn vault(change: impl FnOnce(&mut Wanted)) -> Wanted {
    let mut wanted = common::vault("my_vault", 200);
    change(&mut wanted);
    wanted
}

fn create(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    vault(change).found()
}

fn none() -> Vec<String> {
    Vec::new()
}

fn servers(count: usize) -> Vec<Values> {
    (0..count).map(|number| resource(id(number), SERVER)).collect()
}

fn seen(number: usize, size_gb: i64) -> KnownResource {
    KnownResource { id: id(number), kind: SERVER.to_owned(), size_gb: Some(size_gb), ..KnownResource::default() }
}

// rules: cbr.vault.room
#[test]
fn size_against_resources() {
    let chosen = |sizes: [i64; 2]| {
        create(|wanted| {
            wanted.rows("resources", servers(2));
            wanted.known.resources = vec![seen(0, sizes[0]), seen(1, sizes[1]), seen(7, 9999)];
        })
    };
    assert_eq!(chosen([100, 100]), none());
    assert_eq!(chosen([100, 101]), ["cbr.vault.room vault.billing.size smaller-than-resources W"]);
    assert_eq!(create(|wanted| wanted.rows("resources", servers(2))), none(), "nothing known, nothing said");
}

// rules: cbr.vault.payment
#[test]
fn pre_paid() {
    let paid = |period: Option<&str>, number: Option<&str>| {
        let wanted = vault(|wanted| {
            wanted.text("charging_mode", "pre_paid");
            period.into_iter().for_each(|period| wanted.text("period_type", period));
            number.into_iter().for_each(|number| wanted.number("period_num", number));
        });
        told(&wanted.problems(&profile::HUAWEI))
    };
    assert_eq!(paid(Some("month"), Some("1")), none());
    // The provider's own client: months 1 to 9, years 1 to 5. What no range has is told once.
    for (period, number, good) in [
        ("month", "9", true),
        ("month", "10", false),
        ("year", "1", true),
        ("year", "5", true),
        ("year", "6", false),
        ("year", "9", false),
        ("year", "10", false),
        ("year", "0", false),
    ] {
        let expected = if good { vec![] } else { vec!["cbr.vault.payment vault.billing.period_num out-of-range E"] };
        assert_eq!(paid(Some(period), Some(number)), expected, "{number} {period}");
    }
    assert_eq!(
        paid(None, None),
        [
            "cbr.vault.payment vault.billing.period_type missing E",
            "cbr.vault.payment vault.billing.period_num missing E"
        ]
    );
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
                wanted.text("object_type", object);
                wanted.rows("resources", vec![resource(id(1), kind)]);
            });
            let expected =
                if fits { none() } else { vec!["cbr.resource.fits vault.resources[0].type wrong-type E".to_owned()] };
            assert_eq!(problems, expected, "{kind} in {object}");
        }
    }
}

fn add(change: impl FnOnce(&mut Wanted)) -> Vec<String> {
    let mut wanted = Wanted::of(&RESOURCES_ADD);
    wanted.text("vault", id(99));
    wanted.rows("resources", servers(1));
    change(&mut wanted);
    wanted.found()
}

// rules: cbr.resource.state
#[test]
fn state() {
    let state = |kind: &str, state: &str| {
        add(|wanted| {
            wanted.rows("resources", vec![resource(id(0), kind)]);
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
    assert_eq!(taken, [format!("{at} in-other-vault E"), format!("{at} unfit E"), format!("{at} not-ready W")]);
    let nameless = |taken: bool| {
        add(|wanted| {
            let (vault_id, vault_name) = (Some(String::new()), Some(String::new()));
            wanted.known.resources = vec![KnownResource { taken, vault_id, vault_name, ..seen(0, 1) }];
        })
    };
    assert_eq!((nameless(false), nameless(true)), (none(), vec![format!("{at} in-other-vault E")]));
    let refused = add(|wanted| {
        wanted.known.resources = vec![KnownResource { refusal: Some("busy".to_owned()), ..seen(0, 1) }];
    });
    assert_eq!(refused, ["cbr.resource.state resources[0].id unfit E"]);
}

// rules: cbr.resource.state
#[test]
fn what_a_picker_does_not_offer_is_what_stops_a_request() {
    let vault = |id: &str| Some(Box::new(Vault { id: id.to_owned(), ..Vault::default() }));
    for can_be_backed_up in [None, Some(true), Some(false)] {
        for code in [None, Some("BackupService.6103"), Some("BackupService.6105")] {
            for vault in [None, vault(""), vault("v")] {
                let (id, code, status) = (id(0), code.map(str::to_owned), "ERROR".to_owned());
                let row = Protectable { id, status, can_be_backed_up, code, vault, ..Protectable::default() };
                let found = add(|wanted| wanted.known.resources = vec![KnownResource::from(&row)]);
                assert_eq!(found.iter().any(|found| found.ends_with(" E")), row.taken(), "{row:?} {found:?}");
            }
        }
    }
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
    let left_out =
        |kind: &str, disk: &str| add(|wanted| wanted.rows("resources", vec![without_disks(id(0), kind, &[disk])]));
    const AT: &str = "cbr.resource.exclude resources[0].extra_info.exclude_volumes";
    assert_eq!(left_out(SERVER, &id(1)), [format!("{AT} may-be-refused W")]);
    assert_eq!(left_out(SERVER, "vol"), [format!("{AT}[0] unusual-id W"), format!("{AT} may-be-refused W")]);
    assert_eq!(left_out(DISK, &id(1)), ["cbr.resource.exclude resources[0].extra_info.exclude_volumes wrong-type E"]);
}

// rules: cbr.resource.include
#[test]
fn disks_that_are_in() {
    let only = |kind: &str, disk: &str, out: &[&str]| {
        add(|wanted| {
            let row = without_disks(id(0), kind, out).with("include", Input::Rows(ids(&[disk])));
            wanted.rows("resources", vec![row]);
        })
    };
    const AT: &str = "cbr.resource.include resources[0].extra_info.include_volumes";
    assert_eq!(only(SERVER, &id(1), &[]), Vec::<String>::new());
    assert_eq!(only(SERVER, "vol", &[]), [format!("{AT}[0].id unusual-id W")]);
    assert_eq!(only(SERVER, "", &[]), [format!("{AT}[0].id missing E")]);
    assert_eq!(only(DISK, &id(1), &[]), [format!("{AT} wrong-type E")]);
    assert!(only(SERVER, &id(1), &[&id(2)]).contains(&format!("{AT} exclusive W")));
}

#[test]
fn everything_is_told_at_once() {
    let all = create(|wanted| {
        wanted.text("name", "");
        wanted.text("description", ">".repeat(65));
        wanted.number("size", "9");
        wanted.rows("resources", vec![resource("", DISK)]);
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
