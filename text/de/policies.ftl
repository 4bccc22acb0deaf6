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
retention-sent = Aufbewahrung (JSON)
vault-ids = Tresor-IDs
any-kind = Alle Aktionen ({ $count })
enabled = Aktiviert
disabled = Deaktiviert
no-vault = Keine: Sie tut nichts
no-schedule = Kein Zeitplan
operation-word =
    { $kind ->
        [backup] Sicherung
        [replication] Replikation
       *[other] { $kind }
    }
what-one = diese Richtlinie
facts = Angaben
starts = Beginnt
trigger = Auslöser
trigger-of = { $name } ({ $kind })
trigger-id = ID des Auslösers
defined-by = Art der Richtlinie
next-runs = Nächste Läufe
off = Diese Richtlinie ist abgeschaltet
off-note = Solange sie abgeschaltet ist, entstehen keine Sicherungen.
idle = Diese Richtlinie liegt auf keinem Tresor
idle-note = Solange kein Tresor unter ihr ist, sichert sie nichts.
runs-unread = Aus dem, was der Dienst gesendet hat, ergeben sich die nächsten Läufe nicht.
runs-counted = Gezählt ab dem Beginn der Richtlinie, { $day }.
no-runs = Keine
destination-project = Projekt der Kopien
copies-to = Kopien nach { $vault }
unknown = Keine solche Richtlinie
unknown-note = Sie ist gelöscht oder gehört zu einem anderen Projekt oder einer anderen Region.
id-asked = ID in der Adresse
to-list = Richtlinien öffnen
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
