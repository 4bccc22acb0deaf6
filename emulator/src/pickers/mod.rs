//! Servers and disks as their own services list them, for choosing.

use crate::route::Route;

/// The operations of ECS and EVS.
pub const ROUTES: &[Route] = &[];
