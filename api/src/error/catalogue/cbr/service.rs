//! The service itself: input, tasks, tags, storage, migration, the account.

use super::codes;

codes! {
    CODES
    400 {
        4008 UseCbr "The older backup services are closed to new projects."
            => "Create a vault, associate the resource with it, and start a restore point.";
        6400 Retry "The storage for the backups cannot be created.";
        6401 Retry "The quota of the storage for the backups cannot be set.";
        6403 Retry "The storage for the backups cannot be read.";
        6404 Retry "The storage for the backups cannot be deleted.";
        6405 Retry "An object in the storage for the backups cannot be deleted.";
        6406 Retry "The objects in the storage for the backups cannot be listed.";
        6407 Retry "The access list of the storage for the backups cannot be set.";
        6408 Retry "The access policy of the storage for the backups cannot be set.";
        6600 RaiseQuota "The resource has the most tags that it may have."
            => "Remove tags and send the request again.";
        9900 Correct "A value in the request is not valid; the message names it."
            => "Correct the field that the message names: often an id in the wrong form or an unknown key.";
    }
    403 {
        8600 Permission "The real name behind the account is not verified."
            => "Have the account's owner verify it in the account settings of the cloud.";
    }
    404 {
        4001 Correct "The record of the migration does not exist.";
        6402 ChooseOther "The storage for the backups is not empty."
            => "Delete its backups and policies first.";
        6500 Refresh "The record of the task does not exist.";
        6501 Refresh "The task does not exist.";
        6601 Correct "The tag does not exist.";
    }
    500 {
        4004 Retry "The clean-up after a migration failed.";
        4005 Retry "The target of the migration cannot be checked.";
        4006 Retry "A migration stopped half-way.";
        4007 Retry "The progress of the migration in other regions cannot be read.";
        9910 Support "The service has an unknown fault."
            => "Check whether the action took effect. Then give the code and the trace id to the support of the cloud.";
        9998 SignIn "The service does not accept the sign-in."
            => "Sign in again. If the error persists, give the code and the trace id to the support of the cloud.";
    }
}
