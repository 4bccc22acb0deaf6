//! Lists: how many entries, and what may not come twice.

use backup_api::problem::Severity;
use backup_api::tables::{Field, FieldKind, Input, Once, Values};
use backup_api::{Kind, Problem, Profile};

use crate::given::row;
use crate::place::{Place, error_if, places};

fn lists() -> Vec<(Place, &'static [Field])> {
    let list = |place: Place| match place.field.kind {
        FieldKind::List { entry, .. } => Some((place, entry)),
        _ => None,
    };
    let all: Vec<_> = places().into_iter().filter_map(list).collect();
    assert!(all.len() >= 12, "{}", all.len());
    all
}

fn rows(entry: &[Field], count: usize, cloud: &Profile) -> Vec<Values> {
    (0..count).map(|number| row(entry, number, cloud)).collect()
}

#[test]
fn as_many_entries_as_it_may_have() {
    for (place, entry) in lists() {
        let FieldKind::List { most, .. } = place.field.kind else { panic!("no list") };
        for cloud in Profile::ALL {
            let Some((most, severity)) = most else {
                place.says(Some(Input::Rows(rows(entry, 300, cloud))), |_| Vec::new());
                continue;
            };
            for got in [1, most.of(cloud) - 1, most.of(cloud), most.of(cloud) + 1] {
                place.says(Some(Input::Rows(rows(entry, got, cloud))), |cloud| {
                    let max = most.of(cloud);
                    if got > max { vec![(Kind::TooMany { max, got }, severity)] } else { Vec::new() }
                });
            }
        }
        for nothing in [None, Some(Input::Rows(Vec::new()))] {
            place.says(nothing, |_| error_if(place.is_required(), Kind::Missing));
        }
    }
}

/// Texts of three entries, and which of them repeats which.
type Repeated = ([&'static str; 3], Vec<(usize, usize)>);

/// What the compared texts of three entries are, and which of them is found to repeat an earlier one.
fn repeated(once: &Once, trimmed: bool) -> Vec<Repeated> {
    // Their hexadecimal digits mean the same in either case; other texts are what they are.
    const ID: &str = "e8cc6bfd-d324-4b88-abcd-9fb0ba70676f";
    const LARGE: &str = "E8CC6BFD-D324-4B88-ABCD-9FB0BA70676F";
    const OTHER: &str = "97595625-198e-4e4d-879b-9d53f68ba551";
    if once.ids {
        vec![([ID, OTHER, ID], vec![(2, 0)]), ([ID, LARGE, ID], vec![(1, 0), (2, 0)]), (["", OTHER, ""], vec![])]
    } else {
        let spaces = if trimmed { vec![(1, 0)] } else { vec![] };
        vec![(["a", "b", "a"], vec![(2, 0)]), (["a", " a ", "A"], spaces), (["", "b", ""], vec![])]
    }
}

#[test]
fn what_comes_twice_is_found_at_the_later_place() {
    let mut seen = 0;
    for (place, entry) in lists() {
        let FieldKind::List { once, .. } = place.field.kind else { panic!("no list") };
        for once in once {
            let member = entry.iter().find(|field| field.key == once.key).unwrap();
            let trimmed = matches!(member.kind, FieldKind::Text { trimmed: true, .. });
            for (texts, expected) in repeated(once, trimmed) {
                seen += 1;
                let cloud = Profile::ALL[0];
                let entries =
                    texts.iter().enumerate().map(|(number, text)| row(entry, number, cloud).text_at(once.key, *text));
                let found = place.judged(&place.with(Some(Input::Rows(entries.collect())), cloud), cloud);
                let found: Vec<Problem> =
                    found.into_iter().filter(|problem| matches!(problem.kind, Kind::Duplicate { .. })).collect();
                let at = |index: usize| match member.path {
                    "" => format!("{}[{index}]", place.path()),
                    path => format!("{}[{index}].{path}", place.path()),
                };
                let expected = expected.into_iter().map(|(index, first)| Problem {
                    rule: once.rule,
                    path: at(index),
                    kind: Kind::Duplicate { first },
                    severity: once.severity,
                });
                assert_eq!(found, expected.collect::<Vec<_>>(), "{}: {texts:?}", place.name());
            }
        }
    }
    assert!(seen >= 30, "{seen}");
}

#[test]
fn a_doubled_entry_warns_where_nobody_forbids_it() {
    let how = |id: &str, key: &str| {
        let (place, _) =
            lists().into_iter().find(|(place, _)| (place.operation.info.id, place.field.key) == (id, key)).unwrap();
        let FieldKind::List { once, .. } = place.field.kind else { panic!("no list") };
        once.iter().map(|once| once.severity).collect::<Vec<_>>()
    };
    assert_eq!(how("cbr.vault.create", "resources"), [Severity::Warning]);
    assert_eq!(how("cbr.resources.add", "resources"), [Severity::Error]);
    assert_eq!(how("cbr.checkpoint.create", "details"), [Severity::Warning]);
    assert_eq!(how("vbs.backup.create", "tags"), [Severity::Warning]);
    assert_eq!(how("csbs.protect", "tags"), [Severity::Error]);
}
