//! The session.

use backup_api::Service;

use crate::session::BadAddress;
/// The deed.
pub const SIGN_IN: &str = "Sign in";
/// Meanwhile.
pub const SIGNING_IN: &str = "Signing in …";
/// Title of the page.
pub const TITLE: &str = "Session";
/// What it is.
pub const LEAD: &str =
    "A token opens one project of one cloud for about a day. It lives in this page's memory only: a reload ends it.";

/// No name is known.
pub const UNKNOWN_USER: &str = "Signed in";
/// The token is over.
pub const ENDED: &str = "Session ended";
/// The token's date is past, by a clock that may be wrong.
pub const OVERDUE: &str = "End reached";
/// Said aloud.
pub const OVERDUE_SAID: &str =
    "By this device's clock the session has ended. The next request shows whether it has; what is typed stays.";
/// No date is known.
pub const LEFT_UNKNOWN: &str = "End not known";

/// Time left, short.
#[must_use]
pub fn left(span: &str) -> String {
    format!("{span} left")
}

/// Said aloud at a threshold.
#[must_use]
pub fn ends_soon(span: &str) -> String {
    format!("The session ends in {span}. Sign in again before; what is typed stays.")
}

/// Group of cloud and region.
pub const WHERE: &str = "Cloud and project";
/// Group of the way.
pub const HOW: &str = "How to sign in";
/// The cloud.
pub const CLOUD: &str = "Cloud";
/// The region.
pub const REGION: &str = "Region";
/// Of the id in hand, after the word for copying.
pub const PROJECT_ID: &str = "project id";
/// The project.
pub const PROJECT: &str = "Project id";
/// What it may be.
pub const PROJECT_HINT: &str = "32 hexadecimal digits. Empty: the project that the token belongs to.";
/// For a password.
pub const PROJECT_NAME: &str = "Project name or id";
/// What it is usually.
pub const PROJECT_NAME_HINT: &str = "The default project of a region is called like the region, such as eu-de.";
/// The way.
pub const WAY: &str = "Way";
/// By token.
pub const BY_TOKEN: &str = "Paste a token";
/// Consequence.
pub const BY_TOKEN_NOTE: &str = "From your command line or portal. Also for users who sign in through their company.";
/// By password.
pub const BY_PASSWORD: &str = "User and password";
/// Consequence.
pub const BY_PASSWORD_NOTE: &str = "The console asks for a token and forgets the password at once.";
/// The token.
pub const TOKEN: &str = "Token";
/// Where from.
pub const TOKEN_HINT: &str =
    "The value of X-Subject-Token, or the id of “openstack token issue”. It is never shown or stored.";
/// The user.
pub const USER: &str = "User name";
/// The account.
pub const DOMAIN: &str = "Account (domain) name";
/// The password.
pub const PASSWORD: &str = "Password";
/// The disclosure of addresses.
pub const ADDRESSES: &str = "Addresses of the services";
/// How many are given.
#[must_use]
pub fn addresses_note(given: usize) -> String {
    if given == 0 { "through this page's own proxy".to_owned() } else { format!("{given} of 4 given") }
}
/// Why.
pub const ADDRESSES_WHY: &str = "These services allow no calls from other origins, so a proxy beside this page forwards them. Leave the fields empty to use it.";

/// Fills the fields.
pub const OWN_ADDRESSES: &str = "Fill in the region's own addresses";

/// Name of an address field.
#[must_use]
pub const fn address(service: Service) -> &'static str {
    match service {
        Service::Iam => "Identity (IAM)",
        Service::Cbr => "Backup and recovery (CBR)",
        Service::Csbs => "Server backup (CSBS)",
        Service::Vbs => "Disk backup (VBS)",
    }
}

/// The service itself.
#[must_use]
pub fn address_hint(base: &str, direct: &str) -> String {
    format!("Empty: {base}. The service itself: {direct}.")
}

/// What is wrong with an address.
#[must_use]
pub const fn bad_address(bad: BadAddress) -> &'static str {
    match bad {
        BadAddress::Form => {
            "Enter a path of this page's origin such as /proxy/cbr, or an address that begins with https://."
        }
        BadAddress::NotSecure => "Use https: over http the token would travel readable for everyone on the way.",
        BadAddress::Extra => "Enter the address without user, question mark, number sign or space.",
    }
}

