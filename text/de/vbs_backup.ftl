lead =
    Sichert eine Festplatte, jetzt. Nur für Projekte, die diesen Dienst schon früher genutzt haben; alle anderen
    verwenden einen Tresor für Festplatten.
submit-label = Festplatte sichern
submit = { $disk } sichern
busy = Sicherung wird angefordert …
what = Was gesichert wird
how = Die Sicherung
disk = Festplatte
disk-hint = Eine Festplatte, angehängt oder nicht. Eine ID, die nicht in der Liste steht, lässt sich einfügen.
snapshot = Snapshot-ID
snapshot-hint = Optional: stattdessen diesen Snapshot sichern.
name = Name der Sicherung
name-hint = 1 bis 64 Buchstaben, Ziffern, - und _; nicht mit auto am Anfang.
description = Beschreibung
way-label = Sicherungsart
way-hint = Vor der ersten sofortigen Wiederherstellung einer Festplatte ist eine vollständige Sicherung nötig.
tags = Tags der Sicherung
tags-hint = In Schlüssel und Wert alles außer = * < > \ , | /.
another = Weitere Festplatte sichern
way-full = Vollständig
way-full-note = Langsamer und größer; von keiner anderen abhängig.
way-incremental = Inkrementell
way-incremental-note = Sichert, was sich seit der letzten geändert hat.
