lead = Eine Richtlinie sichert ihre Tresore nach einem Zeitplan und sagt, wie lange die Sicherungen aufbewahrt werden.
utc = Zeitpläne laufen in UTC und folgen der Sommerzeit nicht. Die Ortszeit daneben gilt heute.
what = Richtlinien
caption = Richtlinien dieses Projekts
search = Richtlinien nach Name oder ID suchen
empty = Dieses Projekt hat keine Richtlinien
empty-note =
    Ohne Richtlinie entstehen Sicherungen nur von Hand. Diese Konsole zeigt Richtlinien; anlegen lassen sie sich in
    der Konsole des Anbieters.
name = Richtlinie
state = Status
kind = Aktion
schedule-label = Zeitplan
retention = Aufbewahrung
vaults = Tresore
id = Richtlinien-ID
enabled = Läuft
disabled = Abgeschaltet
no-vault = Keine: Sie tut nichts
no-schedule = Kein Zeitplan
operation-word =
    { $kind ->
        [backup] Sicherung
        [replication] Replikation
       *[other] { $kind }
    }
every-day = Jeden Tag
every-days = Alle { $days } Tage
schedule-utc = { $days } um { $utc } UTC
schedule-local = { $days } um { $utc } UTC (heutige Ortszeit: { $local })
monday = Mo
tuesday = Di
wednesday = Mi
thursday = Do
friday = Fr
saturday = Sa
sunday = So
next-day = { $time } am Folgetag
day-before = { $time } am Vortag

counted = { $count ->
        [one] { $count } Richtlinie
       *[other] { $count } Richtlinien
    }
