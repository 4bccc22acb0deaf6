lead = Der Tresor wurde soeben gelesen. Gesendet wird nur, was sich ändert.
submit = Tresor ändern
busy = Tresor wird geändert …
what = Name
how-much = Größe
size-hint = 1 bis 10 485 760 GB und nicht weniger, als die Sicherungen brauchen.
ordered =
    Dieser Tresor ist vorausbezahlt: Seine Größe gehört zur Bestellung. Die Bestellung in der Konsole des Anbieters
    ändern.
by-tag = Automatisch zuordnen
alerts = Benachrichtigungen
lock = Sperre
locked-hint = Automatische Sicherungen lassen sich vor ihrem Ablauf nicht löschen.
lock-warning = Eine Sperre lässt sich nie wieder aufheben
lock-note =
    Danach kann niemand den Tresor entsperren. Seine Ressourcen bleiben in ihm, und seine automatischen Sicherungen
    lassen sich vor ihrem Ablauf nicht löschen.
confirm = Name des Tresors
confirm-hint = Zur Bestätigung der Sperre eingeben.
is-locked = Dieser Tresor ist gesperrt und bleibt es.
bind-unread = Die Tags zuzuordnender Ressourcen sind in der Antwort des Dienstes nicht lesbar. Sie bleiben, wie sie sind, und lassen sich hier nicht ändern.
change = { $label }: { $value }
many = { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
done = Der Tresor „{ $name }“ ist geändert
done-open = Die Änderung des Tresors „{ $name }“ wurde angenommen; nicht jede Angabe ist bestätigt
open = Tresor öffnen
another = Weiter ändern
found = der Tresor „{ $vault }“ mit den Änderungen
found-part = der Tresor „{ $vault }“ mit { $there } von { $asked } Änderungen
