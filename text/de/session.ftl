sign-in = Anmelden
signing-in = Anmeldung läuft …
lead =
    Ein Token öffnet ein Projekt einer Cloud für etwa einen Tag. Es liegt nur im Speicher dieser Seite: Neu laden
    beendet die Sitzung.
unknown-user = Angemeldet
ended = Sitzung zu Ende
overdue = Ende erreicht
overdue-said =
    Nach der Uhr dieses Geräts ist die Sitzung zu Ende. Die nächste Anfrage zeigt, ob das stimmt; Eingegebenes bleibt.
left-unknown = Ende nicht bekannt
left = noch { $span }
ends-soon = Die Sitzung endet in { $span }. Vorher neu anmelden; Eingegebenes bleibt.
where-label = Cloud und Region
how = Konto und Projekt
cloud = Cloud
region = Region
project-id = Projekt-ID
project = Projekt-ID
project-hint = 32 Hexadezimalziffern. Leer: das Projekt, zu dem das Token gehört.
project-name = Name oder ID des Projekts
project-name-hint = Das Standardprojekt einer Region heißt wie die Region, zum Beispiel eu-de.
way = Anmelden mit
by-token = Token einfügen
by-token-note = Aus der Kommandozeile oder dem Portal. Auch für alle, die sich über ihr Unternehmen anmelden.
by-password = Benutzer und Passwort
by-password-note = Die Konsole holt ein Token und vergisst das Passwort sofort.
token = Token
token-hint = Der Wert von X-Subject-Token oder die ID aus „openstack token issue“. Es wird nie gezeigt oder gespeichert.
user = Benutzername
domain = Name des Kontos (Domain)
password = Passwort
demo = Demo-Cloud
demo-note = Die Demo-Cloud ist ein Emulator hinter dieser Seite. Sie braucht kein Konto, und nichts darin ist echt.
demo-use = Mit der Demo-Cloud ausprobieren
demo-gone = Die Demo-Cloud antwortet nicht
demo-gone-do = Prüfen, ob das Programm noch läuft, das diese Seite ausliefert, dann erneut versuchen.
open-overview = Übersicht öffnen
fact-user = Benutzer
fact-domain = Konto
fact-project = Projekt
fact-roles = Rollen
fact-region = Region
fact-end = Endet
fact-addresses = Adressen
no-facts =
    Der Identitätsdienst ließ sich nicht fragen, daher sind Benutzer und Ende des Tokens nicht bekannt. Der
    Sicherungsdienst nimmt das Token an.
no-roles = keine genannt
change = Anderes Token oder Projekt verwenden
keep = Bei dieser Sitzung bleiben
end = Abmelden
end-note =
    Abmelden entfernt das Token aus dieser Seite. Es bleibt gültig, bis es abläuft. Wird es widerrufen, endet es
    überall.
under-way = Abmelden, obwohl noch etwas läuft?
under-way-note =
    Was gesendet ist, läuft beim Dienst weiter, aber hier sucht niemand mehr nach seinem Ergebnis. Was noch nicht
    gesendet ist, wird nicht mehr gesendet.
revoke = Token widerrufen und abmelden
revoking = Token wird widerrufen …
current = Aktuelle Sitzung
renew =
    Die Sitzung ist zu Ende. Zum Weitermachen ein neues Token eingeben; alles auf dieser Seite Eingegebene ist noch
    da.
begun = Angemeldet als { $user }, Projekt { $project }.
ended-by-you = Abgemeldet. Das Token ist aus dieser Seite entfernt.
locked = Gesperrt
locked-note = Das Token ist aus dieser Seite entfernt. Die Eingaben bleiben erhalten. Erneut anmelden, um dort weiterzuarbeiten.
lock = Jetzt sperren
