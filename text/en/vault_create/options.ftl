object-type-server = Servers

object-type-server-note = Backs up a server with all its disks at one moment.

object-type-disk = Disks

object-type-disk-note = Backs up single disks.

object-type-turbo = File systems

object-type-turbo-note = Backs up SFS Turbo file systems.

object-type-workspace = Workspaces

object-type-workspace-note = Backs up cloud desktops.

object-type-vmware = VMware

object-type-vmware-note = Backs up virtual machines of your own data centre.

object-type-rds = Databases

object-type-rds-note = Backs up RDS instances.

object-type-file = Files

object-type-file-note = Backs up single files through an agent.

object-type-other = Other

charging-pre-paid = Pre-paid

charging-pre-paid-note = Paid for a month or a year ahead; ends with the period.

charging-post-paid = Pay per use

charging-post-paid-note = Charged by the hour for the size, also while it is empty.

protect-type-replication = Replication

protect-type-replication-note = Takes copies of backups from another region.

protect-type-backup = Backup

protect-type-backup-note = Takes backups of its resources.

cloud-type-hybrid = Hybrid

cloud-type-hybrid-note = For backups of machines outside the cloud.

cloud-type-public = Public

cloud-type-public-note = For resources in the cloud.

consistent-level-app-consistent = Application-consistent

consistent-level-app-consistent-note = Databases are brought to rest first; needs an agent in the server.

consistent-level-crash = Crash-consistent

consistent-level-crash-note = As after a power cut: all disks at the same moment.

period-year = Years

period-month = Months

notify-on = On

notify-off = Off

notify-usual = As the service decides (on)
