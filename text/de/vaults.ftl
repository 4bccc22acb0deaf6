lead = Ein Tresor enthält die Sicherungen der Server, Festplatten oder Dateisysteme, die ihm zugeordnet sind.
create = Tresor anlegen
what = Tresore
caption = Tresore dieses Projekts
search = Tresore nach Name oder ID suchen
empty = Dieses Projekt hat noch keine Tresore
empty-note =
    Ein Tresor hat eine Größe und eine Art von Ressourcen. Einen anlegen, Server oder Festplatten zuordnen, dann
    sichern.
name = Tresor
status = Status
kind = Für
capacity-label = Kapazität
resources = Ressourcen
charging = Abrechnung
created = Angelegt
locked = Gesperrt
capacity-of = Kapazität von { $name }
capacity-used = { $amount } belegt
use-unknown = Belegung nicht angegeben
capacity-allocated = { $amount } zugeteilt
capacity-size = von { $amount }
size-unknown = Größe nicht angegeben
use-unread = Belegung nicht lesbar: { $sent }
allocated-unread = Zuteilung nicht lesbar: { $sent }
size-unread = Größe nicht lesbar: { $sent }

counted = { $count ->
        [one] { $count } Tresor
       *[other] { $count } Tresore
    }
any-kind = Alle Arten ({ $count })
size = Größe
allocated = Zugeteilt
used = Belegt
description = Beschreibung
id = Tresor-ID
capacity-of-size = { $used } von { $size }
capacity-over = { $amount } zugeteilt ({ $over } zu viel)
