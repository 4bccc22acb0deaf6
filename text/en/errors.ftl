# How every advice begins that is for a request with an open outcome.
look = Check whether{" "}

# The same for a fault of the service or of what stands before it.
look-first = Check whether the request took effect before you send it again. If the error persists, give the trace id to the cloud's support.

# The same where it is known that it took effect.
look-for-it = Find its result in the lists; do not send the request again.

# The same for a read.
read-again = Ask again. If the error persists, give the code and the trace id to the cloud's support.

refused = The service refused the request

not-signed-in = Nobody is signed in

switched-off = This console does not offer it

sign-in = The token is no longer accepted

misdirected = The token is good, but not for this address

# More about it.
# $address of the service that refused it
# $project that the token is for
misdirected-meaning = { $address } refused the token. The identity service accepts it: it is for the project { $project }.

doubted = A service refused the token

# More about it.
# $address of the service that refused it
doubted-meaning = { $address } refused the token. Whether the token has expired is not known: the identity service could not be asked. The session continues.

forbidden = This user may not do that

not-found = The service does not know it

throttled = Too many requests in a short time

server-fault = Service error

gateway = A gateway answered in place of the service

not-json = Something else answered in place of the service

truncated = The answer broke off

too-large = The answer is larger than 16 MB

incomplete = The answer lacks what was asked for

another = The answer is about another object

# More about it.
# $id of the object that was answered
another-meaning = The service answered with { $id }, which is not the id that was asked for. Nothing of that answer is shown or used.

unreachable = No answer came

blocked = The browser got no answer that it may show

offline = This device is offline

timed-out = No answer came in time

aborted = The request was stopped

do-refused = Read what the service says, change the request and send it again.

do-not-signed-in = Nothing was sent. Sign in, then ask again. What is typed here stays.

do-switched-off = Nothing was sent. Whoever runs the page around this console decides what it offers.

do-sign-in = Sign in again with a new token. What is typed here stays.

do-misdirected = Check that the address belongs to the region of the token. Else sign in to the project that you want to see; what is typed here stays.

do-doubted = Ask again in a minute. If it happens again, check the addresses of the services in the session, or sign in with a new token; what is typed here stays.

do-forbidden = Ask the account's administrator for the permission, or sign in as another user.

do-not-found = Refresh the list: it may have been deleted meanwhile.

do-throttled = Wait a minute, then send it again.

do-server-fault = Try again in a few minutes. If the error persists, give the trace id to the provider's support.

do-gateway = Try again in a minute. If the error persists, the service is not available.

do-not-json = Check the service's address in the session: it leads to a web page, not to the service.

do-truncated = Check whether the request took effect before you send it again.

do-too-large = Check the service's address in the session, and the proxy: the services answer with far less.

do-counted = Ask again. As long as the two numbers differ, it is not known whether there are any rows.

do-incomplete = Ask again. If the error persists, check the service's address in the session: another service may answer there.

do-another = Ask again. If the error persists, check what stands between this page and the service: a proxy or a cache may mix up answers.

do-unreachable = Check that the proxy beside this page runs and that its name can be resolved.

do-blocked =
    The address belongs to another origin. These services allow no calls from other origins (CORS), and a wrong name
    or a broken connection looks the same from here. Use a proxy on this page's own origin.

do-offline = Connect the device again. What is typed here stays.

do-timed-out = Check whether the request took effect before you send it again.

do-aborted = Send it again when you are ready.

effect-none = Nothing was changed.

effect-taken = It took effect.

effect-unknown = It may have taken effect.
