//! Vaults, their resources and policies, replication between vaults.

use super::codes;

codes! {
    CODES
    400 {
        0001 ChooseOther "Nothing in the vault can be backed up right now."
            => "Check that the vault has resources, and that each is neither being backed up nor wholly excluded.";
        1011 Support "The target project cannot receive replicas.";
        6001 RaiseQuota "The account has the most policies of this kind that it may have.";
        6003 ChooseOther "The destination region of a policy in use cannot be changed."
            => "Detach the policy from its vaults, change it, then apply it again.";
        6100 ChooseOther "The vault holds the most resources that it can."
            => "Associate the resource with another vault, or remove resources from this one.";
        6101 Correct "The capacity of the vault is not valid."
            => "Give a whole number of GB within the range that the field names.";
        6102 Correct "The vault does not take this type of resource."
            => "Choose a vault for this type: servers, disks and file systems each have their own.";
        6103 ChooseOther "The resource is already associated with a vault."
            => "Use the vault that has it, or remove it there first.";
        6104 Correct "The same resource is in the request twice."
            => "Remove the second entry and send the request again.";
        6106 Correct "The vault exists already."
            => "Look at the list of vaults. Give another name if a second vault is wanted.";
        6107 Retry "The vault cannot be enlarged right now.";
        6108 Retry "The vault refuses new resources right now."
            => "Look at the state of the vault. If it is available, try again in a few minutes, else choose another vault.";
        6109 Support "The bill of the vault is missing.";
        6110 Retry "The vault cannot be changed right now.";
        6111 Retry "The vault cannot be deleted right now."
            => "Wait until no backup or restore runs in it, then try again.";
        6112 ChooseOther "The state of the vault does not allow this action."
            => "Look at the state of the vault. Wait until it is available, or choose another vault.";
        6113 ChooseOther "The state of the vault does not allow a backup."
            => "Look at the state of the vault. Wait until it is available, or choose another vault.";
        6114 RaiseQuota "The vault is over its capacity."
            => "Enlarge the vault or delete backups that are no longer needed, then start the restore point again.";
        6115 Retry "The backups of the resources in the vault cannot be deleted.";
        6116 Correct "The resource type does not support this kind of protection."
            => "Set the kind of protection (protect_type) to one that the resource type supports.";
        6117 Correct "The type of the policy is not known."
            => "Set the type (operation_type) to backup or to replication.";
        6118 Retry "The target vault cannot be checked.";
        6119 ChooseOther "The target vault does not take replicas.";
        6120 Correct "There is no such target vault.";
        6121 Retry "The deletion of the vault failed.";
        6122 ChooseOther "Resources of this type cannot be replicated.";
        6123 Wait "An enlargement of the vault is pending or not yet paid."
            => "Wait until the enlargement is done, or pay or cancel its order.";
        6124 ChooseOther "This kind of vault takes no backups."
            => "Choose a vault for backups: a vault for replicas cannot back up resources.";
        6125 Wait "A backup is already running."
            => "Wait until the running backup is done, then start the restore point again.";
        6126 ChooseOther "The vault takes no database backups."
            => "Choose a vault for database backups.";
        6127 ChooseOther "The policy does not fit the vault.";
        6128 ChooseOther "This kind of vault cannot be replicated.";
        6129 RaiseQuota "The target vault is full.";
        6130 Wait "The vault is being replicated."
            => "Wait until the replication is done, then try again.";
        6131 Support "The record of the replication traffic is missing.";
        6133 RaiseQuota "The account has the most vaults that it may have."
            => "Delete an empty vault, use an existing one, or have the quota of vaults raised.";
        6134 Wait "Resources are being removed from the vault."
            => "Wait until the removal is done, then try again.";
        6135 Correct "The resource is not associated with the vault."
            => "Associate the resource with the vault first, or choose one of the vault's own.";
        6136 Support "A hybrid vault takes no backup policy.";
        6140 ChooseOther "An encrypted disk cannot be the system disk."
            => "Choose a target disk without encryption.";
        6141 ChooseOther "A SCSI disk cannot be the system disk."
            => "Choose a target disk without SCSI.";
        6142 RaiseQuota "All vaults are full."
            => "Enlarge a vault, create a new one, or delete backups that are no longer needed.";
        7300 ChooseOther "The vault cannot synchronise.";
        7301 ChooseOther "The vault is not empty."
            => "Delete its backups and remove its resources first.";
        7302 Wait "The vault is being synchronised.";
        7303 RaiseQuota "The account has the most vaults for synchronising that it may have.";
        8300 RaiseQuota "The quota of snapshots is used up.";
    }
    404 {
        6000 Refresh "The policy does not exist.";
        6002 Refresh "The policy is not applied to the vault.";
        6105 Refresh "The vault does not exist."
            => "Refresh the list of vaults. Check the region and the project if the vault should be there.";
    }
    500 {
        0002 Wait "The resources are being backed up."
            => "Wait until the running backup is done, then start the restore point again.";
        1005 ChooseOther "The region does not take part in replication.";
        1006 Support "The replica cannot be imported.";
        6132 Retry "The creation of the vault failed."
            => "Look in the list of vaults whether it is there before creating it again.";
        6137 ChooseOther "A shared disk would be backed up in two vaults."
            => "Associate both servers that share the disk with the same vault.";
        6138 Retry "The language of the account cannot be read from billing."
            => "Look in the list of vaults whether it is there. Create it again in a few minutes if it is not.";
        6139 Retry "The type of the account cannot be read from billing."
            => "Look in the list of vaults whether it is there. Create it again in a few minutes if it is not.";
        8400 Retry "The product cannot be read from billing."
            => "Look in the list of vaults whether it is there. Create it again in a few minutes if it is not.";
    }
}
