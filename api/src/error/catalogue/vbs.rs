//! `VolumeBackup.*`, `AutoBackup.*`, `common.*`: Volume Backup Service, its policies, its jobs.
//!
//! The documents name no statuses for these, and for some runs of codes only what they have in common.

use super::codes;

codes! {
    COMMON
    any {
        0011 Wait "The state of the job cannot be read right now."
            => "Ask again in a moment: the backup itself goes on.";
    }
}

codes! {
    VOLUME_BACKUP
    any {
        0002 Correct "The request is malformed.";
        0003 Correct "The name of the backup is too long."
            => "Give a name of at most 64 characters.";
        0004 Correct "The name of the backup has a character that is not allowed."
            => "Use letters, digits, underscores and hyphens only.";
        0005 Correct "The name of the backup begins with auto."
            => "Begin the name in another way: auto is kept for backups made by a policy.";
        0006 Correct "The description is too long or has a character that is not allowed."
            => "Give at most 64 characters without angle brackets, or leave the description out.";
        0007 Correct "The name of the backup is empty."
            => "Give a name of 1 to 64 characters.";
        0008 Permission "The service gets no permission to use the disk.";
        0009 Support "The service does not get the key of the encrypted disk.";
        0010 Correct "The id of the disk is empty."
            => "Choose a disk.";
        0011 Correct "The id of the disk is malformed."
            => "Check the id: it is a UUID of 36 characters.";
        0012 ChooseOther "The disk is neither available nor in use."
            => "Look at the state of the disk. Wait until it is available or in use, then try again.";
        0013 Wait "The previous backup of the disk is still running."
            => "Wait until it is done, then back the disk up again.";
        0014 Retry "The job cannot be handed over."
            => "Look in the list of backups whether it is there before starting it again.";
        0017 Retry "The snapshot for the backup cannot be made or read.";
        0018 Retry "The snapshot for the backup cannot be made or read.";
        0019 Retry "The snapshot for the backup cannot be made or read.";
        0020 Retry "The snapshot for the backup cannot be made or read.";
        0021 Refresh "The disk does not exist any more."
            => "Refresh the list of disks. Check the id, the region and the project.";
        0022 Retry "The temporary disk for the backup cannot be made or read.";
        0023 Retry "The temporary disk for the backup cannot be made or read.";
        0024 Retry "The temporary disk for the backup cannot be made or read.";
        0025 Retry "The temporary disk for the backup cannot be made or read.";
        0026 Correct "The name of the backup is too short."
            => "Give a name of 1 to 64 characters.";
        0027 Retry "The backup cannot be made or read.";
        0028 Retry "The backup cannot be made or read.";
        0029 Retry "The backup cannot be made or read.";
        0030 Retry "The backup cannot be made or read.";
        0035 Retry "The list of disks or of backups cannot be read.";
        0036 Retry "The list of disks or of backups cannot be read.";
        0037 Retry "The snapshot for the backup cannot be made or read.";
        0038 Retry "The temporary disk for the backup cannot be made or read.";
        0039 Retry "The backup cannot be made or read.";
        0040 RaiseQuota "The disk has 20 backups, the most that it may have."
            => "Delete backups of this disk that are no longer needed, then try again.";
        0041 Permission "The rights of the user cannot be checked.";
        0042 Permission "The user lacks a right for disk backups.";
        0043 Retry "The list of disks or of backups cannot be read.";
        0044 Permission "The rights of the user are not valid.";
        0049 Correct "A tag is not valid."
            => "Check the keys and values of the tags for length and characters.";
        0050 Correct "There are too many tags."
            => "Give at most 10 tags.";
        0053 ChooseOther "A disk on dedicated storage cannot be backed up."
            => "Choose another disk.";
        0062 Retry "The snapshot for the backup is in an error state.";
        0063 Retry "The temporary disk for the backup is in an error state.";
        0064 Retry "The backup is in an error state."
            => "Delete the failed backup and start another one. If that fails too, turn to the support of the cloud.";
        0070 Retry "The quota cannot be read.";
        0071 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0072 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0073 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0074 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0075 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0076 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0077 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0078 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0079 RaiseQuota "A quota for one kind of disk is used up; the message names it.";
        0080 RaiseQuota "The quota for the number of backups is used up."
            => "Delete backups that are no longer needed, or have the quota raised.";
        0081 RaiseQuota "The quota for the capacity of backups is used up."
            => "Delete backups that are no longer needed, or have the quota raised.";
        0082 RaiseQuota "The quota for the number of disks is used up.";
        0083 RaiseQuota "The quota for the capacity of disks is used up.";
        0084 RaiseQuota "The quota for the number of snapshots is used up.";
        0089 ChooseOther "The backup cannot be used."
            => "Choose a backup that is available.";
        0100 Retry "A step of the deletion failed.";
        0101 Retry "A step of the deletion failed.";
        0102 Retry "A step of the deletion failed.";
        0103 Retry "A step of the deletion failed.";
        0104 Retry "A step of the deletion failed.";
        0105 Correct "The request for the deletion is malformed.";
        0109 Retry "A step of the deletion failed.";
        0110 Retry "A step of the deletion failed.";
        0111 Refresh "The target disk or the backup does not exist.";
        0113 ChooseOther "An image made from the backup keeps it from being deleted."
            => "Delete the image first.";
        0123 Retry "A step of the deletion failed.";
        0125 Retry "A step of the deletion failed.";
        0200 Retry "The restore failed.";
        0201 Retry "The restore gives no result.";
        0202 ChooseOther "The target disk is in an error state.";
        0203 Correct "The id of the backup is empty.";
        0204 Correct "The id of the backup is malformed.";
        0205 ChooseOther "The target disk cannot be used."
            => "Detach the disk or wait until it is available, then restore.";
        0206 Wait "The target disk is being backed up."
            => "Wait until the running backup is done, then restore.";
        0207 Correct "The target disk does not exist.";
        0208 Correct "The id of the target disk is wrong.";
        0209 ChooseOther "The target disk is smaller than the backup."
            => "Choose a disk that is at least as large as the backup, or enlarge this one.";
        0210 Correct "The request for the restore is malformed.";
        0211 ChooseOther "A disk at the disaster-recovery site cannot be restored.";
        0900 Retry "The service is not available.";
    }
}

