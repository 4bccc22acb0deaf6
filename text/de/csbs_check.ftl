lead = Fragt für viele Server auf einmal, ob sie sich sichern lassen, und wenn nicht, warum. Ändert nichts.
busy = Wird gefragt …
submit-label = Server prüfen
which = Welche Server
pasted = Server-IDs
pasted-hint =
    Eine je Zeile oder durch Komma oder Leerzeichen getrennt. Hunderte lassen sich einfügen. Oder Server aus der Liste
    unten wählen.
chosen = Server aus der Liste
type-label = Typ
type-hint = Für IDs, die nicht in der Liste stehen; ein Server aus der Liste bringt seinen eigenen mit.
no-count = Sicherung nicht möglich
open-count = Keine klare Antwort
yes-count = Sicherung möglich
counts = Antworten
reasons = Gründe
with-reason =
    { $count ->
        [one] { $count } Server: { $meaning }
       *[other] { $count } Server: { $meaning }
    }
only-unfit = Nur die, die sich nicht sichern lassen oder ohne klare Antwort sind
none-unfit = Alle lassen sich sichern.
server = Server
id = Server-ID
answer = Antwort
why = Grund
deeds = Aktionen
yes = lässt sich sichern
no = lässt sich nicht sichern
not-asked = nicht geprüft
not-asked-why = Eine frühere Anfrage ist fehlgeschlagen, daher wurde diese ID nicht geprüft. Erneut prüfen.
asked-so-far = { $asked } von { $all } IDs geprüft
silent = keine Antwort
vague = weder ja noch nein
open = ohne klare Antwort
silent-why = Die Antwort des Dienstes nennt diese ID nicht. ID, Region und Projekt prüfen.
vague-why = Der Dienst nennt die ID ohne Ergebnis.
hint = Hinweis:{" "}
protect = Diesen Server schützen
change = IDs ändern
again = Erneut prüfen
submit-some = { $count } Server prüfen
kind-cloud = Cloud-Server
kind-bare-metal = Bare-Metal-Server
asked-none = Noch keine IDs
asked-some = { $count ->
        [one] { $count } ID wird geprüft
       *[other] { $count } IDs werden geprüft
    }
doubled = { $count ->
        [one] { $count } ID kam mehrfach und wird einmal geprüft: { $first }
       *[other] { $count } IDs kamen mehrfach und werden je einmal geprüft, zum Beispiel { $first }
    }
strange = { $count ->
        [one] { $count } Eintrag sieht nicht wie eine ID aus: { $first }
       *[other] { $count } Einträge sehen nicht wie IDs aus, zum Beispiel { $first }
    }
fit = { $count ->
        [one] { $count } lässt sich sichern
       *[other] { $count } lassen sich sichern
    }
unfit = { $count ->
        [one] { $count } lässt sich nicht sichern
       *[other] { $count } lassen sich nicht sichern
    }
unclear = { $count } ohne klare Antwort
copy-fit = { $count ->
        [one] { $count } geeignete ID
       *[other] { $count } geeignete IDs
    }
