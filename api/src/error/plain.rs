//! Bodies that are no JSON: what a person can read of them.

/// At most `max` characters.
pub(super) fn cut(text: &str, max: usize) -> String {
    text.chars().take(max).collect()
}

/// At most `max` bytes, ending between two characters.
pub(super) fn cut_bytes(text: &str, max: usize) -> &str {
    let mut end = max.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Whether the body is a page: proxies and sign-in portals answer so.
pub(super) fn is_markup(body: &str) -> bool {
    body.trim_start().starts_with('<')
}

/// The words of a page or a text on one line: without tags, scripts and styles, at most `max` characters.
pub(super) fn words(body: &str, max: usize) -> String {
    let mut out = String::new();
    let mut rest = cut_bytes(body, super::RAW_MAX);
    let markup = is_markup(body);
    while !rest.is_empty() {
        let (text, after) = match rest.split_once('<') {
            Some((text, after)) if markup => (text, after),
            _ => (rest, ""),
        };
        for word in text.split_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(word);
        }
        rest = after_tag(after);
    }
    cut(&out, max)
}

/// What follows the tag that `text` begins inside of; a script and a style end with their closing tags.
fn after_tag(text: &str) -> &str {
    let starts = |name: &str| text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    let text =
        if starts("script") || starts("style") { text.split_once("</").map_or("", |(_, after)| after) } else { text };
    text.split_once('>').map_or("", |(_, after)| after)
}
