//! One of several values.

use backup_api::tables::{FieldKind, Input};
use backup_api::{Kind, Profile};

use crate::place::{error, error_if, places};

#[test]
fn what_the_cloud_offers_and_nothing_else() {
    let mut seen = 0;
    for place in places() {
        let FieldKind::Choice { values, elsewhere } = place.field.kind else { continue };
        seen += 1;
        let mut all: Vec<String> = Profile::ALL.into_iter().flat_map(values).map(|value| (*value).to_owned()).collect();
        all.extend(elsewhere.iter().map(|value| (*value).to_owned()));
        let strange: Vec<String> =
            all.iter().flat_map(|value| [value.to_uppercase() + "X", format!(" {value}")]).collect();
        for value in all.into_iter().chain(strange).chain(["of-next-year".to_owned()]) {
            place.says(Some(Input::Text(value.clone())), |cloud| {
                let allowed = values(cloud);
                match (allowed.contains(&value.as_str()), elsewhere.contains(&value.as_str())) {
                    (true, _) => Vec::new(),
                    (false, true) => error(Kind::NotOffered),
                    (false, false) => error(Kind::NotOneOf { allowed }),
                }
            });
        }
        for nothing in [None, Some(Input::Text(String::new()))] {
            place.says(nothing, |_| error_if(place.is_required(), Kind::Missing));
        }
    }
    assert!(seen >= 12, "{seen}");
}
