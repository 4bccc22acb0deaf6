//! Where two clouds differ, the difference is data here, never an `if` in a form.
mod huawei;
mod otc;

/// What one cloud offers and how much of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// Stable id: `otc`, `huawei`.
    pub id: &'static str,
}
