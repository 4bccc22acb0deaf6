//! Change a vault.

words!("vault_update");
