//! A secret in an answer is found, and nothing else is touched.

use std::borrow::Cow;

use backup_api::json::parse;
use backup_api::redact::{Secret, clean, head_of};

use crate::random::Random;
use crate::tree::size;

const TOKEN: &str = "gAAAAABnFuzz_only-0aZ9+yX/8bY7cW6dV5eU4fT3gS2hR1iQ0jP9kO8lN7mM6nL5oK4pJ3qI2rH1sG0tF==";
const PASSWORD: &str = "never a real one, 4711";

/// With a secret somewhere in it, the text comes back without; without one, as it is.
pub fn hidden(text: &str, random: &mut Random) {
    let secrets = [Secret::token(TOKEN), Secret::password(PASSWORD)];
    assert!(matches!(clean(text, &secrets), Cow::Borrowed(same) if same == text));

    let secret = random.pick(&[TOKEN, PASSWORD]);
    let shown = match random.below(4) {
        0 => secret.replace('/', "\\/").replace('+', "\\u002b"),
        1 => secret.replace('+', "%2B").replace(' ', "%20"),
        2 => secret.replace('+', "&#43;").replace(',', "&#x2C;"),
        _ => secret.to_owned(),
    };
    let mut at = random.below(text.len() + 1);
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let (before, after) = text.split_at(at);
    let with = [before, &shown, after].concat();
    let cleaned = clean(&with, &secrets);
    let rest = if secret == TOKEN { head_of(TOKEN) } else { PASSWORD };
    assert!(!cleaned.contains(rest), "{shown} in {with} stands in {cleaned}");
    assert_eq!(clean(&cleaned, &secrets), cleaned);
    // JSON stays JSON.
    if let Ok(value) = parse(&with)
        && value.is_readable()
    {
        assert_eq!(parse(&cleaned).as_ref().map(size), Ok(size(&value)), "{with}: {cleaned}");
    }
}
