//! Rows for other programs: tables for a spreadsheet, and JSON.

use super::store::{Content, Store};
use crate::json::put_string;
use crate::time::Time;

/// The first line of a table: the names of its columns.
#[must_use]
pub fn csv_head<'a>(labels: impl IntoIterator<Item = &'a str>) -> String {
    // Without the mark a spreadsheet takes the text for one of another century.
    let mut out = String::from("\u{feff}");
    // A word that a narrow column may break is one word in a file.
    line(&mut out, labels.into_iter().map(|label| text(&label.replace('\u{ad}', ""))));
    out
}

/// Rows as lines of a table, with these columns.
#[must_use]
pub fn csv_rows(store: &Store, rows: &[u32], columns: &[usize]) -> String {
    let mut out = String::new();
    for row in rows {
        line(&mut out, columns.iter().map(|column| cell(store.cell(*row, *column))));
    }
    out
}

/// Rows as JSON objects with these columns under their keys, each followed by a comma unless `last`. What was not sent is
/// left out; what can't be read stands as it came.
#[must_use]
pub fn json_rows(store: &Store, rows: &[u32], columns: &[usize], last: bool) -> String {
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        out.push_str("  {");
        let mut first = true;
        for column in columns {
            let Some(key) = store.fields().get(*column).map(|field| field.key) else { continue };
            let content = store.cell(*row, *column);
            if content == Content::Absent {
                continue;
            }
            out.push_str(if first { "" } else { ", " });
            first = false;
            put_string(&mut out, key);
            out.push_str(": ");
            match content {
                Content::Absent | Content::Null => out.push_str("null"),
                Content::Unreadable(text) | Content::Text(text) => put_string(&mut out, text),
                Content::Number(number) => out.push_str(&number.to_string()),
                Content::Moment(time) => put_string(&mut out, &stamp(time)),
                Content::Flag(flag) => out.push_str(if flag { "true" } else { "false" }),
            }
        }
        out.push_str(if last && at + 1 == rows.len() { "}\n" } else { "},\n" });
    }
    out
}

/// A line of a table of texts.
pub fn csv_line(out: &mut String, cells: &[String]) {
    line(out, cells.iter().map(|cell| text(cell)));
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (at, cell) in cells.enumerate() {
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(&cell);
    }
    out.push_str("\r\n");
}

fn cell(content: Content<'_>) -> String {
    match content {
        Content::Absent | Content::Null => String::new(),
        Content::Unreadable(found) | Content::Text(found) => text(found),
        Content::Number(number) => number.to_string(),
        Content::Moment(time) => stamp(time),
        Content::Flag(flag) => (if flag { "true" } else { "false" }).to_owned(),
    }
}

/// A text as a cell. A spreadsheet would take one that begins like a formula for one, and some of these come from whoever
/// may name a server: an apostrophe before it says that it is a text.
fn text(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guarded = if formula { ["'", text].concat() } else { text.to_owned() };
    let quoted = guarded.contains(['"', ',', ';', '\n', '\r', '\t']) || guarded.trim() != guarded;
    if quoted { ["\"", &guarded.replace('"', "\"\""), "\""].concat() } else { guarded }
}

/// `2020-08-17T03:51:24Z`
fn stamp(time: Time) -> String {
    [&time.stamp(0).replace(' ', "T"), "Z"].concat()
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn no_text_is_a_formula_and_none_breaks_its_line() {
        for (sent, expected) in [
            ("", ""),
            ("web-01", "web-01"),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-1", "'-1"),
            ("@sum", "'@sum"),
            ("\tcmd", "\"'\tcmd\""),
            ("a,b", "\"a,b\""),
            ("a;b", "\"a;b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            (" blank", "\" blank\""),
            ("=\"a\"", "\"'=\"\"a\"\"\""),
        ] {
            assert_eq!(text(sent), expected, "{sent}");
        }
    }
}
