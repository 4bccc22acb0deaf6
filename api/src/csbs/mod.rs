//! csbs
