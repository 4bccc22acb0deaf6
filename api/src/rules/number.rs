//! Whole numbers: from where to where.

/// Size of a new vault, GB (`cbr.vault.size`).
pub const VAULT_GB: (i64, i64) = (10, 10_485_760);
/// Size that a vault is changed to, GB (`cbr.vault.change.size`).
pub const CHANGED_VAULT_GB: (i64, i64) = (1, VAULT_GB.1);
/// Share of use from which a vault notifies, percent (`cbr.vault.threshold`).
pub const THRESHOLD: (i64, i64) = (1, 100);
/// Days that a backup made by hand is kept; -1 besides, for ever (`cbr.checkpoint.keep`).
pub const KEEP_DAYS: (i64, i64) = (1, 36_500);
/// Years that a vault is paid for in advance; months have the range of the cloud (`cbr.vault.payment`).
pub const YEARS: (i64, i64) = (1, 5);
/// Days or backups that a policy keeps; -1 besides, for ever (`cbr.policy.retention`).
pub const RETENTION: (i64, i64) = (1, 99_999);
/// Yearly, monthly, weekly and daily backups that a policy keeps (`cbr.policy.retention`).
pub const LONG_TERM: (i64, i64) = (0, 100);
