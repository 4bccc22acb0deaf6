//! What every call needs: a project and a token (`project`, `token`).

use super::{id, text};
use crate::problem::{Charset, IdForm, Kind, Problem};

/// `project`: a project id. Another form than 32 hexadecimal digits only warns.
#[must_use]
pub fn project_id(project: &str) -> Vec<Problem> {
    let mut out = Vec::new();
    id::required("project", "{project_id}", project, &mut out);
    if out.is_empty() && !id::is_project(project) {
        out.push(Problem::warning("project", "{project_id}", Kind::UnusualId { usual: IdForm::Project }));
    }
    out
}

/// `token`: a token. What can't stand in a header, such as a blank inside it, is no token: a copy went wrong. The place
/// of the character is counted in what was typed; blanks around the token are dropped.
#[must_use]
pub fn token(typed: &str) -> Vec<Problem> {
    let mut out = Vec::new();
    let token = typed.trim();
    text::mandatory("token", "X-Auth-Token", token, &mut out);
    if let Some((found, position)) = text::first_bad(token, Charset::Token) {
        let leading = text::length(typed) - text::length(typed.trim_start());
        let kind = Kind::BadCharacter { found, position: position + leading, allowed: Charset::Token };
        out.push(Problem::error("token", "X-Auth-Token", kind));
    }
    out
}
