//! Codes.
use super::{Entry, codes};
codes! { VAULTS
  400 { 6114 RaiseQuota "The vault is over its capacity."; }
}
pub(super) static TABLES: [&[Entry]; 1] = [VAULTS];
