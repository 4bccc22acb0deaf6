//! Volume Backup Service v2, with its jobs at v1 and its native interface at v2 and v3.

use crate::route::Route;

/// The operations of VBS.
pub const ROUTES: &[Route] = &[];
