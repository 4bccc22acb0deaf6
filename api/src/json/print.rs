//! From a value to text.

use std::fmt;

use super::escape::put_string;
use super::value::Value;

impl Value {
    /// Indented by two spaces a level, for people.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        put(&mut out, self, Some(0));
        out
    }
}

/// Compact; what is unreadable stands there as it was sent.
impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let mut out = String::new();
        put(&mut out, self, None);
        formatter.write_str(&out)
    }
}

/// Writes a value; `level` is its depth where it is indented.
fn put(out: &mut String, value: &Value, level: Option<usize>) {
    let inner = level.map(|level| level + 1);
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => put_string(out, text),
        Value::Unreadable(raw) => out.push_str(raw),
        Value::Array(rows) => {
            out.push('[');
            for (index, row) in rows.iter().enumerate() {
                begin(out, index, inner);
                put(out, row, inner);
            }
            end(out, rows.is_empty(), level);
            out.push(']');
        }
        Value::Object(object) => {
            out.push('{');
            for (index, (key, member)) in object.iter().enumerate() {
                begin(out, index, inner);
                put_string(out, key);
                out.push_str(if level.is_some() { ": " } else { ":" });
                put(out, member, inner);
            }
            end(out, object.is_empty(), level);
            out.push('}');
        }
    }
}

fn begin(out: &mut String, index: usize, level: Option<usize>) {
    if index > 0 {
        out.push(',');
    }
    new_line(out, level);
}

fn end(out: &mut String, empty: bool, level: Option<usize>) {
    if !empty {
        new_line(out, level);
    }
}

fn new_line(out: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        out.push('\n');
        (0..level).for_each(|_| out.push_str("  "));
    }
}
