//! Tags. Three services, three rules: CSBS and CBR name what they take, VBS names what it refuses.

use crate::problem::Charset;
use crate::tables::Field;

/// Longest key.
pub const KEY: usize = 36;
/// Longest value.
pub const VALUE: usize = 43;
/// Most tags of CSBS and, by analogy, of VBS; those of a vault are the profile's.
pub const COUNT: usize = 10;
/// Most tags by which resources join a vault (Huawei Cloud).
pub const BINDING: usize = 5;

/// The key of a tag of CSBS and CBR; spaces around it are dropped.
pub(crate) const fn key(rule: &'static str) -> Field {
    Field::text("key", "key").required().trimmed().blank_is_missing().longest(KEY).of(Charset::Name).rule(rule)
}

/// Its value, likewise; which characters it takes and when it is sent differs.
pub(crate) const fn value(rule: &'static str) -> Field {
    Field::text("value", "value").trimmed().longest(VALUE).rule(rule)
}
