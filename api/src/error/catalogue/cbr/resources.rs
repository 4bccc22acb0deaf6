//! Servers, disks, databases and snapshots as the things to back up.

use super::codes;

codes! {
    CODES
    400 {
        6300 Support "The type of the resource and its provider do not belong together.";
        6301 Correct "The id of the provider is wrong.";
        7001 ChooseOther "A disk on dedicated storage cannot be backed up."
            => "Choose another disk, or exclude this one from the restore point.";
        7002 ChooseOther "A SCSI disk cannot be backed up."
            => "Choose another disk, or exclude this one from the restore point.";
        7003 ChooseOther "The state of the disk does not allow a backup."
            => "Wait until the disk is available or in use, then try again.";
        7004 Support "The disk allows neither backup nor restore.";
        7006 ChooseOther "The disk is in the vault already."
            => "Leave the disk out of the request: it is associated.";
        7007 ChooseOther "The disk is too old a kind to be backed up."
            => "Move the data to a new disk and back that up.";
        7008 ChooseOther "A disk at the disaster-recovery site cannot be restored.";
        7101 ChooseOther "The state of the server does not allow a backup."
            => "Wait until the server runs or is shut off, then try again.";
        7102 ChooseOther "The server has been stopped or terminated."
            => "Look at the server. Start it if it is stopped, choose another one if it is gone.";
        7103 Support "The server cannot be backed up.";
        7104 ChooseOther "The server has SCSI disks."
            => "Detach the SCSI disks from the server, or back up its other disks one by one.";
        7105 Support "The disks of the server lie on different storage back ends.";
        7106 ChooseOther "Shared disks cannot be backed up with the server."
            => "Exclude the shared disks or detach them.";
        7107 ChooseOther "The server has too many shared disks."
            => "Exclude some of the shared disks.";
        7108 ChooseOther "The server has no disks to back up."
            => "Attach a disk, or exclude fewer disks.";
        7109 ChooseOther "A bare-metal server cannot be backed up here.";
        7110 Correct "The type of the resource does not fit its provider."
            => "Check the type of the resource in the request.";
        7111 ChooseOther "The server has disks on dedicated storage."
            => "Detach these disks from the server, or back up its other disks one by one.";
        7113 ChooseOther "The local disks of a bare-metal server cannot be backed up."
            => "Exclude the local disks.";
        7114 Correct "The server now runs another operating system than at the time of the backup.";
        7115 Correct "The backed-up server and the target server are of different kinds.";
        7116 ChooseOther "The server is in the vault already."
            => "Leave the server out of the request: it is associated.";
        7117 Correct "The server is at the disaster-recovery site."
            => "Choose the server at the production site.";
        7200 Wait "The databases of the server are being backed up.";
        7201 ChooseOther "The disk is not attached to any server."
            => "Attach the disk to a server first.";
        7203 Wait "The state of the snapshot does not allow this action.";
        7204 Correct "The snapshot belongs to another disk."
            => "Choose a snapshot of this disk, or none.";
    }
    404 {
        6302 Refresh "The resource does not exist."
            => "Refresh the list of resources. Check the id, the region and the project.";
        7000 Refresh "The disk does not exist."
            => "Refresh the list of disks. Check the id, the region and the project.";
        7100 Refresh "The server does not exist."
            => "Refresh the list of servers. Check the id, the region and the project.";
        7202 Correct "The snapshot cannot be read.";
    }
    500 {
        7009 Wait "The last restore of the disk is still loading its data."
            => "Wait until all the data is loaded, then back the disk up.";
    }
}
