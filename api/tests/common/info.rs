//! Operations that no service has: what is read of errors hangs on their effect alone.

use backup_api::{ActionKind, Effect, Info, Method, Service};

/// One of this effect.
pub const fn info(id: &'static str, method: Method, effect: Effect) -> Info {
    Info {
        id,
        service: Service::Cbr,
        method,
        path: "/",
        effect,
        action: ActionKind::Changes,
        grants_by_name: false,
        permission: "cbr:vaults:list",
        doc: "",
    }
}
