//! `APIGW.*`.

use super::{Table, key};

super::sentences! {
    "The gateway lacks a part of its set-up for this path."
        => "Dem Gateway fehlt ein Teil seiner Einrichtung für diesen Pfad.";
    "The gateway lacks the address of the service behind this path."
        => "Dem Gateway fehlt die Adresse des Dienstes hinter diesem Pfad.";
    "The gateway cannot put the request together for the service."
        => "Das Gateway kann die Anfrage für den Dienst nicht zusammenstellen.";
    "The gateway does not accept a value in the request." => "Das Gateway nimmt einen Wert in der Anfrage nicht an.";
    "The gateway does not accept the request." => "Das Gateway nimmt die Anfrage nicht an.";
    "The gateway does not speak this protocol here." => "Das Gateway spricht dieses Protokoll hier nicht.";
    "Use an address that begins with https." => "Eine Adresse verwenden, die mit https beginnt.";
    "The gateway does not accept the token." => "Das Gateway nimmt das Token nicht an.";
    "Sign in again. Check that the token belongs to this cloud and this region."
        => "Erneut anmelden. Prüfen, dass das Token zu dieser Cloud und dieser Region gehört.";
    "The gateway does not accept the application's proof of identity."
        => "Das Gateway nimmt den Identitätsnachweis der Anwendung nicht an.";
    "The gateway does not accept the proof of identity." => "Das Gateway nimmt den Identitätsnachweis nicht an.";
    "The gateway wants a newer token." => "Das Gateway verlangt ein neueres Token.";
    "Sign in again. Check that the address belongs to the region of the token."
        => "Erneut anmelden. Prüfen, dass die Adresse zur Region des Tokens gehört.";
    "The gateway does not accept the proof of identity for testing."
        => "Das Gateway nimmt den Identitätsnachweis zum Testen nicht an.";
    "The user may not call this operation." => "Der Benutzer darf diese Operation nicht aufrufen.";
    "The application may not call this operation." => "Die Anwendung darf diese Operation nicht aufrufen.";
    "The gateway denies access to this operation." => "Das Gateway verweigert den Zugriff auf diese Operation.";
    "The project is not available." => "Das Projekt ist nicht verfügbar.";
    "Choose another project, or ask the administrator of the account why it is closed."
        => "Ein anderes Projekt wählen oder den Administrator des Kontos fragen, warum es geschlossen ist.";
    "The gateway cannot tell the address of the caller."
        => "Das Gateway kann die Adresse des Aufrufers nicht erkennen.";
    "Calls from this network address are not allowed." => "Aufrufe von dieser Netzwerkadresse sind nicht erlaubt.";
    "Use a network from which the account allows calls, or have this one allowed."
        => "Ein Netz verwenden, aus dem das Konto Aufrufe erlaubt, oder dieses erlauben lassen.";
    "The address behind the gateway may not be called."
        => "Die Adresse hinter dem Gateway darf nicht aufgerufen werden.";
    "The service is not open in this region." => "Der Dienst ist in dieser Region nicht geöffnet.";
    "Choose a region that offers the service." => "Eine Region wählen, die den Dienst anbietet.";
    "The user may not use this region." => "Der Benutzer darf diese Region nicht verwenden.";
    "Choose another region, or ask the administrator of the account for this one."
        => "Eine andere Region wählen oder den Administrator des Kontos um diese bitten.";
    "The gateway does not know this path or method." => "Das Gateway kennt diesen Pfad oder diese Methode nicht.";
    "Check the address of the service, the region, and whether this cloud offers the operation."
        => "Die Adresse des Dienstes, die Region und ob diese Cloud die Operation anbietet, prüfen.";
    "The gateway knows no service behind this path." => "Das Gateway kennt keinen Dienst hinter diesem Pfad.";
    "Check the address of the service and the region." => "Die Adresse des Dienstes und die Region prüfen.";
    "The quota of calls is used up." => "Das Kontingent an Aufrufen ist aufgebraucht.";
    "The account is frozen." => "Das Konto ist eingefroren.";
    "Ask the administrator of the account to look at its balance."
        => "Den Administrator des Kontos bitten, den Kontostand anzusehen.";
    "The request is too large for the gateway." => "Die Anfrage ist für das Gateway zu groß.";
    "Name fewer resources at once." => "Weniger Ressourcen auf einmal angeben.";
    "The address of the request is too long for the gateway." => "Die Adresse der Anfrage ist für das Gateway zu lang.";
    "Use fewer or shorter filters." => "Weniger oder kürzere Filter verwenden.";
    "Too many calls come from this account or this network address."
        => "Von diesem Konto oder dieser Netzwerkadresse kommen zu viele Aufrufe.";
    "The headers of the request are too large for the gateway."
        => "Die Header der Anfrage sind für das Gateway zu groß.";
    "Get a shorter token: one without the list of services."
        => "Ein kürzeres Token holen: eines ohne die Liste der Dienste.";
    "The gateway has an internal fault." => "Das Gateway hat einen inneren Fehler.";
    "The gateway cannot find the address of the service." => "Das Gateway kann die Adresse des Dienstes nicht finden.";
    "The gateway cannot load its set-up." => "Das Gateway kann seine Einrichtung nicht laden.";
    "The gateway cannot read the account." => "Das Gateway kann das Konto nicht lesen.";
    "The gateway cannot find the service behind this path."
        => "Das Gateway kann den Dienst hinter diesem Pfad nicht finden.";
    "The gateway cannot find the port of the service." => "Das Gateway kann den Port des Dienstes nicht finden.";
    "The gateway calls itself in a circle." => "Das Gateway ruft sich im Kreis selbst auf.";
    "The gateway cannot sign the call to the service." => "Das Gateway kann den Aufruf an den Dienst nicht signieren.";
    "The service behind the gateway is not available." => "Der Dienst hinter dem Gateway ist nicht verfügbar.";
    "No server of the service is available." => "Kein Server des Dienstes ist verfügbar.";
    "The identity service is not available." => "Der Identitätsdienst ist nicht verfügbar.";
    "The service behind the gateway does not answer in time."
        => "Der Dienst hinter dem Gateway antwortet nicht rechtzeitig.";
}
