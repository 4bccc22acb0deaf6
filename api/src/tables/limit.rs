//! Limits of fields: the same everywhere, or a matter of the cloud.

use crate::problem::Charset;
use crate::profile::Profile;

/// A largest length or count.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    /// The same in every cloud.
    Fixed(usize),
    /// As the cloud's profile says.
    Of(fn(&Profile) -> usize),
}

impl Limit {
    /// The number for this cloud.
    #[must_use]
    pub fn of(self, profile: &Profile) -> usize {
        match self {
            Self::Fixed(most) => most,
            Self::Of(most) => most(profile),
        }
    }
}

/// Smallest and largest whole number, both included.
#[derive(Clone, Copy, Debug)]
pub enum Range {
    /// The same in every cloud.
    Fixed(i64, i64),
    /// As the cloud's profile says.
    Of(fn(&Profile) -> (i64, i64)),
}

impl Range {
    /// The ends for this cloud.
    #[must_use]
    pub fn of(self, profile: &Profile) -> (i64, i64) {
        match self {
            Self::Fixed(min, max) => (min, max),
            Self::Of(ends) => ends(profile),
        }
    }
}

/// The characters that a text is made of.
#[derive(Clone, Copy, Debug)]
pub enum Characters {
    /// The same in every cloud.
    Fixed(Charset),
    /// As the cloud's profile says.
    Of(fn(&Profile) -> Charset),
}

impl Characters {
    /// The set for this cloud.
    #[must_use]
    pub fn of(self, profile: &Profile) -> Charset {
        match self {
            Self::Fixed(set) => set,
            Self::Of(set) => set(profile),
        }
    }
}
