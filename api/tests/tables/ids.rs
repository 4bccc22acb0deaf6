//! Ids: of any form, of the usual one, of the only one.

use backup_api::Kind;
use backup_api::problem::{IdForm, Severity};
use backup_api::tables::{FieldKind, Input};

use crate::given::uuid;
use crate::place::{error_if, places};

#[test]
fn a_uuid_or_what_is_nearly_one() {
    let good = uuid(1);
    let other = [
        good[1..].to_owned(),
        format!("{good}0"),
        good.replace('-', ""),
        good.replacen('e', "g", 1),
        good.replacen('-', "0", 1),
        "ecs-1".to_owned(),
        "ä".repeat(18),
    ];
    let mut seen = 0;
    for place in places() {
        let FieldKind::Id { warns, strict } = place.field.kind else { continue };
        seen += 1;
        for usual in [&good, &good.to_uppercase()] {
            place.says(Some(Input::Text(usual.clone())), |_| Vec::new());
        }
        for unusual in &other {
            place.says(Some(Input::Text(unusual.clone())), |_| match (strict, warns) {
                (true, _) => vec![(Kind::NotUuid, Severity::Error)],
                (false, true) => vec![(Kind::UnusualId { usual: IdForm::Uuid }, Severity::Warning)],
                (false, false) => Vec::new(),
            });
        }
        for nothing in [None, Some(Input::Text(String::new())), Some(Input::Text(" \t".to_owned()))] {
            place.says(nothing, |_| error_if(place.is_required() || strict, Kind::Missing));
        }
    }
    assert!(seen >= 20, "{seen}");
}
