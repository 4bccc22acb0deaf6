//! Cloud Server Backup Service v1.

use crate::route::Route;

/// The operations of CSBS.
pub const ROUTES: &[Route] = &[];
