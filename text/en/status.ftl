# A state. A word that is not known is shown as the service sent it.
# $state in small letters
# $sent as it came
state =
    { $state ->
        [available] Available
        [lock] Being changed
        [frozen] Frozen
        [deleting] Being deleted
        [deleted] Deleted
        [error] Error
        [creating] Being created
        [protecting] Backing up
        [restoring] Restoring
        [removing] Being removed
        [waiting_protect] Waiting to back up
        [waiting_restore] Waiting to restore
        [waiting_delete] Waiting for deletion
        [error-deleting] Deletion failed
        [error_deleting] Deletion failed
        [error_restoring] Restore failed
        [running] Running
        [waiting] Waiting
        [success] Succeeded
        [failed] Failed
        [create_failed] Creation failed
        [fail] Failed
        [skipped] Skipped
        [timeout] Timed out
        [init] Queued
        [active] Active
        [shutoff] Stopped
        [stopped] Stopped
        [in-use] In use
        [build] Being built
        [reboot] Restarting
        [hard_reboot] Restarting
       *[other] { $sent }
    }

kind-server = Server

kind-disk = Disk

kind-file-system = File system

kind-bare-metal = Bare-metal server

kind-desktop = Desktop

kind-agent = File backup agent

extent-incremental = Incremental

extent-full = Full

origin-policy = By policy

origin-hand = By hand

yes = Yes

no = No
