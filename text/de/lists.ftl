cut = Nicht alle Zeilen sind hier
cut-note =
    Der Dienst hat mehr Zeilen, als die Konsole liest. Die übrigen lassen sich über den Offset der Anfrage mit einem
    anderen Client abfragen.
no-match = Keine Zeile passt
no-match-note = Nach einem anderen Wort suchen oder jeden Status anzeigen.
no-match-yet =
    { $read ->
        [one] Kein Treffer in der bisher geladenen { $read } Zeile
       *[other] Kein Treffer unter den bisher geladenen { $read } Zeilen
    }
no-match-coming =
    { $left ->
        [one] { $left } weitere Zeile kommt noch.
       *[other] { $left } weitere Zeilen kommen noch.
    }
no-match-left =
    { $left ->
        [one] { $left } weitere Zeile wurde nicht geladen.
       *[other] { $left } weitere Zeilen wurden nicht geladen.
    }
no-match-more = Es können noch weitere Zeilen kommen.
no-match-rest = Nicht alle Zeilen sind hier: andere können passen.
show-all = Suche und Filter leeren
no-session = Anmelden, um { $what } zu sehen
no-session-note = Die Seite lädt von selbst, sobald eine Sitzung beginnt.
session-over-title = Die Sitzung ist zu Ende
session-over = Erneut anmelden, um { $what } zu sehen.
offline-title = Dieses Gerät ist offline
offline = Was hier steht, wurde { $age } gelesen. Das Gerät verbinden, dann aktualisieren.
older = Was darunter steht, wurde { $age } gelesen.
no-name = (ohne Namen)
not-said = Keine Angabe
none = –
state = Status
raw = Ganze Antwort (JSON)
count-some = { $shown } von { $all }
loading = Lädt { $what }
not-readable = Nicht lesbar: { $sent }
any-state = Alle Status ({ $count })
entry = { $word } ({ $count })
zone-not-said = { $time } (UTC angenommen)
listed-with = { $before }, { $next }
and-more = { $names } und { $count } weitere
name = Name
tick = { $name } auswählen
tick-all = Alle Zeilen auswählen
tick-none = Auswahl aufheben
ticked = { $count } ausgewählt
ticked-ids = ausgewählte IDs
columns = Spalten
columns-usual = Spalten zurücksetzen
column-earlier = { $name } nach links
export = Exportieren
export-rows =
    { $count ->
        [one] { $kind }, { $count } Zeile
       *[other] { $kind }, { $count } Zeilen
    }
export-rows-of =
    { $count ->
        [one] { $kind }, { $count } Zeile; { $read } von { $total } geladen
       *[other] { $kind }, { $count } Zeilen; { $read } von { $total } geladen
    }
export-rows-some =
    { $count ->
        [one] { $kind }, { $count } Zeile; { $read } geladen, nicht alle
       *[other] { $kind }, { $count } Zeilen; { $read } geladen, nicht alle
    }
exporting = Export, { $percent } %
exported-rows =
    { $count ->
        [one] { $count } Zeile exportiert
       *[other] { $count } Zeilen exportiert
    }
exported-rows-of =
    { $count ->
        [one] { $count } Zeile exportiert; { $read } von { $total } waren geladen
       *[other] { $count } Zeilen exportiert; { $read } von { $total } waren geladen
    }
exported-rows-some =
    { $count ->
        [one] { $count } Zeile exportiert; { $read } waren geladen, nicht alle
       *[other] { $count } Zeilen exportiert; { $read } waren geladen, nicht alle
    }
export-again = Die Liste hat sich während des Exports geändert. Den Export wiederholen.
range-any = { $name }: jederzeit
range = { $name }: { $from } – { $until }
range-from = Von
range-until = Bis
range-clear = Jederzeit
read-some = { $read } von { $total } geladen
read-so-far = { $read } geladen
read-ended = Nur { $read } von { $total } geladen
read-fewer = Der Dienst zählt { $total } Zeilen, hat aber { $read } geliefert.
foreign =
    { $count ->
        [one] Der Dienst hat { $count } Zeile geliefert, die zu etwas anderem gehört
       *[other] Der Dienst hat { $count } Zeilen geliefert, von denen keine hierher gehört
    }
foreign-beside =
    { $count ->
        [one] Der Dienst hat auch { $count } Zeile eines anderen Projekts geliefert; sie wird nicht angezeigt.
       *[other] Der Dienst hat auch { $count } Zeilen eines anderen Projekts geliefert; sie werden nicht angezeigt.
    }
foreign-note =
    Sie werden nicht angezeigt. Ob es Zeilen gibt, die hierher gehören, ist nicht bekannt. Aktualisieren; besteht das Problem
    weiter, die Adresse des Dienstes in der Sitzung prüfen.
making = Die Liste wird aufgebaut …
read-stop = Anhalten
read-on = Fortsetzen
find-here = Strg F findet nicht alle Zeilen
printed = Die ersten { $count } von { $shown } Zeilen
printed-view = Auf Papier hat diese Liste nur die sichtbaren Zeilen. Ihr Export hat alle.
