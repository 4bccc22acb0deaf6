//! cbr
