expired = Das Token ist abgelaufen
expired-do = Ein neues holen: Token gelten höchstens 24 Stunden.
not-accepted = Der Dienst nimmt das Token nicht an
not-accepted-do =
    Das ganze Token kopieren (es ist mehrere tausend Zeichen lang), für diese Cloud und Region, und prüfen, ob es
    widerrufen ist.
wrong-password = Benutzer, Konto oder Passwort stimmen nicht
wrong-password-do =
    Das Passwort erneut eingeben. Wer sich über sein Unternehmen anmeldet, braucht stattdessen ein Token.
unknown-project = Das Projekt lässt sich nicht öffnen
unknown-project-do =
    Name oder ID des Projekts prüfen, und die Region, zu der es gehört. Dann das Passwort erneut eingeben: Die Seite
    hat es vergessen.
other-project = Das Token gehört zu einem anderen Projekt
no-project = Das Token gehört zu keinem Projekt
no-project-do = Ein Token holen, das für ein Projekt gilt, oder die Projekt-ID eingeben.
not-allowed = Dieser Benutzer darf in diesem Projekt nicht mit Sicherungen arbeiten
not-reachable = Die Dienste sind nicht erreichbar
hidden = Die Antwort kam ohne ihr Token
hidden-do =
    Ein Proxy oder der Browser hält den Header X-Subject-Token zurück. Den Proxy so einstellen, dass er ihn
    durchlässt, oder ein Token einfügen.
wrong-project =
    Es öffnet das Projekt { $name } ({ $id }). Dieses Projekt verwenden oder ein Token für das eingegebene holen.
use-project = Projekt { $name } verwenden
says = In den Worten des Dienstes: { $words }
