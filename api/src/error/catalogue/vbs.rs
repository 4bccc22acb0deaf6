//! Codes.
use super::codes;
codes! { VOLUME_BACKUP any {} }
codes! { AUTO_BACKUP any {} }
codes! { COMMON any {} }
