//! `APIGW.*`, formerly `APIG.*`: the gateway before every service.

use super::codes;

codes! {
    /// The number 0201 means several things: its status tells which.
    CODES
    400 {
        0104 Support "The gateway lacks a part of its set-up for this path.";
        0105 Support "The gateway lacks the address of the service behind this path.";
        0106 Support "The gateway cannot put the request together for the service.";
        0201 Correct "The gateway does not accept a value in the request.";
        0602 Correct "The gateway does not accept the request.";
        0607 Address "The gateway does not speak this protocol here."
            => "Use an address that begins with https.";
    }
    401 {
        0301 SignIn "The gateway does not accept the token."
            => "Sign in again. Check that the token belongs to this cloud and this region.";
        0303 SignIn "The gateway does not accept the application's proof of identity.";
        0305 SignIn "The gateway does not accept the proof of identity.";
        0307 SignIn "The gateway wants a newer token."
            => "Sign in again. Check that the address belongs to the region of the token.";
        0311 SignIn "The gateway does not accept the proof of identity for testing.";
    }
    403 {
        0302 Permission "The user may not call this operation.";
        0304 Permission "The application may not call this operation.";
        0306 Permission "The gateway denies access to this operation.";
        0310 Permission "The project is not available."
            => "Choose another project, or ask the administrator of the account why it is closed.";
        0401 Support "The gateway cannot tell the address of the caller.";
        0402 Permission "Calls from this network address are not allowed."
            => "Use a network from which the account allows calls, or have this one allowed.";
        0404 Permission "The address behind the gateway may not be called.";
        0801 Permission "The service is not open in this region."
            => "Choose a region that offers the service.";
        0802 Permission "The user may not use this region."
            => "Choose another region, or ask the administrator of the account for this one.";
    }
    404 {
        0101 Address "The gateway does not know this path or method."
            => "Check the address of the service, the region, and whether this cloud offers the operation.";
        0103 Address "The gateway knows no service behind this path."
            => "Check the address of the service and the region.";
    }
    405 {
        0501 RaiseQuota "The quota of calls is used up.";
        0502 Permission "The account is frozen."
            => "Ask the administrator of the account to look at its balance.";
    }
    413 {
        0201 Correct "The request is too large for the gateway."
            => "Name fewer resources at once.";
    }
    414 {
        0201 Correct "The address of the request is too long for the gateway."
            => "Use fewer or shorter filters.";
    }
    429 {
        0308 Wait "Too many calls come from this account or this network address."
            => "Wait a minute. The message names the limit and its period.";
    }
    494 {
        0201 Correct "The headers of the request are too large for the gateway."
            => "Get a shorter token: one without the list of services.";
    }
    500 {
        0601 Support "The gateway has an internal fault.";
        0605 Support "The gateway cannot find the address of the service.";
        0606 Support "The gateway cannot load its set-up.";
        0608 Support "The gateway cannot read the account.";
        0609 Support "The gateway cannot find the service behind this path.";
        0611 Support "The gateway cannot find the port of the service.";
        0612 Support "The gateway calls itself in a circle.";
        0705 Support "The gateway cannot sign the call to the service.";
    }
    502 {
        0201 Retry "The service behind the gateway is not available.";
        0610 Retry "No server of the service is available.";
    }
    503 {
        0613 Retry "The identity service is not available.";
    }
    504 {
        0201 Retry "The service behind the gateway does not answer in time.";
    }
}
