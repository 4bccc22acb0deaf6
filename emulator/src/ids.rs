//! Ids: like random ones, but the same in every run when a seed is given.

use std::hash::{BuildHasher, Hasher, RandomState};

/// A source of ids (SplitMix64: small, well mixed; these ids protect nothing).
#[derive(Debug)]
pub struct Ids {
    state: u64,
}

impl Ids {
    /// The same ids for the same seed; without one, different ids in every run.
    #[must_use]
    pub fn new(seed: Option<u64>) -> Self {
        Self { state: seed.unwrap_or_else(|| RandomState::new().build_hasher().finish()) }
    }

    /// A further source of the same seed: what is drawn from one leaves the others as they are.
    #[must_use]
    pub fn derived(seed: Option<u64>, number: u64) -> Self {
        Self::new(seed.map(|seed| Self::new(Some(seed ^ number.rotate_right(8))).bits()))
    }

    /// A source that stands where it is told.
    #[must_use]
    pub const fn from_state(state: u64) -> Self {
        Self { state }
    }

    /// The next 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A UUID of version 4 in its canonical form.
    pub fn uuid(&mut self) -> String {
        let (high, low) = (self.bits(), self.bits());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xfff,
            0x8000 | ((low >> 48) & 0x3fff),
            low & 0xffff_ffff_ffff
        )
    }

    /// 32 hexadecimal digits: request ids, projects, users, jobs.
    pub fn hex(&mut self) -> String {
        format!("{:016x}{:016x}", self.bits(), self.bits())
    }

    /// A token: long like a real one, so that nobody builds on short ones.
    pub fn token(&mut self) -> String {
        const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let mut token = String::from("MII");
        for _ in 0..128 {
            let bits = self.bits();
            token.extend(
                (0..8)
                    .filter_map(|index| LETTERS.get(usize::from((bits >> (index * 8)) as u8 & 63)))
                    .map(|letter| char::from(*letter)),
            );
        }
        token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_makes_them_repeat() {
        assert_eq!(Ids::new(Some(7)).uuid(), Ids::new(Some(7)).uuid());
        assert_ne!(Ids::new(Some(7)).uuid(), Ids::new(Some(8)).uuid());
        assert_ne!(Ids::new(None).uuid(), Ids::new(None).uuid());
        assert_eq!(Ids::derived(Some(7), 1).uuid(), Ids::derived(Some(7), 1).uuid());
        assert_ne!(Ids::derived(Some(7), 1).uuid(), Ids::derived(Some(7), 2).uuid());
        assert_ne!(Ids::derived(Some(7), 1).uuid(), Ids::new(Some(7)).uuid());
    }

    #[test]
    fn a_uuid_has_its_form() {
        let id = Ids::new(Some(1)).uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(id.chars().filter(|c| *c == '-').count(), 4);
        assert_eq!(id.as_bytes().get(14), Some(&b'4'));
    }

    #[test]
    fn a_token_is_long_and_safe_in_a_header() {
        let token = Ids::new(Some(1)).token();
        assert_eq!(token.len(), 3 + 128 * 8);
        assert!(token.chars().all(|c| c.is_ascii_graphic()));
    }
}
