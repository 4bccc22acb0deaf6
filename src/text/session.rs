//! The session.

use backup_api::Service;

use crate::session::BadAddress;
words! {
    /// The deed.
    pub sign_in = "Sign in";

    /// Meanwhile.
    pub signing_in = "Signing in …";

    /// Title of the page.
    pub title = "Session";

    /// What it is.
    pub lead = "A token opens one project of one cloud for about a day. It lives in this page's memory only: a reload ends it.";

    /// No name is known.
    pub unknown_user = "Signed in";

    /// The token is over.
    pub ended = "Session ended";

    /// The token's date is past, by a clock that may be wrong.
    pub overdue = "End reached";

    /// Said aloud.
    pub overdue_said = "By this device's clock the session has ended. The next request shows whether it has; what is typed stays.";

    /// No date is known.
    pub left_unknown = "End not known";
}

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

words! {
    /// Group of cloud and region.
    pub where_label = "Cloud and project";

    /// Group of the way.
    pub how = "How to sign in";

    /// The cloud.
    pub cloud = "Cloud";

    /// The region.
    pub region = "Region";

    /// Of the id in hand, after the word for copying.
    pub project_id = "project id";

    /// The project.
    pub project = "Project id";

    /// What it may be.
    pub project_hint = "32 hexadecimal digits. Empty: the project that the token belongs to.";

    /// For a password.
    pub project_name = "Project name or id";

    /// What it is usually.
    pub project_name_hint = "The default project of a region is called like the region, such as eu-de.";

    /// The way.
    pub way = "Way";

    /// By token.
    pub by_token = "Paste a token";

    /// Consequence.
    pub by_token_note = "From your command line or portal. Also for users who sign in through their company.";

    /// By password.
    pub by_password = "User and password";

    /// Consequence.
    pub by_password_note = "The console asks for a token and forgets the password at once.";

    /// The token.
    pub token = "Token";

    /// Where from.
    pub token_hint = "The value of X-Subject-Token, or the id of “openstack token issue”. It is never shown or stored.";

    /// The user.
    pub user = "User name";

    /// The account.
    pub domain = "Account (domain) name";

    /// The password.
    pub password = "Password";

    /// The disclosure of addresses.
    pub addresses = "Addresses of the services";
}
/// How many are given.
#[must_use]
pub fn addresses_note(given: usize) -> String {
    if given == 0 { "through this page's own proxy".to_owned() } else { format!("{given} of 4 given") }
}
words! {
    /// Why.
    pub addresses_why = "These services allow no calls from other origins, so a proxy beside this page forwards them. Leave the fields empty to use it.";

    /// Fills the fields.
    pub own_addresses = "Fill in the region's own addresses";
}

/// Name of an address field.
#[must_use]
pub fn address(service: Service) -> &'static str {
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
pub fn bad_address(bad: BadAddress) -> &'static str {
    match bad {
        BadAddress::Form => {
            "Enter a path of this page's origin such as /proxy/cbr, or an address that begins with https://."
        }
        BadAddress::NotSecure => "Use https: over http the token would travel readable for everyone on the way.",
        BadAddress::Extra => "Enter the address without user, question mark, number sign or space.",
    }
}

words! {
    /// Card of the demo.
    pub demo = "Emulator";

    /// What it is.
    pub demo_note = "An emulator of the cloud answers behind this page. Try everything without an account; nothing of it is real.";

    /// The deed.
    pub demo_use = "Use the demo account";
}

/// The way back to the place that asked for a session.
#[must_use]
pub fn go_on(title: &str) -> String {
    format!("Go on: {title}")
}

words! {
    /// Facts.
    pub fact_user = "User";

    /// Facts.
    pub fact_domain = "Account";

    /// Facts.
    pub fact_project = "Project";

    /// Facts.
    pub fact_roles = "Roles";

    /// Facts.
    pub fact_region = "Region";

    /// Facts.
    pub fact_end = "Ends";

    /// Facts.
    pub fact_addresses = "Addresses";

    /// No facts.
    pub no_facts = "The identity service could not be asked, so user and end of the token are not known. The backup service takes the token.";

    /// No roles came.
    pub no_roles = "none named";

    /// Changes it.
    pub change = "Use another token or project";

    /// Ends it.
    pub end = "End session";

    /// Consequence.
    pub end_note = "Ending forgets the token here; elsewhere it stays valid until its date. Revoking ends it everywhere.";

    /// Ends and revokes.
    pub revoke = "Revoke token and end session";

    /// Meanwhile.
    pub revoking = "Revoking token …";

    /// Card of the session in hand.
    pub current = "Session in hand";

    /// After the end by the service.
    pub renew = "The session has ended. Enter a new token to go on; everything typed in this page is still there.";
}
/// It worked.
#[must_use]
pub fn begun(user: &str, project: &str) -> String {
    format!("Signed in as {user}, project {project}.")
}
words! {
    /// It was ended.
    pub ended_by_you = "The session is ended and the token forgotten.";
}

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
