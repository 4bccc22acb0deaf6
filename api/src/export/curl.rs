//! A request as a command for curl in a POSIX shell.

use super::json;
use crate::request::{Method, Request};

/// The command that sends the request to `base_url`, with the token taken from the variable `TOKEN`.
///
/// Everything that a person typed stands in single quotes, where a shell looks at nothing. A password is a placeholder.
#[must_use]
pub fn curl(request: &Request, base_url: &str) -> String {
    // --globoff: curl would expand braces and brackets of an address by itself.
    let mut out = String::from("curl --fail-with-body -sS --globoff");
    match request.info.method {
        Method::Get => {}
        Method::Head => out.push_str(" --head"),
        other => {
            out.push_str(" -X ");
            out.push_str(other.name());
        }
    }
    if request.anonymous {
        // The token comes in a header of the reply.
        out.push_str(" --include");
    } else {
        part(&mut out, "-H \"X-Auth-Token: $TOKEN\"");
    }
    if request.subject_token {
        part(&mut out, "-H \"X-Subject-Token: $TOKEN\"");
    }
    if request.body.is_some() {
        part(&mut out, "-H 'Content-Type: application/json'");
        // Not --data: that would read a file where a body begins with @.
        part(&mut out, "--data-raw ");
        out.push_str(&quote(&json(request)));
    }
    let mut url = base_url.trim_end_matches('/').to_owned();
    url.push_str(&request.target());
    part(&mut out, &quote(&url));
    out
}

fn part(out: &mut String, text: &str) {
    out.push_str(" \\\n  ");
    out.push_str(text);
}

/// A text as one word of a POSIX shell: in single quotes, with each single quote of its own taken out of them.
///
/// U+0000 is left out, which no word of a shell can hold.
#[must_use]
pub fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('\'');
    for found in text.chars() {
        match found {
            '\0' => {}
            '\'' => out.push_str("'\\''"),
            other => out.push(other),
        }
    }
    out.push('\'');
    out
}
