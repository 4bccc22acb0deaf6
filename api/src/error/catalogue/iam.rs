//! `IAM.*` and the older codes, which are bare numbers: identity, tokens, projects.

use super::codes;

codes! {
    CODES
    400 {
        0007 Correct "A value in the request is not valid."
            => "Check the user, the domain and the project, then sign in again.";
        0009 SignIn "The token in question is not valid.";
        0011 Correct "The body of the request is not valid."
            => "Check the user, the domain and the project for unusual characters, then sign in again.";
        0072 Correct "A mandatory field is missing; the message names it.";
        0073 Correct "A field has a value that is not allowed; the message names it.";
        1101 Correct "A field of the request is missing or wrong, or its body is empty.";
        1102 Correct "A field of the request is missing or wrong, or its body has the wrong size.";
        1103 Correct "A field of the request is missing or wrong, or its body is larger than 32 KB.";
        1109 Correct "The project does not exist."
            => "Check the name or the id of the project, and the region.";
    }
    401 {
        0001 SignIn "A sign-in is needed, or it failed."
            => "Check the user, the domain and the password, then sign in again.";
        0061 SignIn "The user is locked after too many failed sign-ins."
            => "Wait until the lock ends, then sign in again. An administrator can lift it.";
        0062 SignIn "The password is wrong."
            => "Enter the password again. Too many wrong ones lock the user.";
        0063 SignIn "The service does not accept the token.";
        0064 Permission "The token carries no rights."
            => "Sign in for a project, or ask the administrator of the account for a role in it.";
        0066 SignIn "The token has expired.";
        0067 SignIn "The token is not valid."
            => "Sign in again. A token that was copied must be whole, without line breaks.";
    }
    403 {
        0002 Permission "The user may not do this.";
        0003 Permission "A policy of the account forbids this.";
        0081 Permission "The user may use the web console only."
            => "Ask the administrator of the account for programmatic access.";
        0082 Permission "The user is disabled."
            => "Ask the administrator of the account to enable the user.";
        0083 Permission "The region is open to chosen accounts only."
            => "Choose another region.";
    }
    404 {
        0004 Correct "The user, the domain, the project or another object does not exist."
            => "Check the names and ids, and the region.";
    }
    409 {
        0005 ChooseOther "The request conflicts with what exists already.";
    }
    410 {
        0020 Retry "Another region serves the sign-in of this account."
            => "Sign in at the region that the message names.";
    }
    429 {
        0012 Wait "Too many sign-ins or calls in a short time."
            => "Wait a minute. The message names the limit and its period.";
    }
    500 {
        0006 Support "The identity service has an internal fault.";
    }
}

codes! {
    NUMBERS
    400 {
        1100 Correct "A mandatory field is missing.";
        1101 Correct "The user name is not valid.";
        1102 Correct "The e-mail address is not valid.";
        1103 Correct "The password is not valid.";
        1104 Correct "The phone number is not valid.";
        1105 Correct "The type of the user differs from the type of the account.";
        1106 Correct "The country code and the phone number are not both given.";
        1107 ChooseOther "The administrator of the account cannot be deleted.";
        1108 Correct "The new password equals the old one.";
        1109 Correct "The user name is taken.";
        1110 Correct "The e-mail address is taken.";
        1111 Correct "The phone number is taken.";
        1112 Correct "A field of the request is missing or wrong.";
        1113 Correct "The external id or type of the user is taken.";
        1114 Correct "A field of the request is missing or wrong.";
        1115 RaiseQuota "The account has the most users that it may have.";
        1116 Correct "A field of the request is missing or wrong.";
        1117 Correct "The description of the user is not valid.";
        1118 Correct "The password is too weak.";
        1119 Correct "A field of the request is missing or wrong.";
        1120 Correct "A field of the request is missing or wrong.";
    }
}
