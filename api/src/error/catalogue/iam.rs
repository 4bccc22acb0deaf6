//! Codes.
use super::codes;
codes! { CODES any {} }
