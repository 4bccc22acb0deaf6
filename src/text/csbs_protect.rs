//! Protect a server.

words!("csbs_protect");

/// How many more fields there are.
pub const MORE_COUNT: usize = 2;

/// Name and consequence of an extent.
#[must_use]
pub fn way(id: &str) -> (&'static str, &'static str) {
    match id {
        "full" => (way_full(), way_full_note()),
        _ => (way_incremental(), way_incremental_note()),
    }
}

/// Name and consequence of a type.
#[must_use]
pub fn resource_type(id: &str) -> (&'static str, &'static str) {
    match id {
        "" => (resource_type_none(), resource_type_none_note()),
        _ => ("OS::Nova::Server", resource_type_only_note()),
    }
}
