lead = Ein Tresor enthält die Sicherungen der Ressourcen, die ihm zugeordnet sind, bis zu seiner Größe.
submit = Tresor anlegen
busy = Tresor wird angelegt …
what = Wofür er ist
how-much = Größe und Ressourcen
payment = Zahlung
id = ID
name = Name des Tresors
name-hint = 1 bis 64 Buchstaben, Ziffern, - und _.
description = Beschreibung
object-type-label = Art der Ressourcen
size = Größe
size-hint = 10 bis 10{"\u202F"}485{"\u202F"}760 GB, mindestens die Summe der Ressourcen.
resources = Jetzt zuzuordnende Ressourcen
resources-hint = Sie lassen sich auch später zuordnen.
charging-label = Abrechnung
period-label = Zeitraum
period-num = Anzahl der Zeiträume
period-hint = 1 bis 9.
auto-renew = Am Ende des Zeitraums von selbst verlängern
auto-pay = Ohne weitere Bestätigung bezahlen
auto-pay-hint = Aus: Die Bestellung wartet in der Konsole des Anbieters auf die Zahlung.
more = Weitere Felder
cloud-type-label = Cloud des Tresors
protect-type-label = Zweck
consistent-level-label = Konsistenz
policy = Sicherungsrichtlinie
policy-none = Keine: keine automatische Sicherung
auto-bind = Automatisch nach Tag zuordnen
auto-bind-hint = Ressourcen mit einem der Tags unten kommen von selbst in den Tresor.
bind-tags = Tags zuzuordnender Ressourcen
tags = Tags des Tresors
locked = Sicherungen sperren
locked-hint = Automatische Sicherungen lassen sich vor ihrem Ablauf nicht löschen. Die Sperre lässt sich nie wieder aufheben.
enterprise-project = ID des Enterprise-Projekts
enterprise-project-hint = 0 ist das Standardprojekt.
console-url = Adresse für die Rückkehr nach der Zahlung
auto-expand = Automatisch vergrößern, wenn er voll ist
auto-expand-hint = Die Größe wächst um ein Viertel, und der Preis ebenso.
multi-zone = Sicherungen in mehr als einer Zone aufbewahren
notify-label = Fehlschläge melden
threshold = Ab dieser Belegung melden
name-prefix = Anfang der Sicherungsnamen
zone = Verfügbarkeitszone
demand-billing = Bezahlen, was über die Größe hinausgeht
demand-billing-hint = Nur Huawei Cloud hat es, und mehr sagen deren Dokumente nicht.
locked-by = Dienst, der die Sperre hält
locked-by-hint = SMB oder leer.
nameless-found = { $what } steht in der Liste. Prüfen, ob es der gemeinte ist.
done = Der Tresor „{ $name }“ ist angelegt
done-open = Der Tresor „{ $name }“ ist angelegt; nicht alles daran ist bestätigt
ordered = Die Bestellung ist aufgegeben
ordered-note = Der Tresor erscheint in der Liste, sobald die Bestellung in der Konsole des Anbieters bezahlt ist.
order = Bestellung
order-id = Bestell-ID
order-note =
    Zu einem vorausbezahlten Tresor gehört eine Bestellung. In der Konsole des Anbieters bezahlen: Bis dahin ist der
    Tresor vielleicht nicht nutzbar.
order-note-paid =
    Zu einem vorausbezahlten Tresor gehört eine Bestellung. Sie wird automatisch bezahlt; ob das geschehen ist, zeigt
    die Konsole des Anbieters.
order-failed = Die Bestellung ist nicht durchgegangen
order-code = Code der Bestellung
order-failed-alone = Vor einem weiteren Versuch die Bestellungen in der Konsole des Anbieters ansehen.
order-failed-beside =
    Die Antwort nennt trotzdem einen Tresor. Ihn und die Bestellungen in der Konsole des Anbieters ansehen, bevor man
    es erneut sendet oder sich auf ihn verlässt.
nameless = Der Dienst hat die Anfrage angenommen, nennt aber keinen Tresor
nameless-not-there = Bisher steht kein solcher Tresor in der Liste. Die Liste erneut prüfen, bevor er noch einmal angelegt wird.
nameless-not-asked =
    Die Liste der Tresore ist gerade nicht zu lesen. Dort nachsehen, bevor er noch einmal angelegt wird.
next = Als Nächstes: die Server oder Festplatten zuordnen, die er enthalten soll.
associate = Ressourcen zuordnen
open = Tresor öffnen
another = Weiteren Tresor anlegen
next-back-up = Als Nächstes: den ersten Wiederherstellungspunkt anlegen.
back-up = Wiederherstellungspunkt anlegen
