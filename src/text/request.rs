//! The request drawer.

use backup_api::rules::id::is_project;

words!("request");

/// An address where there is little room: the project's id, the same in all of them, as an ellipsis.
#[must_use]
pub fn short(target: &str) -> String {
    let parts = target.split('/').map(|part| if is_project(part) { "…" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn the_project_is_left_out() {
        assert_eq!(short("/v3/0605767b5780d5762fc5c0118072a564/vaults?limit=1"), "/v3/…/vaults?limit=1");
        assert_eq!(short("/v3/auth/tokens"), "/v3/auth/tokens");
    }
}
