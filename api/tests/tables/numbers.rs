//! Whole numbers, and flags.

use backup_api::tables::{FieldKind, Input};
use backup_api::{Int, Kind, Profile};

use crate::place::{Place, error_if, places};

fn put(typed: &str) -> Option<Input> {
    Some(Input::Number(Int::typed(typed)))
}

fn outside(endless: bool, (min, max): (i64, i64)) -> Kind {
    if endless { Kind::OutOfRangeOrEndless { min, max } } else { Kind::OutOfRange { min, max } }
}

#[test]
fn from_the_smallest_to_the_largest() {
    let mut seen = 0;
    for place in places() {
        let FieldKind::Number { range, endless } = place.field.kind else { continue };
        seen += 1;
        for cloud in Profile::ALL {
            let (min, max) = range.of(cloud);
            // Wider than any number, so that the edges of the widest are in it.
            let (min, max) = (i128::from(min), i128::from(max));
            for number in [min - 1, min, max, max + 1, -1, -2, 10_i128.pow(20), -(10_i128.pow(20))] {
                place.says(put(&number.to_string()), |cloud| {
                    let ends = range.of(cloud);
                    let inside = i128::from(ends.0) <= number && number <= i128::from(ends.1);
                    error_if(!(inside || endless && number == -1), outside(endless, ends))
                });
            }
        }
    }
    assert!(seen >= 20, "{seen}");
}

#[test]
fn whole_ones_only() {
    for place in places() {
        let FieldKind::Number { range, .. } = place.field.kind else { continue };
        // A plus is no digit, text stays text, and blanks around a number are dropped.
        for wrong in ["1.5", "1,5", "+1", "1e3", "ten", "0x1", "--1", "1 0"] {
            place.says(put(wrong), |_| error_if(true, Kind::NotWhole));
        }
        for cloud in Profile::ALL {
            place.says(put(&format!(" {} ", range.of(cloud).0)), |_| Vec::new());
        }
        for nothing in [None, put(""), put("  ")] {
            place.says(nothing, |_| error_if(place.is_required(), Kind::Missing));
        }
    }
}

#[test]
fn a_flag_is_on_or_off_or_left_out() {
    let flags: Vec<Place> = places().into_iter().filter(|place| matches!(place.field.kind, FieldKind::Flag)).collect();
    assert!(flags.iter().any(|place| place.field.extended && place.field.off_counts));
    assert!(flags.iter().any(|place| place.field.extended && !place.field.off_counts));
    for place in flags {
        for input in [None, Some(Input::Flag(true)), Some(Input::Flag(false))] {
            place.says(input, |_| Vec::new());
        }
    }
}
