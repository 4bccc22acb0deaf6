//! The members of a vault. Those of a vault of a fleet are made when they are first asked for.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use super::{Member, Sought};
use crate::fleet::Fleet;
use crate::fleet::number::Sort;

/// A list of members.
#[derive(Clone, Debug, Default)]
pub struct Members {
    rows: Vec<Member>,
    /// Where they come from, for as long as nobody has changed them.
    source: Option<Source>,
}

/// A vault of a fleet.
#[derive(Clone, Debug)]
struct Source {
    fleet: Arc<Fleet>,
    vault: u32,
    made: OnceLock<Vec<Member>>,
}

impl Source {
    fn rows(&self) -> &Vec<Member> {
        self.made.get_or_init(|| self.fleet.vault_members(self.vault))
    }
}

impl Members {
    /// Those of a vault of a fleet.
    #[must_use]
    pub const fn made(fleet: Arc<Fleet>, vault: u32) -> Self {
        Self { rows: Vec::new(), source: Some(Source { fleet, vault, made: OnceLock::new() }) }
    }

    /// The one that is this resource.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Member> {
        self.search(&Sought::new(id))
    }

    /// The same, where one id is looked for in many vaults.
    #[must_use]
    pub fn search(&self, id: &Sought<'_>) -> Option<&Member> {
        if let Some(Source { fleet, vault, .. }) = &self.source {
            let server = id.find(fleet, Sort::Server).filter(|server| Fleet::vault_of(*server) == *vault)?;
            return self.get(server.saturating_sub(fleet.members(*vault).start) as usize);
        }
        self.iter().find(|member| member.id == id.text)
    }

    /// How many there are, and their GB.
    #[must_use]
    pub fn sums(&self) -> (usize, i64) {
        match &self.source {
            Some(Source { fleet, vault, .. }) => {
                let servers = fleet.members(*vault);
                (servers.len(), servers.map(Fleet::size).sum())
            }
            None => (self.len(), self.iter().map(|member| member.size).sum()),
        }
    }
}

impl From<Vec<Member>> for Members {
    fn from(rows: Vec<Member>) -> Self {
        Self { rows, source: None }
    }
}

impl Deref for Members {
    type Target = Vec<Member>;

    fn deref(&self) -> &Vec<Member> {
        self.source.as_ref().map_or(&self.rows, Source::rows)
    }
}

impl DerefMut for Members {
    fn deref_mut(&mut self) -> &mut Vec<Member> {
        if let Some(source) = self.source.take() {
            self.rows.clone_from(source.rows());
        }
        &mut self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_the_same_before_and_after_they_are_made() {
        let fleet = Arc::new(Fleet::new(0, 300, 5, 0));
        let (mut changed, untouched) = (Members::made(Arc::clone(&fleet), 1), Members::made(Arc::clone(&fleet), 1));
        assert_eq!(untouched.sums(), (50, untouched.iter().map(|member| member.size).sum()));
        changed.retain(|_| true);
        assert_eq!(changed.sums(), untouched.sums());
        for (server, here) in [(249, false), (250, true), (299, true), (300, false)] {
            let id = fleet.id(Sort::Server, server);
            for members in [&changed, &untouched] {
                assert_eq!(members.find(&id).map(|found| found.id.as_str()), here.then_some(id.as_str()), "{server}");
            }
        }
    }

    #[test]
    fn one_that_left_is_not_found() {
        let fleet = Arc::new(Fleet::new(0, 3, 5, 0));
        let mut members = Members::made(Arc::clone(&fleet), 0);
        let gone = fleet.id(Sort::Server, 1);
        members.retain(|member| member.id != gone);
        assert_eq!((members.len(), members.find(&gone).is_none()), (2, true));
        assert!(members.find(&fleet.id(Sort::Server, 2)).is_some());
    }
}
