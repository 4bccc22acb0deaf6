optional = optional
copied = Kopiert
copy-failed = Der Browser erlaubt das Kopieren nicht. Den Text markieren und kopieren.
close = Schließen
cancel = Abbrechen
tag-key = Schlüssel
tag-value = Wert
tag-add = Tag hinzufügen
paste-open = IDs einfügen
paste-label = Zusätzliche IDs
paste-hint = Eine je Zeile oder durch Komma oder Leerzeichen getrennt.
paste-take = IDs hinzufügen
paste-open-one = ID einfügen
paste-label-one = Gewünschte ID
paste-take-one = Diese ID auswählen
choose-none = Auswahl leeren
not-in-list = nicht in der Liste
sort-by = Sortieren nach
station-done = erledigt
station-failed = fehlgeschlagen
station-change = Ändern
copy-what = { $what } kopieren
remove-what = { $name } entfernen
tags-of = { $set } von { $max } Tags
tags-advised = { $set } Tags, empfohlen sind höchstens { $max }
characters-of = { $typed } von { $max } Zeichen
pasted-some =
    { $doubled ->
        [0] { $added } hinzugefügt.
        [one] { $added } hinzugefügt, { $doubled } war schon da.
       *[other] { $added } hinzugefügt, { $doubled } waren schon da.
    }
left-out-some =
    { $count ->
        [one] { $count } Wort wurde ausgelassen, weil es nicht wie eine ID aussieht: { $words }
       *[other] { $count } Wörter wurden ausgelassen, weil sie nicht wie IDs aussehen: { $words }
    }
more = { $count } weitere
take-it = Trotzdem hinzufügen
take-them = Trotzdem hinzufügen
shown-of = { $shown } von { $all } angezeigt
chosen-some = { $count } ausgewählt
choose-all = Alle { $count } verfügbaren auswählen
no-match-for = Nichts passt zu „{ $query }“.
no-match-so-far = Kein Treffer für „{ $query }“ in dem, was bisher gelesen ist. Die Liste wurde nicht vollständig gelesen.
