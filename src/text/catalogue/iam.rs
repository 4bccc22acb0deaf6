//! `IAM.*` and the bare numbers.

use super::{Table, key};

super::sentences! {
    "A value in the request is not valid." => "Ein Wert in der Anfrage ist ungültig.";
    "Check the user, the domain and the project, then sign in again."
        => "Benutzer, Domäne und Projekt prüfen, dann erneut anmelden.";
    "The token in question is not valid." => "Das fragliche Token ist ungültig.";
    "The body of the request is not valid." => "Der Inhalt der Anfrage ist ungültig.";
    "Check the user, the domain and the project for unusual characters, then sign in again."
        => "Benutzer, Domäne und Projekt auf ungewöhnliche Zeichen prüfen, dann erneut anmelden.";
    "A mandatory field is missing; the message names it." => "Ein Pflichtfeld fehlt; die Meldung nennt es.";
    "A field has a value that is not allowed; the message names it."
        => "Ein Feld hat einen Wert, der nicht erlaubt ist; die Meldung nennt es.";
    "A field of the request is missing or wrong, or its body is empty."
        => "Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt ist leer.";
    "A field of the request is missing or wrong, or its body has the wrong size."
        => "Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt hat die falsche Größe.";
    "A field of the request is missing or wrong, or its body is larger than 32 KB."
        => "Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt ist größer als 32 KB.";
    "The project does not exist." => "Das Projekt gibt es nicht.";
    "Check the name or the id of the project, and the region."
        => "Den Namen oder die ID des Projekts und die Region prüfen.";
    "A sign-in is needed, or it failed." => "Eine Anmeldung ist nötig, oder sie ist fehlgeschlagen.";
    "Check the user, the domain and the password, then sign in again."
        => "Benutzer, Domäne und Passwort prüfen, dann erneut anmelden.";
    "The user is locked after too many failed sign-ins."
        => "Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt.";
    "Wait until the lock ends, then sign in again. An administrator can lift it."
        => "Warten, bis die Sperre endet, dann erneut anmelden. Ein Administrator kann sie aufheben.";
    "The password is wrong." => "Das Passwort ist falsch.";
    "Enter the password again. Too many wrong ones lock the user."
        => "Das Passwort erneut eingeben. Zu viele falsche sperren den Benutzer.";
    "The service does not accept the token." => "Der Dienst nimmt das Token nicht an.";
    "The token carries no rights." => "Das Token trägt keine Rechte.";
    "Sign in for a project, or ask the administrator of the account for a role in it."
        => "Für ein Projekt anmelden oder den Administrator des Kontos um eine Rolle darin bitten.";
    "The token is not valid." => "Das Token ist ungültig.";
    "Sign in again. A token that was copied must be whole, without line breaks."
        => "Erneut anmelden. Ein kopiertes Token muss vollständig sein, ohne Zeilenumbrüche.";
    "The user may not do this." => "Der Benutzer darf das nicht.";
    "A policy of the account forbids this." => "Eine Richtlinie des Kontos verbietet das.";
    "The user may use the web console only." => "Der Benutzer darf nur die Webkonsole verwenden.";
    "Ask the administrator of the account for programmatic access."
        => "Den Administrator des Kontos um programmatischen Zugriff bitten.";
    "The user is disabled." => "Der Benutzer ist deaktiviert.";
    "Ask the administrator of the account to enable the user."
        => "Den Administrator des Kontos bitten, den Benutzer zu aktivieren.";
    "The region is open to chosen accounts only." => "Die Region steht nur ausgewählten Konten offen.";
    "Choose another region." => "Eine andere Region wählen.";
    "The user, the domain, the project or another object does not exist."
        => "Den Benutzer, die Domäne, das Projekt oder ein anderes Objekt gibt es nicht.";
    "Check the names and ids, and the region." => "Namen und IDs und die Region prüfen.";
    "The request conflicts with what exists already." => "Die Anfrage verträgt sich nicht mit dem, was es schon gibt.";
    "Another region serves the sign-in of this account."
        => "Die Anmeldung dieses Kontos liegt in einer anderen Region.";
    "Sign in at the region that the message names." => "In der Region anmelden, die die Meldung nennt.";
    "Too many sign-ins or calls in a short time." => "Zu viele Anmeldungen oder Aufrufe in kurzer Zeit.";
    "Wait a minute. The message names the limit and its period."
        => "Eine Minute warten. Die Meldung nennt die Grenze und ihren Zeitraum.";
    "The identity service has an internal fault." => "Der Identitätsdienst hat einen inneren Fehler.";
    "A mandatory field is missing." => "Ein Pflichtfeld fehlt.";
    "The user name is not valid." => "Der Benutzername ist ungültig.";
    "The e-mail address is not valid." => "Die E-Mail-Adresse ist ungültig.";
    "The password is not valid." => "Das Passwort ist ungültig.";
    "The phone number is not valid." => "Die Telefonnummer ist ungültig.";
    "The type of the user differs from the type of the account."
        => "Die Art des Benutzers ist eine andere als die des Kontos.";
    "The country code and the phone number are not both given."
        => "Landesvorwahl und Telefonnummer sind nicht beide angegeben.";
    "The administrator of the account cannot be deleted." => "Der Administrator des Kontos lässt sich nicht löschen.";
    "The new password equals the old one." => "Das neue Passwort ist dasselbe wie das alte.";
    "The user name is taken." => "Der Benutzername ist vergeben.";
    "The e-mail address is taken." => "Die E-Mail-Adresse ist vergeben.";
    "The phone number is taken." => "Die Telefonnummer ist vergeben.";
    "A field of the request is missing or wrong." => "Ein Feld der Anfrage fehlt oder ist falsch.";
    "The external id or type of the user is taken." => "Die externe ID oder Art des Benutzers ist vergeben.";
    "The account has the most users that it may have." => "Das Konto hat so viele Benutzer, wie es haben darf.";
    "The description of the user is not valid." => "Die Beschreibung des Benutzers ist ungültig.";
    "The password is too weak." => "Das Passwort ist zu schwach.";
}
