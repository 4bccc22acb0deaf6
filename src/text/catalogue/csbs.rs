//! `CSBS.*`, as far as it does not say what others say.

use super::{Table, key};

super::sentences! {
    "The account has the most policies that it may have." => "Das Konto hat so viele Richtlinien, wie es haben darf.";
    "Delete a policy that is no longer needed." => "Eine nicht mehr benötigte Richtlinie löschen.";
    "The disks of the server lie on different kinds of storage."
        => "Die Festplatten des Servers liegen auf verschiedenen Arten von Speicher.";
    "The backup is busy: it is being made, restored or deleted."
        => "Die Sicherung ist beschäftigt: Sie entsteht, wird wiederhergestellt oder gelöscht.";
    "The policy of the backup is running." => "Die Richtlinie der Sicherung läuft gerade.";
    "The project is too new for this service." => "Das Projekt ist für diesen Dienst zu neu.";
    "Create a vault, associate the server with it, and start a restore point."
        => "Einen Tresor anlegen, ihm den Server zuordnen und einen Wiederherstellungspunkt anlegen.";
    "Check the id of the server, the region and the project."
        => "Die ID des Servers, die Region und das Projekt prüfen.";
    "Only servers can be backed up here." => "Hier lassen sich nur Server sichern.";
    "Give the id of a server. Back up a disk on its own as a disk backup."
        => "Die ID eines Servers angeben. Eine einzelne Festplatte als Festplatten-Sicherung sichern.";
    "The server is already bound to a policy." => "Der Server ist schon an eine Richtlinie gebunden.";
    "Use the policy that has it, or remove it there first."
        => "Die Richtlinie verwenden, die ihn hat, oder ihn dort zuerst entfernen.";
    "This kind of server cannot be backed up." => "Diese Art von Server lässt sich nicht sichern.";
    "Choose another server, or back up its disks one by one."
        => "Einen anderen Server wählen oder seine Festplatten einzeln sichern.";
    "The server has no disks." => "Der Server hat keine Festplatten.";
    "Attach a disk to the server, then try again." => "Eine Festplatte an den Server anhängen, dann erneut versuchen.";
    "The server has shared disks." => "Der Server hat geteilte Festplatten.";
    "Detach the shared disks, then try again." => "Die geteilten Festplatten trennen, dann erneut versuchen.";
    "Only servers can be restored here." => "Hier lassen sich nur Server wiederherstellen.";
    "The target disk is not attached to the target server."
        => "Die Zielfestplatte ist nicht an den Zielserver angehängt.";
    "This kind of server cannot be restored." => "Diese Art von Server lässt sich nicht wiederherstellen.";
    "The disk backup is not part of this backup." => "Die Festplatten-Sicherung gehört nicht zu dieser Sicherung.";
    "Only some of the disk backups are named for the restore."
        => "Für die Wiederherstellung sind nur einige der Festplatten-Sicherungen genannt.";
    "Name a target for every disk backup." => "Für jede Festplatten-Sicherung ein Ziel angeben.";
    "The target server has no disks." => "Der Zielserver hat keine Festplatten.";
    "The target disk is shared." => "Die Zielfestplatte ist geteilt.";
    "The backup and the server are in different availability zones."
        => "Die Sicherung und der Server liegen in verschiedenen Verfügbarkeitszonen.";
    "The availability zone does not offer backups." => "Die Verfügbarkeitszone bietet keine Sicherungen an.";
    "A replication started by hand is running." => "Eine von Hand begonnene Replikation läuft.";
    "Detach these disks, or back up the other disks one by one."
        => "Diese Festplatten trennen oder die anderen Festplatten einzeln sichern.";
    "The server has disks that are not supported here."
        => "Der Server hat Festplatten, die hier nicht unterstützt werden.";
    "Correct the field that the message names and send the request again."
        => "Das Feld berichtigen, das die Meldung nennt, und die Anfrage erneut senden.";
    "The quota of backups is used up." => "Das Kontingent an Sicherungen ist aufgebraucht.";
    "Delete backups that are no longer needed, or have the quota raised."
        => "Nicht mehr benötigte Sicherungen löschen oder das Kontingent erhöhen lassen.";
    "The name of the policy is taken." => "Der Name der Richtlinie ist vergeben.";
    "Only available backups can become servers." => "Nur aus verfügbaren Sicherungen können Server werden.";
    "The new capacity is smaller than the space in use." => "Die neue Kapazität ist kleiner als der belegte Platz.";
    "Choose a capacity that is at least as large as the space in use."
        => "Eine Kapazität wählen, die mindestens so groß wie der belegte Platz ist.";
    "The task of the deletion does not exist." => "Die Aufgabe des Löschens gibt es nicht.";
    "A backup started by hand is running." => "Eine von Hand begonnene Sicherung läuft.";
    "Wait until the running backup is done, then try again."
        => "Warten, bis die laufende Sicherung fertig ist, dann erneut versuchen.";
    "The server is busy with another task." => "Der Server ist mit einer anderen Aufgabe beschäftigt.";
    "The policy is busy with another task." => "Die Richtlinie ist mit einer anderen Aufgabe beschäftigt.";
    "The policy cannot be stopped." => "Die Richtlinie lässt sich nicht anhalten.";
    "A backup by a policy is running." => "Eine Sicherung durch eine Richtlinie läuft.";
    "None of the policy's servers can be backed up." => "Keiner der Server der Richtlinie lässt sich sichern.";
    "The service is not available." => "Der Dienst ist nicht verfügbar.";
    "The service has an internal fault." => "Der Dienst hat einen inneren Fehler.";
    "Look whether the action took effect. If it did not, try again in a few minutes."
        => "Nachsehen, ob die Aktion gewirkt hat. Wenn nicht, in einigen Minuten erneut versuchen.";
}
