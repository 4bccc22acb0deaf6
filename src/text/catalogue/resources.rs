//! Servers, disks, databases and snapshots as the things to back up.

use super::{Table, key};

super::sentences! {
    "The type of the resource and its provider do not belong together."
        => "Die Art der Ressource und ihr Anbieter gehören nicht zusammen.";
    "The id of the provider is wrong." => "Die ID des Anbieters ist falsch.";
    "A disk on dedicated storage cannot be backed up."
        => "Eine Festplatte auf dediziertem Speicher lässt sich nicht sichern.";
    "Choose another disk, or exclude this one from the restore point."
        => "Eine andere Festplatte wählen oder diese vom Wiederherstellungspunkt ausschließen.";
    "A SCSI disk cannot be backed up." => "Eine SCSI-Festplatte lässt sich nicht sichern.";
    "The state of the disk does not allow a backup." => "Der Status der Festplatte lässt keine Sicherung zu.";
    "Wait until the disk is available or in use, then try again."
        => "Warten, bis die Festplatte verfügbar oder in Gebrauch ist, dann erneut versuchen.";
    "The disk allows neither backup nor restore." => "Die Festplatte lässt weder Sicherung noch Wiederherstellung zu.";
    "The disk is in the vault already." => "Die Festplatte ist schon im Tresor.";
    "Leave the disk out of the request: it is associated."
        => "Die Festplatte aus der Anfrage weglassen: Sie ist zugeordnet.";
    "The disk is too old a kind to be backed up." => "Festplatten dieser alten Art lassen sich nicht sichern.";
    "Move the data to a new disk and back that up."
        => "Die Daten auf eine neue Festplatte übertragen und diese sichern.";
    "A disk at the disaster-recovery site cannot be restored."
        => "Eine Festplatte am Notfallstandort lässt sich nicht wiederherstellen.";
    "The state of the server does not allow a backup." => "Der Status des Servers lässt keine Sicherung zu.";
    "Wait until the server runs or is shut off, then try again."
        => "Warten, bis der Server läuft oder heruntergefahren ist, dann erneut versuchen.";
    "The server has been stopped or terminated." => "Der Server ist gestoppt oder beendet.";
    "Look at the server. Start it if it is stopped, choose another one if it is gone."
        => "Den Server ansehen. Ihn starten, wenn er gestoppt ist; einen anderen wählen, wenn es ihn nicht mehr gibt.";
    "The server cannot be backed up." => "Der Server lässt sich nicht sichern.";
    "The server has SCSI disks." => "Der Server hat SCSI-Festplatten.";
    "Detach the SCSI disks from the server, or back up its other disks one by one."
        => "Die SCSI-Festplatten vom Server trennen oder seine anderen Festplatten einzeln sichern.";
    "The disks of the server lie on different storage back ends."
        => "Die Festplatten des Servers liegen auf verschiedenen Speichersystemen.";
    "Shared disks cannot be backed up with the server."
        => "Geteilte Festplatten lassen sich nicht mit dem Server sichern.";
    "Exclude the shared disks or detach them." => "Die geteilten Festplatten ausschließen oder trennen.";
    "The server has too many shared disks." => "Der Server hat zu viele geteilte Festplatten.";
    "Exclude some of the shared disks." => "Einige der geteilten Festplatten ausschließen.";
    "The server has no disks to back up." => "Der Server hat keine Festplatten, die sich sichern lassen.";
    "Attach a disk, or exclude fewer disks." => "Eine Festplatte anhängen oder weniger Festplatten ausschließen.";
    "A bare-metal server cannot be backed up here." => "Ein Bare-Metal-Server lässt sich hier nicht sichern.";
    "The type of the resource does not fit its provider." => "Die Art der Ressource passt nicht zu ihrem Anbieter.";
    "Check the type of the resource in the request." => "Die Art der Ressource in der Anfrage prüfen.";
    "The server has disks on dedicated storage." => "Der Server hat Festplatten auf dediziertem Speicher.";
    "Detach these disks from the server, or back up its other disks one by one."
        => "Diese Festplatten vom Server trennen oder seine anderen Festplatten einzeln sichern.";
    "The local disks of a bare-metal server cannot be backed up."
        => "Die lokalen Festplatten eines Bare-Metal-Servers lassen sich nicht sichern.";
    "Exclude the local disks." => "Die lokalen Festplatten ausschließen.";
    "The server now runs another operating system than at the time of the backup."
        => "Auf dem Server läuft jetzt ein anderes Betriebssystem als zur Zeit der Sicherung.";
    "The backed-up server and the target server are of different kinds."
        => "Der gesicherte Server und der Zielserver sind von verschiedener Art.";
    "The server is in the vault already." => "Der Server ist schon im Tresor.";
    "Leave the server out of the request: it is associated."
        => "Den Server aus der Anfrage weglassen: Er ist zugeordnet.";
    "The server is at the disaster-recovery site." => "Der Server steht am Notfallstandort.";
    "Choose the server at the production site." => "Den Server am Produktionsstandort wählen.";
    "The databases of the server are being backed up." => "Die Datenbanken des Servers werden gerade gesichert.";
    "The disk is not attached to any server." => "Die Festplatte ist an keinen Server angehängt.";
    "Attach the disk to a server first." => "Die Festplatte zuerst an einen Server anhängen.";
    "The state of the snapshot does not allow this action." => "Der Status des Snapshots lässt diese Aktion nicht zu.";
    "The snapshot belongs to another disk." => "Der Snapshot gehört zu einer anderen Festplatte.";
    "Choose a snapshot of this disk, or none." => "Einen Snapshot dieser Festplatte wählen, oder keinen.";
    "The resource does not exist." => "Die Ressource gibt es nicht.";
    "Refresh the list of resources. Check the id, the region and the project."
        => "Die Liste der Ressourcen aktualisieren. ID, Region und Projekt prüfen.";
    "The disk does not exist." => "Die Festplatte gibt es nicht.";
    "Refresh the list of disks. Check the id, the region and the project."
        => "Die Liste der Festplatten aktualisieren. ID, Region und Projekt prüfen.";
    "The server does not exist." => "Den Server gibt es nicht.";
    "Refresh the list of servers. Check the id, the region and the project."
        => "Die Liste der Server aktualisieren. ID, Region und Projekt prüfen.";
    "The snapshot cannot be read." => "Der Snapshot lässt sich nicht lesen.";
    "The last restore of the disk is still loading its data."
        => "Die letzte Wiederherstellung der Festplatte lädt noch ihre Daten.";
    "Wait until all the data is loaded, then back the disk up."
        => "Warten, bis alle Daten geladen sind, dann die Festplatte sichern.";
}
