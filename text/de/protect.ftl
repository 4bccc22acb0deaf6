lead =
    In vier Schritten von nichts zu einem bestätigten Wiederherstellungspunkt. Weggehen und Wiederkommen ist
    jederzeit möglich.
label = Einen Server schützen
start-over = Von vorn beginnen
start-over-title = Von vorn beginnen?
exchange = Anfrage und Antwort
answer = Antwort
newest-answer = Neueste Antwort
no-answer = Es ist keine Antwort gekommen.
vault = Tresor
resources = Ressourcen
restore-point = Wiederherstellungspunkt
verified = Geprüft
nothing-saved = Nichts ist gesichert
not-verified = Nicht alles ist gesichert
back-up-again = Weiteren Wiederherstellungspunkt anlegen
source = Welcher Tresor
new = Ein neuer Tresor
new-note = Wird ab jetzt nach seiner Größe berechnet.
existing = Ein vorhandener Tresor
existing-note = Einer mit Platz für den Server, oder der ihn schon enthält.
use-vault = Diesen Tresor verwenden
choose-vault = Zuerst einen Tresor wählen.
unknown-vault = Der Tresor steht nicht in der Liste. Die ID prüfen.
how = Welche Ressourcen
add = Ressourcen zuordnen
add-note = Sie kommen in den Tresor und werden danach gesichert.
held = Was der Tresor enthält
held-label = Zu sichernde Ressourcen
choose-held = Mindestens eine Ressource wählen.
backs-up = Sichert
into = In den Tresor
vault-id = Tresor-ID
resource-id = Ressourcen-ID
point-id = ID des Wiederherstellungspunkts
open = Wiederherstellungspunkt öffnen
again = Weiteren Server schützen
done = Nächster Schritt: { $next }. Vorheriger Schritt: { $station }.
start-over-kept =
    Diese Seite vergisst, wie weit sie ist. Der Tresor „{ $vault }“ bleibt mit seinem Inhalt in der Cloud und wird
    berechnet, bis er dort gelöscht wird.
start-over-running =
    Diese Seite vergisst, wie weit sie ist. Der Tresor „{ $vault }“ bleibt mit seinem Inhalt in der Cloud und wird
    berechnet, bis er dort gelöscht wird. Auch der Wiederherstellungspunkt bleibt, und seine Sicherung läuft weiter.
held-note = { $count ->
        [one] Er enthält schon { $count } Ressource.
       *[other] Er enthält schon { $count } Ressourcen.
    }
go-on-alone = Weiter
go-on-with = { $count ->
        [one] Weiter mit { $count } Ressource
       *[other] Weiter mit { $count } Ressourcen
    }
verification = Prüfung
no-schedule = „{ $vault }“ hat keine aktive Sicherungsrichtlinie
no-schedule-note = Weitere Sicherungen entstehen nicht automatisch. Eine Sicherungsrichtlinie lässt sich beim Anlegen eines Tresors wählen; einem vorhandenen Tresor in der Konsole des Anbieters eine zuordnen.
policies = Richtlinien öffnen
