//! Backups, restore points, restoring, images and sharing.

use super::{Table, key};

super::sentences! {
    "The target disk is smaller than the backup." => "Die Zielfestplatte ist kleiner als die Sicherung.";
    "Choose a disk that is at least as large as the backup, or enlarge this one."
        => "Eine Festplatte wählen, die mindestens so groß wie die Sicherung ist, oder diese vergrößern.";
    "The resource is being backed up, so it cannot be restored yet."
        => "Die Ressource wird gerade gesichert, daher lässt sie sich noch nicht wiederherstellen.";
    "Wait until the running backup is done, then restore."
        => "Warten, bis die laufende Sicherung fertig ist, dann wiederherstellen.";
    "The backup may not be restored onto another server."
        => "Die Sicherung darf nicht auf einen anderen Server wiederhergestellt werden.";
    "Restore it onto the server that it was made of." => "Sie auf den Server wiederherstellen, von dem sie stammt.";
    "The state of the backup does not allow a restore." => "Der Status der Sicherung lässt keine Wiederherstellung zu.";
    "Choose a backup that is available." => "Eine verfügbare Sicherung wählen.";
    "The server has been stopped or terminated and cannot be restored."
        => "Der Server ist gestoppt oder beendet und lässt sich nicht wiederherstellen.";
    "The state of the server does not allow a restore." => "Der Status des Servers lässt keine Wiederherstellung zu.";
    "Start the server or shut it off, then restore."
        => "Den Server starten oder herunterfahren, dann wiederherstellen.";
    "The type of the disk does not allow a restore." => "Die Art der Festplatte lässt keine Wiederherstellung zu.";
    "The resource is being restored already." => "Die Ressource wird schon wiederhergestellt.";
    "Wait until the running restore is done. Follow it in the list of tasks."
        => "Warten, bis die laufende Wiederherstellung fertig ist. Sie in der Liste der Aufgaben verfolgen.";
    "The state of the disk does not allow a restore." => "Der Status der Festplatte lässt keine Wiederherstellung zu.";
    "Detach the disk or wait until it is available, then restore."
        => "Die Festplatte trennen oder warten, bis sie verfügbar ist, dann wiederherstellen.";
    "Only some of the disks are named for the restore."
        => "Für die Wiederherstellung sind nur einige der Festplatten genannt.";
    "Name a target for every disk of the backup." => "Für jede Festplatte der Sicherung ein Ziel angeben.";
    "A backup of a data disk is named for a system disk."
        => "Für eine Systemfestplatte ist die Sicherung einer Datenfestplatte genannt.";
    "Name a data disk as the target." => "Eine Datenfestplatte als Ziel angeben.";
    "A backup of a bare-metal server cannot be restored onto a virtual server."
        => "Die Sicherung eines Bare-Metal-Servers lässt sich nicht auf einen virtuellen Server wiederherstellen.";
    "The target server has another processor architecture than the backup."
        => "Der Zielserver hat eine andere Prozessorarchitektur als die Sicherung.";
    "The backup cannot be deleted right now." => "Die Sicherung lässt sich gerade nicht löschen.";
    "A restore needs an available vault." => "Eine Wiederherstellung braucht einen verfügbaren Tresor.";
    "Look at the state of the vault and wait until it is available."
        => "Den Status des Tresors ansehen und warten, bis er verfügbar ist.";
    "The backup is still being made." => "Die Sicherung entsteht noch.";
    "Wait until the backup is available." => "Warten, bis die Sicherung verfügbar ist.";
    "An image made from the backup keeps it from being deleted."
        => "Ein Image aus der Sicherung verhindert, dass sie gelöscht wird.";
    "Delete the image first." => "Zuerst das Image löschen.";
    "The details of the backup cannot be read in its present state."
        => "Die Einzelheiten der Sicherung lassen sich in ihrem jetzigen Status nicht lesen.";
    "The state of the resource does not allow a backup." => "Der Status der Ressource lässt keine Sicherung zu.";
    "Look at the state of the resource. Wait until it is settled, then start the restore point again."
        => "Den Status der Ressource ansehen. Warten, bis er sich nicht mehr ändert, dann den \
            Wiederherstellungspunkt erneut anlegen.";
    "The backup is in use." => "Die Sicherung ist in Gebrauch.";
    "Wait until its restore, replication or image is done."
        => "Warten, bis ihre Wiederherstellung, ihre Replikation oder ihr Image fertig ist.";
    "The vault is locked, so its automatic backups cannot be deleted by hand."
        => "Der Tresor ist gesperrt, daher lassen sich seine automatischen Sicherungen nicht von Hand löschen.";
    "Wait until the backup expires by its policy." => "Warten, bis die Sicherung nach ihrer Richtlinie abläuft.";
    "Only backups of servers can be shared." => "Nur Sicherungen von Servern lassen sich teilen.";
    "The backup is shared with as many projects as it may be."
        => "Die Sicherung ist mit so vielen Projekten geteilt, wie sie es sein darf.";
    "Only available backups can be shared." => "Nur verfügbare Sicherungen lassen sich teilen.";
    "The backup is shared with this project already." => "Die Sicherung ist schon mit diesem Projekt geteilt.";
    "The project id of the receiver is wrong." => "Die Projekt-ID des Empfängers ist falsch.";
    "The values for the receiver of the share are wrong." => "Die Werte für den Empfänger der Freigabe sind falsch.";
    "The backup may not be shared." => "Die Sicherung darf nicht geteilt werden.";
    "The receiver of the share cannot be changed." => "Der Empfänger der Freigabe lässt sich nicht ändern.";
    "A server with encrypted disks cannot be shared."
        => "Ein Server mit verschlüsselten Festplatten lässt sich nicht teilen.";
    "An image uses the shared backup." => "Ein Image verwendet die geteilte Sicherung.";
    "The shared backup cannot be deleted." => "Die geteilte Sicherung lässt sich nicht löschen.";
    "The state of the vault does not allow sharing." => "Der Status des Tresors lässt kein Teilen zu.";
    "The receiving vault is of another type." => "Der empfangende Tresor ist von anderer Art.";
    "The backup cannot be passed on to the same project again."
        => "Die Sicherung lässt sich nicht noch einmal an dasselbe Projekt weitergeben.";
    "The backup does not exist." => "Die Sicherung gibt es nicht.";
    "Refresh the list of backups. After a deletion this is the normal end."
        => "Die Liste der Sicherungen aktualisieren. Nach einem Löschen ist das der normale Ausgang.";
    "The restore point does not exist." => "Den Wiederherstellungspunkt gibt es nicht.";
    "Check the id of the restore point. Its backups in the vault's list show what was made of it."
        => "Die ID des Wiederherstellungspunkts prüfen. Was daraus wurde, zeigen seine Sicherungen in der Liste des \
            Tresors.";
    "The receiver of the share does not exist." => "Den Empfänger der Freigabe gibt es nicht.";
    "Backups of this type cannot become an image." => "Aus Sicherungen dieser Art kann kein Image werden.";
    "The state of the backup does not allow an image." => "Der Status der Sicherung lässt kein Image zu.";
    "The backup has no system disk, so it cannot become an image."
        => "Die Sicherung hat keine Systemfestplatte, daher kann daraus kein Image werden.";
    "An image of the backup exists already." => "Ein Image der Sicherung gibt es schon.";
    "The backup has an image registered already." => "Für die Sicherung ist schon ein Image registriert.";
    "The image cannot be created." => "Das Image lässt sich nicht anlegen.";
    "The image does not match the backup." => "Das Image passt nicht zur Sicherung.";
    "The image cannot be removed." => "Das Image lässt sich nicht entfernen.";
}
