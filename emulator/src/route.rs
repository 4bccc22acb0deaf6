//! The table of operations, and how an address finds its line in it.

use backup_api::request::decode;
use backup_api::{Info, Method};

use crate::answer::Reply;
use crate::call::Call;
use crate::endpoint::Endpoint;
use crate::state::Cloud;
use crate::{cbr, csbs, identity, not_implemented, pickers, vbs};

/// Answers one operation.
pub type Handler = fn(&mut Cloud, &Call) -> Reply;

/// One line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// The operation's stable name.
    pub id: &'static str,
    /// Who answers.
    pub endpoint: Endpoint,
    /// How it is called.
    pub method: Method,
    /// Where, with placeholders.
    pub path: &'static str,
    /// Whether it is answered without a token.
    pub open: bool,
    /// What answers; nothing where the operation is known but not emulated.
    pub handler: Option<Handler>,
}

impl Route {
    /// An operation that the API crate describes.
    #[must_use]
    pub const fn of(info: &'static Info, handler: Handler) -> Self {
        Self::new(info.id, Endpoint::of(info.service), info.method, info.path, Some(handler))
    }

    /// An operation that only the emulator knows.
    #[must_use]
    pub const fn own(
        id: &'static str,
        endpoint: Endpoint,
        method: Method,
        path: &'static str,
        handler: Handler,
    ) -> Self {
        Self::new(id, endpoint, method, path, Some(handler))
    }

    /// An operation that is known and not emulated.
    #[must_use]
    pub const fn not_implemented(id: &'static str, endpoint: Endpoint, method: Method, path: &'static str) -> Self {
        Self::new(id, endpoint, method, path, None)
    }

    /// The same, answered without a token.
    #[must_use]
    pub const fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// The same, answered by another part of the service than the API crate names.
    #[must_use]
    pub const fn at(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    const fn new(
        id: &'static str,
        endpoint: Endpoint,
        method: Method,
        path: &'static str,
        handler: Option<Handler>,
    ) -> Self {
        Self { id, endpoint, method, path, open: false, handler }
    }

    /// Which of the placeholders is the project.
    #[must_use]
    pub fn project_param(&self) -> Option<usize> {
        self.path
            .split('/')
            .filter(|segment| segment.starts_with('{'))
            .position(|segment| matches!(segment, "{project_id}" | "{tenant_id}"))
    }

    /// The values of the placeholders, if the path is one of this line's.
    fn match_path(&self, path: &str) -> Option<Vec<String>> {
        let mut wanted = self.path.trim_matches('/').split('/');
        let mut parts = Vec::new();
        for segment in path.trim_matches('/').split('/') {
            let name = wanted.next()?;
            if name.starts_with('{') {
                let value = decode(segment);
                if value.is_empty() {
                    return None;
                }
                parts.push(value);
            } else if name != segment {
                return None;
            }
        }
        wanted.next().is_none().then_some(parts)
    }
}

/// Every line.
pub fn all() -> impl Iterator<Item = &'static Route> {
    [
        identity::ROUTES,
        cbr::ROUTES,
        cbr::tag::ROUTES,
        csbs::ROUTES,
        vbs::ROUTES,
        pickers::ROUTES,
        not_implemented::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// The line of an address, with the values of its placeholders; the line with the fewest placeholders counts, and
/// among equals one that ends in a word, so that `vaults/summary` is not taken for the vault `summary`.
#[must_use]
pub fn find(endpoint: Option<Endpoint>, method: Method, path: &str) -> Option<(&'static Route, Vec<String>)> {
    all()
        .filter(|route| route.method == method && endpoint.is_none_or(|endpoint| endpoint.reaches(route.endpoint)))
        .filter_map(|route| route.match_path(path).map(|parts| (route, parts)))
        .min_by_key(|(route, parts)| (parts.len(), route.path.ends_with('}')))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use backup_api::Service;

    use super::*;

    #[test]
    fn no_two_lines_have_the_same_name() {
        let mut ids: Vec<_> = all().map(|route| route.id).collect();
        ids.sort_unstable();
        let count = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), count, "a name stands twice: the line in not_implemented.rs goes");
    }

    #[test]
    fn every_operation_of_the_table_is_answered() {
        for info in backup_api::table::INFOS {
            let route = all().find(|route| route.id == info.id);
            let folder = if info.service == Service::Iam { "identity" } else { info.service.host_part() };
            assert!(
                route.is_some_and(|route| route.handler.is_some()),
                "{}: no line in ROUTES of emulator/src/{folder}/mod.rs; one in not_implemented.rs goes",
                info.id
            );
        }
    }

    #[test]
    fn every_line_can_be_reached() {
        for route in all() {
            let path = route.path.replace(['{', '}'], "");
            let (found, _) = find(Some(route.endpoint), route.method, &path).unwrap();
            assert_eq!(found.id, route.id, "two lines have {path}: the one that is not implemented goes");
        }
    }

    #[test]
    fn placeholders_are_decoded_and_never_empty() {
        let (route, parts) = find(Some(Endpoint::Cbr), Method::Get, "/v3/p/vaults/a%2Fb").unwrap();
        assert_eq!((route.id, parts), ("cbr.vault.show", vec!["p".to_owned(), "a/b".to_owned()]));
        assert!(find(Some(Endpoint::Cbr), Method::Get, "/v3//vaults").is_none());
    }

    #[test]
    fn a_bare_path_is_that_of_cbr_where_two_services_have_it() {
        let (route, _) = find(None, Method::Get, "/v3/p/backups").unwrap();
        assert_eq!(route.endpoint, Endpoint::Cbr);
    }
}
