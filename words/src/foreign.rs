//! Text of others: names and messages that a sentence has not written itself.
//!
//! A name may turn round what stands beside it, or pass for another one. A mark that sets a direction is written out by its
//! number, wherever it is shown; what is written from right to left stands isolated in a sentence; and before something that
//! can't be undone, everything that can't be seen is written out.

use std::borrow::Cow;

/// Begins and ends a part of a sentence whose direction is its own.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

/// `text` without marks that set a direction: each is written out by its number. Those that a sentence isolates by stay.
#[must_use]
pub fn shown(text: &str) -> Cow<'_, str> {
    written_out(text, |found| matches!(found, '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}'))
}

/// `text` with everything written out that can't be seen and is no space.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    written_out(text, |found| unseen(found) && !found.is_whitespace() && !ISOLATE.contains(&found))
}

/// `text` as it may stand in a sentence: it neither turns the sentence round nor is turned round by it.
pub(crate) fn isolated(text: &str) -> Cow<'_, str> {
    let [begins, ends] = ISOLATE;
    let text = written_out(text, |found| matches!(found, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    if text.chars().any(is_from_right) { Cow::Owned(format!("{begins}{text}{ends}")) } else { text }
}

fn written_out(text: &str, mark: fn(char) -> bool) -> Cow<'_, str> {
    if !text.contains(mark) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len().saturating_mul(2));
    for found in text.chars() {
        if mark(found) {
            out.push_str(&format!("[U+{:04X}]", u32::from(found)));
        } else {
            out.push(found);
        }
    }
    Cow::Owned(out)
}

/// Letters that are written from right to left.
const fn is_from_right(found: char) -> bool {
    matches!(
        found,
        '\u{590}'..='\u{8ff}'
            | '\u{fb1d}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefe}'
            | '\u{10800}'..='\u{10fff}'
            | '\u{1e800}'..='\u{1efff}'
    )
}

/// Whether quotes around the character would look empty: blanks of every width, what joins or parts letters, marks of
/// direction, what only chooses a glyph.
#[must_use]
pub fn unseen(found: char) -> bool {
    found.is_whitespace()
        || found.is_control()
        || matches!(
            found,
            '\u{ad}'
                | '\u{34f}'
                | '\u{61c}'
                | '\u{115f}'..='\u{1160}'
                | '\u{17b4}'..='\u{17b5}'
                | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}'
                | '\u{ffa0}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

#[cfg(test)]
mod tests {
    use super::{isolated, shown, visible};

    #[test]
    fn what_is_written_from_left_to_right_stays_as_it_is() {
        for text in ["", "production", "Müller & Söhne", "生产", "❤\u{fe0f}", "1\u{202f}000"] {
            assert_eq!((shown(text), isolated(text)), (text.into(), text.into()));
        }
    }

    #[test]
    fn a_mark_of_direction_is_written_out() {
        assert_eq!(shown("\u{202e}noitcudorp"), "[U+202E]noitcudorp");
        assert_eq!(isolated("\u{202e}noitcudorp\u{2069}"), "[U+202E]noitcudorp[U+2069]");
        assert_eq!(shown("Delete \u{2068}שלום\u{2069}?"), "Delete \u{2068}שלום\u{2069}?", "a sentence that isolates");
    }

    #[test]
    fn what_is_written_from_right_to_left_is_isolated() {
        for text in ["שלום", "a مرحبا", "𐤀"] {
            assert_eq!(isolated(text), format!("\u{2068}{text}\u{2069}"));
        }
        assert_eq!(isolated("שלום\u{2069}\u{202e}"), "\u{2068}שלום[U+2069][U+202E]\u{2069}", "nothing gets out");
    }

    #[test]
    fn what_can_not_be_seen_is_written_out_and_spaces_stay() {
        assert_eq!(visible("pro\u{200b}duction\u{ad} \u{a0}x"), "pro[U+200B]duction[U+00AD] \u{a0}x");
        assert_eq!(visible("a\u{7}\u{feff}\u{e0041}"), "a[U+0007][U+FEFF][U+E0041]");
    }
}
