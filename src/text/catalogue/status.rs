//! The statuses.

use super::{Table, key};

super::sentences! {
    "The service does not accept the request." => "Der Dienst nimmt die Anfrage nicht an.";
    "Correct what the message names and send the request again."
        => "Berichtigen, was die Meldung nennt, und die Anfrage erneut senden.";
    "The token is missing, wrong or expired, or the sign-in failed."
        => "Das Token fehlt, ist falsch oder abgelaufen, oder die Anmeldung ist fehlgeschlagen.";
    "The object does not exist." => "Das Objekt gibt es nicht.";
    "Refresh the list. Check the id, the region and the project."
        => "Die Liste aktualisieren. ID, Region und Projekt prüfen.";
    "The address does not take this kind of call." => "Die Adresse nimmt diese Art von Aufruf nicht an.";
    "The service cannot answer in the form asked for." => "Der Dienst kann in der verlangten Form nicht antworten.";
    "A proxy asks for a sign-in of its own." => "Ein Proxy verlangt eine eigene Anmeldung.";
    "Sign in to the proxy of the network, then try again." => "Am Proxy des Netzes anmelden, dann erneut versuchen.";
    "The service waited too long for the request." => "Der Dienst hat zu lange auf die Anfrage gewartet.";
    "The request conflicts with the present state." => "Die Anfrage verträgt sich nicht mit dem jetzigen Status.";
    "Refresh what is shown. Wait until running tasks are done, then try again."
        => "Das Gezeigte aktualisieren. Warten, bis laufende Aufgaben fertig sind, dann erneut versuchen.";
    "The address is gone or has moved to another region."
        => "Die Adresse gibt es nicht mehr, oder sie ist in eine andere Region umgezogen.";
    "The request is too large." => "Die Anfrage ist zu groß.";
    "The address of the request is too long." => "Die Adresse der Anfrage ist zu lang.";
    "The service does not take this form of request." => "Der Dienst nimmt diese Form der Anfrage nicht an.";
    "The request makes no sense to the service." => "Die Anfrage ergibt für den Dienst keinen Sinn.";
    "Too many calls in a short time." => "Zu viele Aufrufe in kurzer Zeit.";
    "Wait a minute, then try again." => "Eine Minute warten, dann erneut versuchen.";
    "The service does not offer this operation." => "Der Dienst bietet diese Operation nicht an.";
    "Check the cloud and the region: not every one offers every operation."
        => "Cloud und Region prüfen: Nicht jede bietet jede Operation an.";
    "The gateway gets no valid answer from the service." => "Das Gateway bekommt vom Dienst keine gültige Antwort.";
    "The gateway gets no answer from the service in time."
        => "Das Gateway bekommt vom Dienst nicht rechtzeitig eine Antwort.";
    "Something between this page and the service answers in its place."
        => "Etwas zwischen dieser Seite und dem Dienst antwortet an seiner Stelle.";
    "Check the address of the service, and the proxy, the firewall or the sign-in page before it."
        => "Die Adresse des Dienstes prüfen, und den Proxy, die Firewall oder die Anmeldeseite davor.";
}
