//! A resource in a list: one that is kept, or one of a fleet, of which only the number is there.

use std::borrow::Cow;

use super::{Inventory, Kind, Resource};
use crate::call::Call;
use crate::fleet::number::Sort;
use crate::fleet::{Fleet, SLOTS};
use crate::state::Sought;

/// A row of a list of resources.
#[derive(Clone, Copy, Debug)]
pub enum Row<'a> {
    /// Kept as it is.
    Kept(&'a Resource),
    /// A server of this fleet.
    Server(&'a Fleet, u32),
    /// A disk of this fleet.
    Disk(&'a Fleet, u32),
}

impl<'a> Row<'a> {
    /// The whole resource.
    #[must_use]
    pub fn resource(&self) -> Cow<'a, Resource> {
        match self {
            Self::Kept(resource) => Cow::Borrowed(resource),
            Self::Server(fleet, number) => Cow::Owned(fleet.server(*number)),
            Self::Disk(fleet, number) => Cow::Owned(fleet.disk(*number)),
        }
    }

    /// Whether this is its id.
    #[must_use]
    pub fn is(&self, id: &Sought<'_>) -> bool {
        match self {
            Self::Kept(resource) => resource.id == id.text,
            Self::Server(fleet, number) => id.is(fleet, Sort::Server, *number),
            Self::Disk(fleet, number) => id.is(fleet, Sort::Disk, *number),
        }
    }

    fn is_at(&self, server: &Sought<'_>) -> bool {
        match self {
            Self::Kept(resource) => resource.server.as_deref() == Some(server.text),
            Self::Server(..) => false,
            Self::Disk(fleet, number) => server.is(fleet, Sort::Server, number / SLOTS),
        }
    }

    const fn status(&self) -> &'static str {
        match self {
            Self::Kept(resource) => resource.status,
            Self::Server(_, number) => Fleet::status(*number),
            Self::Disk(..) => "in-use",
        }
    }

    /// Whether the name has this part, which is in small letters, as are the names of fleets.
    fn has_in_name(&self, part: &str) -> bool {
        match self {
            Self::Kept(resource) => resource.name.to_lowercase().contains(part),
            Self::Server(fleet, number) => fleet.server_name(*number).contains(part),
            Self::Disk(fleet, number) => fleet.disk_name(*number).contains(part),
        }
    }
}

impl Inventory {
    /// All of one kind as rows.
    pub fn rows(&self, kind: Kind) -> impl Iterator<Item = Row<'_>> {
        let kept = self.rows.values().filter(move |row| row.kind == kind).map(Row::Kept);
        kept.chain(self.fleets.iter().flat_map(move |fleet| {
            let servers = if kind == Kind::Share { 0 } else { fleet.servers() };
            (0..servers).flat_map(move |server| {
                let disks = if kind == Kind::Disk { Fleet::disks(server).len() } else { 1 };
                (1..=SLOTS).take(disks).map(move |slot| match kind {
                    Kind::Disk => Row::Disk(fleet, server.saturating_mul(SLOTS).saturating_add(slot)),
                    _ => Row::Server(fleet, server),
                })
            })
        }))
    }

    /// Those of one kind with the `status` and the part of a `name` that a query asks for.
    #[must_use]
    pub fn select(&self, kind: Kind, call: &Call) -> Vec<Row<'_>> {
        let (name, status) = (call.filter("name").map(str::to_lowercase), call.filter("status"));
        let fits = |row: &Row<'_>| {
            status.is_none_or(|status| status.eq_ignore_ascii_case(row.status()))
                && name.as_ref().is_none_or(|name| row.has_in_name(name))
        };
        self.rows(kind).filter(fits).collect()
    }

    /// The same, also by `id` and by the `server_id` of disks.
    #[must_use]
    pub fn select_attached(&self, kind: Kind, call: &Call) -> Vec<Row<'_>> {
        let (id, server) = (call.filter("id").map(Sought::new), call.filter("server_id").map(Sought::new));
        let mut rows = self.select(kind, call);
        rows.retain(|row| {
            id.as_ref().is_none_or(|id| row.is(id)) && server.as_ref().is_none_or(|server| row.is_at(server))
        });
        rows
    }
}