/// Card of the demo.
pub const DEMO: &str = "Emulator";
/// What it is.
pub const DEMO_NOTE: &str =
    "An emulator of the cloud answers behind this page. Try everything without an account; nothing of it is real.";
/// The deed.
pub const DEMO_USE: &str = "Use the demo account";

/// The way back to the place that asked for a session.
#[must_use]
pub fn go_on(title: &str) -> String {
    format!("Go on: {title}")
}

/// Facts.
pub const FACT_USER: &str = "User";
/// Facts.
pub const FACT_DOMAIN: &str = "Account";
/// Facts.
pub const FACT_PROJECT: &str = "Project";
/// Facts.
pub const FACT_ROLES: &str = "Roles";
/// Facts.
pub const FACT_REGION: &str = "Region";
/// Facts.
pub const FACT_END: &str = "Ends";
/// Facts.
pub const FACT_ADDRESSES: &str = "Addresses";
/// No facts.
pub const NO_FACTS: &str = "The identity service could not be asked, so user and end of the token are not known. The backup service takes the token.";
/// No roles came.
pub const NO_ROLES: &str = "none named";
/// Changes it.
pub const CHANGE: &str = "Use another token or project";
/// Ends it.
pub const END: &str = "End session";
/// Consequence.
pub const END_NOTE: &str =
    "Ending forgets the token here; elsewhere it stays valid until its date. Revoking ends it everywhere.";
/// Ends and revokes.
pub const REVOKE: &str = "Revoke token and end session";
/// Meanwhile.
pub const REVOKING: &str = "Revoking token …";
/// Card of the session in hand.
pub const CURRENT: &str = "Session in hand";
/// After the end by the service.
pub const RENEW: &str =
    "The session has ended. Enter a new token to go on; everything typed in this page is still there.";
/// It worked.
#[must_use]
pub fn begun(user: &str, project: &str) -> String {
    format!("Signed in as {user}, project {project}.")
}
/// It was ended.
pub const ENDED_BY_YOU: &str = "The session is ended and the token forgotten.";

/// Refusal: headline and what to do.
pub mod refusal {
    /// The token is over.
    pub const EXPIRED: &str = "The token has expired";
    /// What to do.
    pub const EXPIRED_DO: &str = "Get a new one: tokens live for 24 hours at most.";
    /// It is not known.
    pub const NOT_ACCEPTED: &str = "The service does not accept the token";
    /// What to do.
    pub const NOT_ACCEPTED_DO: &str = "Copy the whole token (it is several thousand characters long), for this cloud and region, and check that it was not revoked.";
    /// Wrong password.
    pub const WRONG_PASSWORD: &str = "User, account or password are not right";
    /// What to do.
    pub const WRONG_PASSWORD_DO: &str =
        "Enter the password again. Users who sign in through their company need a token instead.";
    /// A project that is not there, or not for this user.
    pub const UNKNOWN_PROJECT: &str = "The project can't be opened";
    /// What to do.
    pub const UNKNOWN_PROJECT_DO: &str = "Check the project's name or id, and the region that it belongs to. Then enter \
                                          the password again: the page has forgotten it.";
    /// Another project.
    pub const WRONG_PROJECT: &str = "The token belongs to another project";
    /// No project.
    pub const NO_PROJECT: &str = "The token belongs to no project";
    /// What to do.
    pub const NO_PROJECT_DO: &str = "Get a token that is scoped to a project, or enter the project id.";
    /// No right.
    pub const NOT_ALLOWED: &str = "This user may not use backup in this project";
    /// Nothing answered.
    pub const NOT_REACHABLE: &str = "The services can't be reached";
    /// Header hidden.
    pub const HIDDEN: &str = "The answer came without its token";
    /// What to do.
    pub const HIDDEN_DO: &str =
        "A proxy or the browser kept the header X-Subject-Token back. Let the proxy pass it, or paste a token.";

    /// What to do about another project.
    #[must_use]
    pub fn wrong_project(name: &str, id: &str) -> String {
        format!("It opens the project {name} ({id}). Use that project, or get a token for the one you entered.")
    }
    /// Takes the token's project.
    #[must_use]
    pub fn use_project(name: &str) -> String {
        format!("Use the project {name}")
    }
}
