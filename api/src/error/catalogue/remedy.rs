//! The kinds of step that help.

use super::Sentence;

/// What kind of step helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// The request is wrong: correct it.
    Correct,
    /// Something else is running: wait.
    Wait,
    /// The object does not fit: choose another one, or change its state first.
    ChooseOther,
    /// A limit is reached: raise it, or free something.
    RaiseQuota,
    /// The service failed: try again, then turn to support.
    Retry,
    /// Only support can help.
    Support,
    /// The account lacks a right.
    Permission,
    /// The token is missing, wrong or expired, or the sign-in failed.
    SignIn,
    /// The older service is closed to the project: use CBR.
    UseCbr,
    /// The object is not there: what is shown is out of date.
    Refresh,
    /// The address leads to something else than the service.
    Address,
    /// It is as it should be.
    Nothing,
}

impl Remedy {
    /// Every remedy.
    pub const ALL: [Self; 12] = [
        Self::Correct,
        Self::Wait,
        Self::ChooseOther,
        Self::RaiseQuota,
        Self::Retry,
        Self::Support,
        Self::Permission,
        Self::SignIn,
        Self::UseCbr,
        Self::Refresh,
        Self::Address,
        Self::Nothing,
    ];

    /// The step in general words.
    #[must_use]
    pub const fn sentence(self) -> Sentence {
        Sentence::of(match self {
            Self::Correct => "Correct the input and send it again.",
            Self::Wait => "Wait until the running task is done, then try again.",
            Self::ChooseOther => "Choose another object, or change the state of this one first.",
            Self::RaiseQuota => "Delete what is no longer needed, or have the quota raised.",
            Self::Retry => {
                "Try again in a few minutes. If it fails again, give the trace id to the support of the cloud."
            }
            Self::Support => "Give the code and the trace id to the support of the cloud.",
            Self::Permission => "Ask the administrator of the account for the right.",
            Self::SignIn => "Sign in again.",
            Self::UseCbr => "Use a vault and its restore points instead.",
            Self::Refresh => "Refresh the list: what it shows is out of date.",
            Self::Address => "Check the address of the service and the proxy before it.",
            Self::Nothing => "Nothing needs to be done.",
        })
    }
}
