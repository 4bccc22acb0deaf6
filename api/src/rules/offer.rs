//! What one cloud has and the other has not.

/// Longest name of an availability zone (`cbr.vault.further`).
pub const ZONE: usize = 32;
/// Longest address that the vendor's console goes to after payment (`cbr.vault.further`).
pub const CONSOLE_URL: usize = 255;
