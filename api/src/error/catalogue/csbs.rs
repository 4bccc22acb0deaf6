//! `CSBS.*`: Cloud Server Backup Service.

use super::codes;

codes! {
    /// The number 9009 means two things: its status tells which.
    CODES
    400 {
        0001 RaiseQuota "The account has the most policies that it may have."
            => "Delete a policy that is no longer needed.";
        0002 ChooseOther "The disks of the server lie on different kinds of storage.";
        2003 Wait "The backup is busy: it is being made, restored or deleted.";
        2004 Wait "The policy of the backup is running.";
        4000 ChooseOther "The state of the backup does not allow a restore."
            => "Choose a backup that is available.";
        4008 UseCbr "The project is too new for this service."
            => "Create a vault, associate the server with it, and start a restore point.";
        6000 Refresh "The server does not exist."
            => "Check the id of the server, the region and the project.";
        6001 ChooseOther "The server has been stopped or terminated."
            => "Look at the server. Start it if it is stopped, choose another one if it is gone.";
        6003 ChooseOther "Only servers can be backed up here."
            => "Give the id of a server. Back up a disk on its own as a disk backup.";
        6004 ChooseOther "The server is already bound to a policy."
            => "Use the policy that has it, or remove it there first.";
        6005 ChooseOther "The state of the server does not allow a backup."
            => "Wait until the server runs or is shut off, then try again.";
        6006 ChooseOther "This kind of server cannot be backed up."
            => "Choose another server, or back up its disks one by one.";
        6007 ChooseOther "The server has no disks."
            => "Attach a disk to the server, then try again.";
        6010 ChooseOther "The server has shared disks."
            => "Detach the shared disks, then try again.";
        6013 Correct "Only servers can be restored here.";
        6014 Correct "The target disk is not attached to the target server.";
        6015 ChooseOther "The state of the server does not allow a restore."
            => "Start the server or shut it off, then restore.";
        6016 ChooseOther "This kind of server cannot be restored.";
        6017 Correct "The disk backup is not part of this backup.";
        6018 Correct "Only some of the disk backups are named for the restore."
            => "Name a target for every disk backup.";
        6020 ChooseOther "The target server has no disks.";
        6021 ChooseOther "The target disk is shared.";
        6024 ChooseOther "The target disk is smaller than the backup."
            => "Choose a disk that is at least as large as the backup, or enlarge this one.";
        6025 Support "The backup and the server are in different availability zones.";
        6027 Support "The availability zone does not offer backups.";
        6031 Wait "A replication started by hand is running.";
        6033 ChooseOther "The server has disks on dedicated storage."
            => "Detach these disks, or back up the other disks one by one.";
        6061 ChooseOther "The server has disks that are not supported here."
            => "Detach these disks, or back up the other disks one by one.";
        7000 RaiseQuota "The resource has the most tags that it may have."
            => "Remove tags and send the request again.";
        8007 ChooseOther "An image made from the backup keeps it from being deleted."
            => "Delete the image first.";
        9001 Correct "A value in the request is not valid; the message names it."
            => "Correct the field that the message names and send the request again.";
        9006 RaiseQuota "The quota of backups is used up."
            => "Delete backups that are no longer needed, or have the quota raised.";
        9007 Correct "The name of the policy is taken.";
        9008 ChooseOther "Only available backups can become servers.";
        9009 Correct "The new capacity is smaller than the space in use."
            => "Choose a capacity that is at least as large as the space in use.";
    }
    403 {
        9009 Permission "The real name behind the account is not verified."
            => "Have the account's owner verify it in the account settings of the cloud.";
    }
    404 {
        3000 Refresh "The policy does not exist.";
        3001 Refresh "The backup does not exist."
            => "Refresh the list of backups. After a deletion this is the normal end.";
        6040 Refresh "The task of the deletion does not exist.";
        7001 Refresh "The tag does not exist.";
    }
    500 {
        1001 Wait "A backup started by hand is running."
            => "Wait until the running backup is done, then try again.";
        1002 Wait "The server is busy with another task.";
        2001 Wait "The policy is busy with another task.";
        5001 ChooseOther "The policy cannot be stopped.";
        6019 ChooseOther "The backed-up server and the target server are of different kinds.";
        6023 Correct "A backup of a data disk is named for a system disk."
            => "Name a data disk as the target.";
        6030 Wait "A backup by a policy is running."
            => "Wait until the running backup is done, then try again.";
        6032 ChooseOther "None of the policy's servers can be backed up.";
        8001 Wait "The state of the backup does not allow an image.";
        8008 Wait "The details of the backup cannot be read in its present state.";
        8009 ChooseOther "The backup has no system disk, so it cannot become an image.";
        9998 Retry "The service is not available.";
        9999 Retry "The service has an internal fault."
            => "Check whether the action took effect. If it did not, try again in a few minutes.";
    }
}
