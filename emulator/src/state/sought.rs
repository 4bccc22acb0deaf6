//! What a query looks for, read once for all rows: as text, and as the numbers that objects of fleets are known by.

use std::sync::Arc;

use crate::fleet::Fleet;
use crate::fleet::number::{self, Sort};

/// An id or a name that is looked for.
#[derive(Clone, Debug)]
pub struct Sought<'a> {
    /// As it was written.
    pub text: &'a str,
    packed: Vec<u64>,
}

impl<'a> Sought<'a> {
    /// An id, which may be any text.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        Self { text, packed: number::packed(text).into_iter().collect() }
    }

    /// The name of a server.
    #[must_use]
    pub fn server(text: &'a str, fleets: &[Arc<Fleet>]) -> Self {
        let found = |fleet: &Arc<Fleet>| Some(fleet.pack(Sort::Server, fleet.named(text)?));
        Self { text, packed: fleets.iter().filter_map(found).collect() }
    }

    /// The name of a vault, as it was when its tasks began.
    #[must_use]
    pub fn vault(text: &'a str, fleets: &[Arc<Fleet>]) -> Self {
        let found = |fleet: &Arc<Fleet>| Some(fleet.pack(Sort::Vault, fleet.vault_named(text)?));
        Self { text, packed: fleets.iter().filter_map(found).collect() }
    }

    /// Whether this object of the fleet is meant.
    #[must_use]
    pub fn is(&self, fleet: &Fleet, sort: Sort, number: u32) -> bool {
        self.packed.contains(&fleet.pack(sort, number))
    }

    /// The object of this sort in the fleet that is meant.
    #[must_use]
    pub fn find(&self, fleet: &Fleet, sort: Sort) -> Option<u32> {
        self.packed.iter().find_map(|packed| fleet.unpack(sort, *packed))
    }
}
