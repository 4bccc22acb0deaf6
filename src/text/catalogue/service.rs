//! The service itself: input, tasks, tags, storage, migration, the account.

use super::{Table, key};

super::sentences! {
    "The older backup services are closed to new projects."
        => "Die älteren Sicherungsdienste nehmen keine neuen Projekte auf.";
    "Create a vault, associate the resource with it, and start a restore point."
        => "Einen Tresor anlegen, ihm die Ressource zuordnen und einen Wiederherstellungspunkt anlegen.";
    "The storage for the backups cannot be created." => "Der Speicher für die Sicherungen lässt sich nicht anlegen.";
    "The quota of the storage for the backups cannot be set."
        => "Das Kontingent des Speichers für die Sicherungen lässt sich nicht setzen.";
    "The storage for the backups cannot be read." => "Der Speicher für die Sicherungen lässt sich nicht lesen.";
    "The storage for the backups cannot be deleted." => "Der Speicher für die Sicherungen lässt sich nicht löschen.";
    "An object in the storage for the backups cannot be deleted."
        => "Ein Objekt im Speicher für die Sicherungen lässt sich nicht löschen.";
    "The objects in the storage for the backups cannot be listed."
        => "Die Objekte im Speicher für die Sicherungen lassen sich nicht auflisten.";
    "The access list of the storage for the backups cannot be set."
        => "Die Zugriffsliste des Speichers für die Sicherungen lässt sich nicht setzen.";
    "The access policy of the storage for the backups cannot be set."
        => "Die Zugriffsrichtlinie des Speichers für die Sicherungen lässt sich nicht setzen.";
    "The resource has the most tags that it may have." => "Die Ressource hat so viele Tags, wie sie haben darf.";
    "Remove tags and send the request again." => "Tags entfernen und die Anfrage erneut senden.";
    "A value in the request is not valid; the message names it."
        => "Ein Wert in der Anfrage ist ungültig; die Meldung nennt ihn.";
    "Correct the field that the message names: often an id in the wrong form or an unknown key."
        => "Das Feld berichtigen, das die Meldung nennt: oft eine ID in falscher Form oder ein unbekannter Schlüssel.";
    "The real name behind the account is not verified." => "Der wirkliche Name hinter dem Konto ist nicht bestätigt.";
    "Have the account's owner verify it in the account settings of the cloud."
        => "Den Inhaber des Kontos ihn in den Kontoeinstellungen der Cloud bestätigen lassen.";
    "The record of the migration does not exist." => "Den Eintrag der Migration gibt es nicht.";
    "The storage for the backups is not empty." => "Der Speicher für die Sicherungen ist nicht leer.";
    "Delete its backups and policies first." => "Zuerst seine Sicherungen und Richtlinien löschen.";
    "The record of the task does not exist." => "Den Eintrag der Aufgabe gibt es nicht.";
    "The task does not exist." => "Die Aufgabe gibt es nicht.";
    "The tag does not exist." => "Den Tag gibt es nicht.";
    "The clean-up after a migration failed." => "Das Aufräumen nach einer Migration ist fehlgeschlagen.";
    "The target of the migration cannot be checked." => "Das Ziel der Migration lässt sich nicht prüfen.";
    "A migration stopped half-way." => "Eine Migration ist auf halbem Weg stehen geblieben.";
    "The progress of the migration in other regions cannot be read."
        => "Der Fortschritt der Migration in anderen Regionen lässt sich nicht lesen.";
    "The service has an unknown fault." => "Der Dienst hat einen unbekannten Fehler.";
    "Look whether the action took effect. Then give the code and the trace id to the support of the cloud."
        => "Nachsehen, ob die Aktion gewirkt hat. Dann dem Support der Cloud den Code und die Trace-ID nennen.";
    "The service does not accept the sign-in." => "Der Dienst nimmt die Anmeldung nicht an.";
    "Sign in again. If it stays, give the code and the trace id to the support of the cloud."
        => "Erneut anmelden. Wenn es bleibt, dem Support der Cloud den Code und die Trace-ID nennen.";
}
