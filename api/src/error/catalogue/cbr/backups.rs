//! Backups, restore points, restoring, images and sharing.

use super::codes;

codes! {
    CODES
    400 {
        2001 ChooseOther "The target disk is smaller than the backup."
            => "Choose a disk that is at least as large as the backup, or enlarge this one.";
        2002 Wait "The resource is being backed up, so it cannot be restored yet."
            => "Wait until the running backup is done, then restore.";
        2003 ChooseOther "The backup may not be restored onto another server."
            => "Restore it onto the server that it was made of.";
        2005 ChooseOther "The state of the backup does not allow a restore."
            => "Choose a backup that is available.";
        2007 ChooseOther "The server has been stopped or terminated and cannot be restored.";
        2008 ChooseOther "The state of the server does not allow a restore."
            => "Start the server or shut it off, then restore.";
        2009 ChooseOther "The type of the disk does not allow a restore.";
        2010 Wait "The resource is being restored already."
            => "Wait until the running restore is done. Follow it in the list of tasks.";
        2011 ChooseOther "The state of the disk does not allow a restore."
            => "Detach the disk or wait until it is available, then restore.";
        2012 Correct "Only some of the disks are named for the restore."
            => "Name a target for every disk of the backup.";
        2013 Correct "A backup of a data disk is named for a system disk."
            => "Name a data disk as the target.";
        2014 ChooseOther "A backup of a bare-metal server cannot be restored onto a virtual server.";
        2015 ChooseOther "The target server has another processor architecture than the backup.";
        6201 Retry "The backup cannot be deleted right now.";
        6202 ChooseOther "A restore needs an available vault."
            => "Look at the state of the vault and wait until it is available.";
        6203 Wait "The backup is still being made."
            => "Wait until the backup is available.";
        6204 ChooseOther "An image made from the backup keeps it from being deleted."
            => "Delete the image first.";
        6206 Wait "The details of the backup cannot be read in its present state.";
        6215 ChooseOther "The state of the resource does not allow a backup."
            => "Look at the state of the resource. Wait until it is settled, then start the restore point again.";
        6216 Wait "The backup is in use."
            => "Wait until its restore, replication or image is done.";
        6220 Wait "The vault is locked, so its automatic backups cannot be deleted by hand."
            => "Wait until the backup expires by its policy.";
        6700 ChooseOther "Only backups of servers can be shared.";
        6701 RaiseQuota "The backup is shared with as many projects as it may be.";
        6702 ChooseOther "Only available backups can be shared.";
        6703 Nothing "The backup is shared with this project already.";
        6704 Correct "The project id of the receiver is wrong.";
        6706 Correct "The values for the receiver of the share are wrong.";
        6707 ChooseOther "The backup may not be shared.";
        6708 Support "The receiver of the share cannot be changed.";
        6709 ChooseOther "A server with encrypted disks cannot be shared.";
        6710 ChooseOther "An image uses the shared backup."
            => "Delete the image first.";
        6711 Support "The shared backup cannot be deleted.";
        6712 ChooseOther "The state of the vault does not allow sharing.";
        6713 ChooseOther "The receiving vault is of another type.";
        6714 ChooseOther "The backup cannot be passed on to the same project again.";
    }
    404 {
        6200 Refresh "The backup does not exist."
            => "Refresh the list of backups. After a deletion this is the normal end.";
        6217 Refresh "The restore point does not exist."
            => "Check the id of the restore point. Its backups in the vault's list show what was made of it.";
        6705 Correct "The receiver of the share does not exist.";
    }
    500 {
        6207 ChooseOther "Backups of this type cannot become an image.";
        6208 ChooseOther "The state of the backup does not allow an image.";
        6209 ChooseOther "The backup has no system disk, so it cannot become an image.";
        6210 ChooseOther "An image of the backup exists already.";
        6211 ChooseOther "The backup has an image registered already.";
        6212 Support "The image cannot be created.";
        6213 Support "The image does not match the backup.";
        6214 Support "The image cannot be removed.";
    }
}
