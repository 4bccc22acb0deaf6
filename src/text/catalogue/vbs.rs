//! `VolumeBackup.*`, `AutoBackup.*`, `common.*`.

use super::{Table, key};

super::sentences! {
    "The state of the job cannot be read right now." => "Der Status des Auftrags lässt sich gerade nicht lesen.";
    "Ask again in a moment: the backup itself goes on."
        => "Gleich noch einmal abfragen: Die Sicherung selbst läuft weiter.";
    "The request is malformed." => "Die Anfrage ist falsch aufgebaut.";
    "The name of the backup is too long." => "Der Name der Sicherung ist zu lang.";
    "Give a name of at most 64 characters." => "Einen Namen von höchstens 64 Zeichen angeben.";
    "The name of the backup has a character that is not allowed."
        => "Der Name der Sicherung hat ein Zeichen, das nicht erlaubt ist.";
    "Use letters, digits, underscores and hyphens only."
        => "Nur Buchstaben, Ziffern, Unterstriche und Bindestriche verwenden.";
    "The name of the backup begins with auto." => "Der Name der Sicherung beginnt mit auto.";
    "Begin the name in another way: auto is kept for backups made by a policy."
        => "Den Namen anders beginnen: auto ist Sicherungen durch Richtlinien vorbehalten.";
    "The description is too long or has a character that is not allowed."
        => "Die Beschreibung ist zu lang oder hat ein Zeichen, das nicht erlaubt ist.";
    "Give at most 64 characters without angle brackets, or leave the description out."
        => "Höchstens 64 Zeichen ohne spitze Klammern angeben oder die Beschreibung weglassen.";
    "The name of the backup is empty." => "Der Name der Sicherung ist leer.";
    "Give a name of 1 to 64 characters." => "Einen Namen von 1 bis 64 Zeichen angeben.";
    "The service gets no permission to use the disk." => "Der Dienst bekommt kein Recht, die Festplatte zu verwenden.";
    "The service does not get the key of the encrypted disk."
        => "Der Dienst bekommt den Schlüssel der verschlüsselten Festplatte nicht.";
    "The id of the disk is empty." => "Die ID der Festplatte ist leer.";
    "Choose a disk." => "Eine Festplatte wählen.";
    "The id of the disk is malformed." => "Die ID der Festplatte ist falsch aufgebaut.";
    "Check the id: it is a UUID of 36 characters." => "Die ID prüfen: Sie ist eine UUID von 36 Zeichen.";
    "The disk is neither available nor in use." => "Die Festplatte ist weder verfügbar noch in Gebrauch.";
    "Look at the state of the disk. Wait until it is available or in use, then try again."
        => "Den Status der Festplatte ansehen. Warten, bis sie verfügbar oder in Gebrauch ist, dann erneut \
            versuchen.";
    "The previous backup of the disk is still running." => "Die vorige Sicherung der Festplatte läuft noch.";
    "Wait until it is done, then back the disk up again."
        => "Warten, bis sie fertig ist, dann die Festplatte erneut sichern.";
    "The job cannot be handed over." => "Der Auftrag lässt sich nicht übergeben.";
    "Look in the list of backups whether it is there before starting it again."
        => "In der Liste der Sicherungen nachsehen, ob sie da ist, bevor sie erneut begonnen wird.";
    "The snapshot for the backup cannot be made or read."
        => "Der Snapshot für die Sicherung lässt sich nicht anlegen oder lesen.";
    "The disk does not exist any more." => "Die Festplatte gibt es nicht mehr.";
    "The temporary disk for the backup cannot be made or read."
        => "Die vorübergehende Festplatte für die Sicherung lässt sich nicht anlegen oder lesen.";
    "The name of the backup is too short." => "Der Name der Sicherung ist zu kurz.";
    "The backup cannot be made or read." => "Die Sicherung lässt sich nicht anlegen oder lesen.";
    "The list of disks or of backups cannot be read."
        => "Die Liste der Festplatten oder der Sicherungen lässt sich nicht lesen.";
    "The disk has 20 backups, the most that it may have."
        => "Die Festplatte hat 20 Sicherungen, so viele, wie sie haben darf.";
    "Delete backups of this disk that are no longer needed, then try again."
        => "Nicht mehr benötigte Sicherungen dieser Festplatte löschen, dann erneut versuchen.";
    "The rights of the user cannot be checked." => "Die Rechte des Benutzers lassen sich nicht prüfen.";
    "The user lacks a right for disk backups." => "Dem Benutzer fehlt ein Recht für Festplatten-Sicherungen.";
    "The rights of the user are not valid." => "Die Rechte des Benutzers sind ungültig.";
    "A tag is not valid." => "Ein Tag ist ungültig.";
    "Check the keys and values of the tags for length and characters."
        => "Länge und Zeichen der Schlüssel und Werte der Tags prüfen.";
    "There are too many tags." => "Es sind zu viele Tags.";
    "Give at most 10 tags." => "Höchstens 10 Tags angeben.";
    "Choose another disk." => "Eine andere Festplatte wählen.";
    "The snapshot for the backup is in an error state." => "Der Snapshot für die Sicherung hat einen Fehlerstatus.";
    "The temporary disk for the backup is in an error state."
        => "Die vorübergehende Festplatte für die Sicherung hat einen Fehlerstatus.";
    "The backup is in an error state." => "Die Sicherung hat einen Fehlerstatus.";
    "Delete the failed backup and start another one. If that fails too, turn to the support of the cloud."
        => "Die fehlgeschlagene Sicherung löschen und eine neue beginnen. Wenn auch das fehlschlägt, an den Support \
            der Cloud wenden.";
    "The quota cannot be read." => "Das Kontingent lässt sich nicht lesen.";
    "A quota for one kind of disk is used up; the message names it."
        => "Ein Kontingent für eine Art von Festplatten ist aufgebraucht; die Meldung nennt es.";
    "The quota for the number of backups is used up."
        => "Das Kontingent für die Zahl der Sicherungen ist aufgebraucht.";
    "The quota for the capacity of backups is used up."
        => "Das Kontingent für die Kapazität der Sicherungen ist aufgebraucht.";
    "The quota for the number of disks is used up." => "Das Kontingent für die Zahl der Festplatten ist aufgebraucht.";
    "The quota for the capacity of disks is used up."
        => "Das Kontingent für die Kapazität der Festplatten ist aufgebraucht.";
    "The quota for the number of snapshots is used up."
        => "Das Kontingent für die Zahl der Snapshots ist aufgebraucht.";
    "The backup cannot be used." => "Die Sicherung lässt sich nicht verwenden.";
    "A step of the deletion failed." => "Ein Schritt des Löschens ist fehlgeschlagen.";
    "The request for the deletion is malformed." => "Die Anfrage zum Löschen ist falsch aufgebaut.";
    "The target disk or the backup does not exist." => "Die Zielfestplatte oder die Sicherung gibt es nicht.";
    "The restore failed." => "Die Wiederherstellung ist fehlgeschlagen.";
    "The restore gives no result." => "Die Wiederherstellung liefert kein Ergebnis.";
    "The target disk is in an error state." => "Die Zielfestplatte hat einen Fehlerstatus.";
    "The id of the backup is empty." => "Die ID der Sicherung ist leer.";
    "The id of the backup is malformed." => "Die ID der Sicherung ist falsch aufgebaut.";
    "The target disk cannot be used." => "Die Zielfestplatte lässt sich nicht verwenden.";
    "The target disk is being backed up." => "Die Zielfestplatte wird gerade gesichert.";
    "The target disk does not exist." => "Die Zielfestplatte gibt es nicht.";
    "The id of the target disk is wrong." => "Die ID der Zielfestplatte ist falsch.";
    "The request for the restore is malformed." => "Die Anfrage zur Wiederherstellung ist falsch aufgebaut.";
    "The request is empty or cannot be read." => "Die Anfrage ist leer oder lässt sich nicht lesen.";
    "The token is missing." => "Das Token fehlt.";
    "The token has expired." => "Das Token ist abgelaufen.";
    "The token names no domain." => "Das Token nennt keine Domäne.";
    "Sign in again with a user of this account." => "Mit einem Benutzer dieses Kontos erneut anmelden.";
    "The id of the policy is empty." => "Die ID der Richtlinie ist leer.";
    "The service for policies has an internal fault." => "Der Dienst für Richtlinien hat einen inneren Fehler.";
    "The default policy cannot be changed this way." => "Die Standardrichtlinie lässt sich so nicht ändern.";
    "The name of the policy is too short or too long." => "Der Name der Richtlinie ist zu kurz oder zu lang.";
    "The name of the policy has a character that is not allowed."
        => "Der Name der Richtlinie hat ein Zeichen, das nicht erlaubt ist.";
    "The start time of the policy is wrong." => "Die Startzeit der Richtlinie ist falsch.";
    "The status of the policy is wrong." => "Der Status der Richtlinie ist falsch.";
    "The flag to keep the first backup is wrong." => "Die Angabe, ob die erste Sicherung behalten wird, ist falsch.";
    "The interval of the policy is wrong." => "Der Abstand der Richtlinie ist falsch.";
    "The number of backups to keep is wrong." => "Die Zahl der aufzubewahrenden Sicherungen ist falsch.";
    "The policy has the most disks that it may have." => "Die Richtlinie hat so viele Festplatten, wie sie haben darf.";
    "The state of the disk does not fit a policy." => "Der Status der Festplatte passt nicht zu einer Richtlinie.";
    "The list of resources is empty." => "Die Liste der Ressourcen ist leer.";
    "The list of resources cannot be read." => "Die Liste der Ressourcen lässt sich nicht lesen.";
    "A resource has no id or no name." => "Eine Ressource hat keine ID oder keinen Namen.";
    "A disk for HANA does not fit a policy." => "Eine Festplatte für HANA passt nicht zu einer Richtlinie.";
    "The type of the disk does not fit a policy." => "Die Art der Festplatte passt nicht zu einer Richtlinie.";
    "The user may not use policies." => "Der Benutzer darf keine Richtlinien verwenden.";
    "The tags are missing." => "Die Tags fehlen.";
    "A disk on dedicated storage does not fit a policy."
        => "Eine Festplatte auf dediziertem Speicher passt nicht zu einer Richtlinie.";
    "The request has an angle bracket in it." => "Die Anfrage enthält eine spitze Klammer.";
    "Remove the characters < and > from the request." => "Die Zeichen < und > aus der Anfrage entfernen.";
    "The action is not offered." => "Die Aktion wird nicht angeboten.";
    "The policy is running." => "Die Richtlinie läuft gerade.";
    "The time zone of the policy is wrong." => "Die Zeitzone der Richtlinie ist falsch.";
    "The deletion of the policy failed." => "Das Löschen der Richtlinie ist fehlgeschlagen.";
    "A resource in the request is not valid." => "Eine Ressource in der Anfrage ist ungültig.";
    "The run of the policy failed." => "Der Lauf der Richtlinie ist fehlgeschlagen.";
    "The service for policies fails to prove its identity." => "Der Dienst für Richtlinien kann sich nicht ausweisen.";
}
