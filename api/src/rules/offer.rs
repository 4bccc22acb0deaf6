//! What one cloud has and the other has not.

use crate::problem::{Kind, Problem};
use crate::profile::Profile;

/// Longest name of an availability zone (rule 73).
pub const ZONE: usize = 32;
/// Longest address that the vendor's console goes to after payment (rule 73).
pub const CONSOLE_URL: usize = 255;

/// Rule 72: members that only Huawei Cloud knows, each with whether it is there.
pub fn extended(profile: &Profile, members: &[(&str, bool)], out: &mut Vec<Problem>) {
    if profile.extended_fields {
        return;
    }
    let there = members.iter().filter(|(_, there)| *there);
    out.extend(there.map(|(path, _)| Problem::error(72, *path, Kind::NotOffered)));
}
