//! What a state means, before any colour.

use super::IconName;

/// How a state, a notice or a mark is meant. Never told by colour alone: each has an icon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Says nothing about good or bad.
    #[default]
    Neutral,
    /// Worth knowing.
    Info,
    /// Under way.
    Busy,
    /// As wanted.
    Success,
    /// Needs attention.
    Warning,
    /// Failed, or about to destroy.
    Danger,
}

impl Tone {
    /// Name in the class, `bc-tone-{name}`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Busy => "busy",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
        }
    }

    /// The icon that goes with it.
    #[must_use]
    pub const fn icon(self) -> IconName {
        match self {
            Self::Neutral => IconName::Dash,
            Self::Info => IconName::Info,
            Self::Busy => IconName::Clock,
            Self::Success => IconName::Done,
            Self::Warning => IconName::Warning,
            Self::Danger => IconName::Error,
        }
    }
}