codes! {
    AUTO_BACKUP
    any {
        0000 Correct "The request is empty or cannot be read.";
        0001 Correct "The request is empty or cannot be read.";
        0002 SignIn "The token is missing.";
        0003 SignIn "The token has expired.";
        0005 SignIn "The token names no domain."
            => "Sign in again with a user of this account.";
        0006 Correct "The id of the policy is empty.";
        0008 Correct "The request is empty or cannot be read.";
        0009 Support "The service for policies has an internal fault.";
        0100 ChooseOther "The default policy cannot be changed this way.";
        0101 Correct "The name of the policy is too short or too long.";
        0102 Correct "The name of the policy has a character that is not allowed.";
        0103 Correct "The start time of the policy is wrong.";
        0104 Correct "The status of the policy is wrong.";
        0105 Correct "The flag to keep the first backup is wrong.";
        0106 Correct "The interval of the policy is wrong.";
        0107 Correct "The number of backups to keep is wrong.";
        0203 RaiseQuota "The account has the most policies that it may have.";
        0204 RaiseQuota "The policy has the most disks that it may have.";
        0205 Refresh "The policy does not exist.";
        0206 ChooseOther "The state of the disk does not fit a policy.";
        0207 Correct "The list of resources is empty.";
        0208 Correct "The list of resources cannot be read.";
        0209 Correct "A resource has no id or no name.";
        0210 ChooseOther "A disk for HANA does not fit a policy.";
        0211 ChooseOther "The type of the disk does not fit a policy.";
        0213 Permission "The user may not use policies.";
        0214 Correct "A tag is not valid.";
        0215 Correct "There are too many tags.";
        0216 Correct "The tags are missing.";
        0217 RaiseQuota "The quota of snapshots is used up.";
        0218 RaiseQuota "The quota of backups is used up.";
        0220 ChooseOther "A disk on dedicated storage does not fit a policy.";
        0221 Correct "The request has an angle bracket in it."
            => "Remove the characters < and > from the request.";
        0222 Correct "The action is not offered.";
        0225 Wait "The policy is running.";
        0226 Correct "The time zone of the policy is wrong.";
        1100 Refresh "The policy does not exist.";
        1300 Retry "The deletion of the policy failed.";
        1400 Correct "A resource in the request is not valid.";
        1700 Retry "The run of the policy failed.";
        9002 Support "The service for policies fails to prove its identity.";
    }
}
