//! What every call needs: a project and a token (rules 1 and 2).

use super::id;
use crate::problem::{Kind, Problem};

/// Rule 1: a project id. Another form than 32 hexadecimal digits only warns.
#[must_use]
pub fn project_id(project: &str) -> Vec<Problem> {
    let mut out = Vec::new();
    id::required(1, "{project_id}", project, &mut out);
    if out.is_empty() && !id::is_project(project) {
        out.push(Problem::warning(1, "{project_id}", Kind::UnusualId));
    }
    out
}

/// Rule 2: a token. What can't stand in a header, such as a blank inside it, is no token: a copy went wrong.
#[must_use]
pub fn token(token: &str) -> Vec<Problem> {
    let token = token.trim();
    if token.is_empty() {
        vec![Problem::error(2, "X-Auth-Token", Kind::Missing)]
    } else if !token.bytes().all(|byte| byte.is_ascii_graphic()) {
        vec![Problem::error(2, "X-Auth-Token", Kind::UnusualId)]
    } else {
        Vec::new()
    }
}
