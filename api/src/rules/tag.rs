//! Tags. Three services, three rules: CSBS and CBR name what they take, VBS names what it refuses.

/// Longest key.
pub const KEY: usize = 36;
/// Longest value.
pub const VALUE: usize = 43;
/// Most tags of CSBS and, by analogy, of VBS; those of a vault are the profile's.
pub const COUNT: usize = 10;
/// Most tags by which resources join a vault (Huawei Cloud).
pub const BINDING: usize = 5;
