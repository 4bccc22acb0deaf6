//! Texts: lengths, characters, blanks.

use backup_api::problem::Charset;
use backup_api::tables::{Characters, FieldKind, Input, Limit};
use backup_api::{Kind, Profile};

use crate::place::{Place, error, error_if, places};

struct Text {
    place: Place,
    longest: Option<Limit>,
    charset: Option<Characters>,
    trimmed: bool,
    /// It must be there, and blanks alone are nothing.
    blank_is_missing: bool,
}

fn texts() -> Vec<Text> {
    let text = |place: Place| match place.field.kind {
        FieldKind::Text { longest, charset, trimmed, blank_is_missing } => {
            Some(Text { place, longest, charset, trimmed, blank_is_missing })
        }
        _ => None,
    };
    let all: Vec<Text> = places().into_iter().filter_map(text).collect();
    assert!(all.iter().any(|text| text.trimmed) && all.iter().any(|text| !text.place.lists.is_empty()));
    all
}

/// The characters at the edges of a set: the outermost that it takes, and their neighbours that it does not. Written
/// down here, and not asked of the rules.
fn edges(set: Charset) -> (&'static str, &'static str) {
    match set {
        Charset::Name => ("09AZaz-_", "/:@[`{,.^ \té\u{2028}"),
        Charset::NameDot => ("09AZaz-_.", "/:@[`{,^ \té\u{2028}"),
        Charset::NoAngle => (";=?\0\n \u{7f}é\u{1f600}", "<>"),
        Charset::TagDeny => (" !+-.0;?[]{}~\u{7f}é\u{1f600}", "\0\t\n\u{1f}=*<>\\,|/"),
        Charset::Token => ("!~", " \u{7f}é"),
    }
}

fn put(text: &str) -> Option<Input> {
    Some(Input::Text(text.to_owned()))
}

#[test]
fn as_many_characters_as_it_may_have() {
    for Text { place, longest, charset, .. } in texts() {
        let Some(longest) = longest else {
            place.says(put(&"a".repeat(5000)), |_| Vec::new());
            continue;
        };
        for cloud in Profile::ALL {
            let max = longest.of(cloud);
            // Characters are counted, not bytes.
            let wide = charset.is_none_or(|set| edges(set.of(cloud)).0.contains('é'));
            for filler in ['a', 'é'].into_iter().take(1 + usize::from(wide)) {
                for got in [1, max - 1, max, max + 1] {
                    let expected = |other: &Profile| {
                        let max = longest.of(other);
                        error_if(got > max, Kind::TooLong { max, got })
                    };
                    place.says(put(&filler.to_string().repeat(got)), expected);
                }
            }
        }
    }
}

#[test]
fn of_the_characters_that_it_takes() {
    for Text { place, charset, .. } in texts() {
        let Some(charset) = charset else {
            place.says(put("a\0<é\u{1f600}a"), |_| Vec::new());
            continue;
        };
        let all: String = Profile::ALL
            .into_iter()
            .flat_map(|cloud| [edges(charset.of(cloud)).0, edges(charset.of(cloud)).1])
            .collect();
        for found in all.chars() {
            place.says(put(&format!("a{found}a")), |cloud| {
                let allowed = charset.of(cloud);
                error_if(edges(allowed).1.contains(found), Kind::BadCharacter { found, position: 2, allowed })
            });
        }
    }
}

#[test]
fn a_place_is_counted_in_characters() {
    for Text { place, charset, .. } in texts() {
        let Some(charset) = charset.filter(|set| edges(set.of(Profile::ALL[0])).0.contains('é')) else { continue };
        let found = edges(charset.of(Profile::ALL[0])).1.chars().last().unwrap();
        place.says(put(&format!("é\u{1f600}{found}")), |cloud| {
            error(Kind::BadCharacter { found, position: 3, allowed: charset.of(cloud) })
        });
    }
}

#[test]
fn nothing_and_blanks() {
    for Text { place, charset, trimmed, blank_is_missing, .. } in texts() {
        let needed = place.is_required();
        place.says(None, |_| error_if(needed, Kind::Missing));
        place.says(put(""), |_| error_if(needed, Kind::Missing));
        place.says(put("   "), |cloud| {
            let mut said = error_if(needed && blank_is_missing, Kind::Missing);
            let refused = charset.map(|set| set.of(cloud)).filter(|set| !trimmed && edges(*set).1.contains(' '));
            said.extend(
                refused.into_iter().flat_map(|allowed| error(Kind::BadCharacter { found: ' ', position: 1, allowed })),
            );
            said
        });
    }
}

#[test]
fn outer_spaces_do_not_count_where_they_are_dropped() {
    for Text { place, longest, charset, .. } in texts().into_iter().filter(|text| text.trimmed) {
        let (longest, charset) = (longest.unwrap(), charset.unwrap());
        for cloud in Profile::ALL {
            place.says(put(&format!("  {}  ", "a".repeat(longest.of(cloud)))), |_| Vec::new());
        }
        // A place is counted in what was typed; a tab is no space.
        for (typed, found, position) in [("  a=a", '=', 4), ("\ta", '\t', 1)] {
            place.says(put(typed), |cloud| error(Kind::BadCharacter { found, position, allowed: charset.of(cloud) }));
        }
    }
}

#[test]
fn a_secret_may_be_a_blank() {
    let secrets: Vec<Place> =
        places().into_iter().filter(|place| matches!(place.field.kind, FieldKind::Secret)).collect();
    assert_eq!(secrets.len(), 1);
    for place in secrets {
        place.says(put(" "), |_| Vec::new());
        place.says(put(""), |_| error(Kind::Missing));
        place.says(None, |_| error(Kind::Missing));
    }
}
