## Vaults, their resources and policies, replication between vaults.

nothing-in-vault-can-backed = Im Tresor lässt sich gerade nichts sichern.
check-vault-has-resources-and =
    Prüfen, dass der Tresor Ressourcen hat und dass keine davon gerade gesichert wird oder ganz ausgeschlossen ist.
target-project-cannot-receive-replicas = Das Zielprojekt kann keine Replikate aufnehmen.
account-has-most-policies-kind = Das Konto hat so viele Richtlinien dieser Art, wie es haben darf.
destination-region-policy-in-use = Die Zielregion einer verwendeten Richtlinie lässt sich nicht ändern.
detach-policy-from-its-vaults = Die Richtlinie von ihren Tresoren lösen, ändern, dann wieder anwenden.
vault-holds-most-resources-can = Der Tresor enthält so viele Ressourcen, wie er aufnehmen kann.
associate-resource-with-another-vault =
    Die Ressource einem anderen Tresor zuordnen oder Ressourcen aus diesem entfernen.
capacity-vault-not-valid = Die Kapazität des Tresors ist ungültig.
give-whole-number-gb-within = Eine ganze Zahl von GB in dem Bereich angeben, den das Feld nennt.
vault-does-not-take-type = Der Tresor nimmt diese Art von Ressource nicht auf.
choose-vault-for-type-servers =
    Einen Tresor für diese Art wählen: Server, Festplatten und Dateisysteme haben je einen eigenen.
resource-already-associated-with-vault = Die Ressource ist schon einem Tresor zugeordnet.
use-vault-has-or-remove = Den Tresor verwenden, der sie hat, oder sie dort zuerst entfernen.
same-resource-in-request-twice = Dieselbe Ressource steht zweimal in der Anfrage.
remove-second-entry-and-send = Den zweiten Eintrag entfernen und die Anfrage erneut senden.
vault-exists-already = Den Tresor gibt es schon.
look-at-list-vaults-give = In die Liste der Tresore sehen. Für einen zweiten Tresor einen anderen Namen angeben.
vault-cannot-enlarged-right-now = Der Tresor lässt sich gerade nicht vergrößern.
vault-refuses-new-resources-right = Der Tresor lehnt gerade neue Ressourcen ab.
look-at-state-vault-if =
    Den Status des Tresors ansehen. Wenn er verfügbar ist, in einigen Minuten erneut versuchen, sonst einen anderen
    Tresor wählen.
bill-vault-missing = Die Rechnung des Tresors fehlt.
vault-cannot-changed-right-now = Der Tresor lässt sich gerade nicht ändern.
vault-cannot-deleted-right-now = Der Tresor lässt sich gerade nicht löschen.
wait-until-no-backup-or = Warten, bis darin keine Sicherung oder Wiederherstellung läuft, dann erneut versuchen.
state-vault-does-not-allow = Der Status des Tresors lässt diese Aktion nicht zu.
look-at-state-vault-wait =
    Den Status des Tresors ansehen. Warten, bis er verfügbar ist, oder einen anderen Tresor wählen.
state-vault-does-not-allow-backup = Der Status des Tresors lässt keine Sicherung zu.
vault-over-its-capacity = Die Kapazität des Tresors ist überschritten.
enlarge-vault-or-delete-backups =
    Den Tresor vergrößern oder nicht mehr benötigte Sicherungen löschen, dann den Wiederherstellungspunkt erneut
    anlegen.
backups-resources-in-vault-cannot = Die Sicherungen der Ressourcen im Tresor lassen sich nicht löschen.
resource-type-does-not-support = Diese Art von Ressource unterstützt diese Art von Schutz nicht.
set-kind-protection-protect-type = Eine Art von Schutz (protect_type) setzen, die diese Art von Ressource unterstützt.
type-policy-not-known = Die Art der Richtlinie ist nicht bekannt.
set-type-operation-type-backup = Die Art (operation_type) auf backup oder replication setzen.
target-vault-cannot-checked = Der Zieltresor lässt sich nicht prüfen.
target-vault-does-not-take = Der Zieltresor nimmt keine Replikate auf.
there-no-such-target-vault = Diesen Zieltresor gibt es nicht.
deletion-vault-failed = Das Löschen des Tresors ist fehlgeschlagen.
resources-type-cannot-replicated = Ressourcen dieser Art lassen sich nicht replizieren.
enlargement-vault-pending-or-not = Eine Vergrößerung des Tresors steht aus oder ist noch nicht bezahlt.
wait-until-enlargement-done-or =
    Warten, bis die Vergrößerung fertig ist, oder ihre Bestellung bezahlen oder stornieren.
kind-vault-takes-no-backups = Diese Art von Tresor nimmt keine Sicherungen auf.
choose-vault-for-backups-vault =
    Einen Tresor für Sicherungen wählen: Ein Tresor für Replikate kann keine Ressourcen sichern.
backup-already-running = Es läuft schon eine Sicherung.
wait-until-running-backup-done =
    Warten, bis die laufende Sicherung fertig ist, dann den Wiederherstellungspunkt erneut anlegen.
vault-takes-no-database-backups = Der Tresor nimmt keine Datenbank-Sicherungen auf.
choose-vault-for-database-backups = Einen Tresor für Datenbank-Sicherungen wählen.
policy-does-not-fit-vault = Die Richtlinie passt nicht zum Tresor.
kind-vault-cannot-replicated = Diese Art von Tresor lässt sich nicht replizieren.
target-vault-full = Der Zieltresor ist voll.
vault-being-replicated = Der Tresor wird gerade repliziert.
wait-until-replication-done-then = Warten, bis die Replikation fertig ist, dann erneut versuchen.
record-replication-traffic-missing = Der Eintrag über den Replikationsverkehr fehlt.
account-has-most-vaults-may = Das Konto hat so viele Tresore, wie es haben darf.
delete-empty-vault-use-existing =
    Einen leeren Tresor löschen, einen vorhandenen verwenden oder das Kontingent an Tresoren erhöhen lassen.
resources-are-being-removed-from = Gerade werden Ressourcen aus dem Tresor entfernt.
wait-until-removal-done-then = Warten, bis das Entfernen fertig ist, dann erneut versuchen.
resource-not-associated-with-vault = Die Ressource ist dem Tresor nicht zugeordnet.
associate-resource-with-vault-first = Die Ressource zuerst dem Tresor zuordnen oder eine aus dem Tresor wählen.
hybrid-vault-takes-no-backup = Ein hybrider Tresor nimmt keine Sicherungsrichtlinie an.
encrypted-disk-cannot-system-disk = Eine verschlüsselte Festplatte kann nicht die Systemfestplatte sein.
choose-target-disk-without-encryption = Eine Zielfestplatte ohne Verschlüsselung wählen.
scsi-disk-cannot-system-disk = Eine SCSI-Festplatte kann nicht die Systemfestplatte sein.
choose-target-disk-without-scsi = Eine Zielfestplatte ohne SCSI wählen.
all-vaults-are-full = Alle Tresore sind voll.
enlarge-vault-create-new-one =
    Einen Tresor vergrößern, einen neuen anlegen oder nicht mehr benötigte Sicherungen löschen.
vault-cannot-synchronise = Der Tresor kann nicht synchronisieren.
vault-not-empty = Der Tresor ist nicht leer.
delete-its-backups-and-remove = Zuerst seine Sicherungen löschen und seine Ressourcen entfernen.
vault-being-synchronised = Der Tresor wird gerade synchronisiert.
account-has-most-vaults-for = Das Konto hat so viele Tresore zum Synchronisieren, wie es haben darf.
quota-snapshots-used-up = Das Kontingent an Snapshots ist aufgebraucht.
policy-does-not-exist = Die Richtlinie gibt es nicht.
policy-not-applied-vault = Die Richtlinie ist auf den Tresor nicht angewandt.
vault-does-not-exist = Den Tresor gibt es nicht.
refresh-list-vaults-check-region =
    Die Liste der Tresore aktualisieren. Region und Projekt prüfen, wenn der Tresor da sein müsste.
resources-are-being-backed-up = Die Ressourcen werden gerade gesichert.
region-does-not-take-part = Die Region nimmt nicht an der Replikation teil.
replica-cannot-imported = Das Replikat lässt sich nicht importieren.
creation-vault-failed = Das Anlegen des Tresors ist fehlgeschlagen.
look-in-list-vaults-whether = In der Liste der Tresore nachsehen, ob er da ist, bevor er erneut angelegt wird.
shared-disk-would-backed-up = Eine geteilte Festplatte würde in zwei Tresoren gesichert.
associate-both-servers-share-disk = Beide Server, die sich die Festplatte teilen, demselben Tresor zuordnen.
language-account-cannot-read-from = Die Sprache des Kontos lässt sich nicht aus der Abrechnung lesen.
look-in-list-vaults-whether-there =
    In der Liste der Tresore nachsehen, ob er da ist. Wenn nicht, ihn in einigen Minuten erneut anlegen.
type-account-cannot-read-from = Die Art des Kontos lässt sich nicht aus der Abrechnung lesen.
product-cannot-read-from-billing = Das Produkt lässt sich nicht aus der Abrechnung lesen.

## Servers, disks, databases and snapshots as the things to back up.

type-resource-and-its-provider = Die Art der Ressource und ihr Anbieter gehören nicht zusammen.
id-provider-wrong = Die ID des Anbieters ist falsch.
disk-on-dedicated-storage-cannot = Eine Festplatte auf dediziertem Speicher lässt sich nicht sichern.
choose-another-disk-or-exclude = Eine andere Festplatte wählen oder diese vom Wiederherstellungspunkt ausschließen.
scsi-disk-cannot-backed-up = Eine SCSI-Festplatte lässt sich nicht sichern.
state-disk-does-not-allow = Der Status der Festplatte lässt keine Sicherung zu.
wait-until-disk-available-or = Warten, bis die Festplatte verfügbar oder in Gebrauch ist, dann erneut versuchen.
disk-allows-neither-backup-nor = Die Festplatte lässt weder Sicherung noch Wiederherstellung zu.
disk-in-vault-already = Die Festplatte ist schon im Tresor.
leave-disk-out-request-associated = Die Festplatte aus der Anfrage weglassen: Sie ist zugeordnet.
disk-too-old-kind-backed = Festplatten dieser alten Art lassen sich nicht sichern.
move-data-new-disk-and = Die Daten auf eine neue Festplatte übertragen und diese sichern.
disk-at-disaster-recovery-site = Eine Festplatte am Notfallstandort lässt sich nicht wiederherstellen.
state-server-does-not-allow = Der Status des Servers lässt keine Sicherung zu.
wait-until-server-runs-or = Warten, bis der Server läuft oder heruntergefahren ist, dann erneut versuchen.
server-has-been-stopped-or = Der Server ist gestoppt oder beendet.
look-at-server-start-if =
    Den Server ansehen. Ihn starten, wenn er gestoppt ist; einen anderen wählen, wenn es ihn nicht mehr gibt.
server-cannot-backed-up = Der Server lässt sich nicht sichern.
server-has-scsi-disks = Der Server hat SCSI-Festplatten.
detach-scsi-disks-from-server =
    Die SCSI-Festplatten vom Server trennen oder seine anderen Festplatten einzeln sichern.
disks-server-lie-on-different = Die Festplatten des Servers liegen auf verschiedenen Speichersystemen.
shared-disks-cannot-backed-up = Geteilte Festplatten lassen sich nicht mit dem Server sichern.
exclude-shared-disks-or-detach = Die geteilten Festplatten ausschließen oder trennen.
server-has-too-many-shared = Der Server hat zu viele geteilte Festplatten.
exclude-some-shared-disks = Einige der geteilten Festplatten ausschließen.
server-has-no-disks-back = Der Server hat keine Festplatten, die sich sichern lassen.
attach-disk-or-exclude-fewer = Eine Festplatte anhängen oder weniger Festplatten ausschließen.
bare-metal-server-cannot-backed = Ein Bare-Metal-Server lässt sich hier nicht sichern.
type-resource-does-not-fit = Die Art der Ressource passt nicht zu ihrem Anbieter.
check-type-resource-in-request = Die Art der Ressource in der Anfrage prüfen.
server-has-disks-on-dedicated = Der Server hat Festplatten auf dediziertem Speicher.
detach-these-disks-from-server = Diese Festplatten vom Server trennen oder seine anderen Festplatten einzeln sichern.
local-disks-bare-metal-server = Die lokalen Festplatten eines Bare-Metal-Servers lassen sich nicht sichern.
exclude-local-disks = Die lokalen Festplatten ausschließen.
server-now-runs-another-operating = Auf dem Server läuft jetzt ein anderes Betriebssystem als zur Zeit der Sicherung.
backed-up-server-and-target = Der gesicherte Server und der Zielserver sind von verschiedener Art.
server-in-vault-already = Der Server ist schon im Tresor.
leave-server-out-request-associated = Den Server aus der Anfrage weglassen: Er ist zugeordnet.
server-at-disaster-recovery-site = Der Server steht am Notfallstandort.
choose-server-at-production-site = Den Server am Produktionsstandort wählen.
databases-server-are-being-backed = Die Datenbanken des Servers werden gerade gesichert.
disk-not-attached-any-server = Die Festplatte ist an keinen Server angehängt.
attach-disk-server-first = Die Festplatte zuerst an einen Server anhängen.
state-snapshot-does-not-allow = Der Status des Snapshots lässt diese Aktion nicht zu.
snapshot-belongs-another-disk = Der Snapshot gehört zu einer anderen Festplatte.
choose-snapshot-disk-or-none = Einen Snapshot dieser Festplatte wählen, oder keinen.
resource-does-not-exist = Die Ressource gibt es nicht.
refresh-list-resources-check-id = Die Liste der Ressourcen aktualisieren. ID, Region und Projekt prüfen.
disk-does-not-exist = Die Festplatte gibt es nicht.
refresh-list-disks-check-id = Die Liste der Festplatten aktualisieren. ID, Region und Projekt prüfen.
server-does-not-exist = Den Server gibt es nicht.
refresh-list-servers-check-id = Die Liste der Server aktualisieren. ID, Region und Projekt prüfen.
snapshot-cannot-read = Der Snapshot lässt sich nicht lesen.
last-restore-disk-still-loading = Die letzte Wiederherstellung der Festplatte lädt noch ihre Daten.
wait-until-all-data-loaded = Warten, bis alle Daten geladen sind, dann die Festplatte sichern.

## Backups, restore points, restoring, images and sharing.

target-disk-smaller-than-backup = Die Zielfestplatte ist kleiner als die Sicherung.
choose-disk-at-least-as = Eine Festplatte wählen, die mindestens so groß wie die Sicherung ist, oder diese vergrößern.
resource-being-backed-up-so = Die Ressource wird gerade gesichert, daher lässt sie sich noch nicht wiederherstellen.
wait-until-running-backup-done-then = Warten, bis die laufende Sicherung fertig ist, dann wiederherstellen.
backup-may-not-restored-onto = Die Sicherung darf nicht auf einen anderen Server wiederhergestellt werden.
restore-onto-server-was-made = Sie auf den Server wiederherstellen, von dem sie stammt.
state-backup-does-not-allow = Der Status der Sicherung lässt keine Wiederherstellung zu.
choose-backup-available = Eine verfügbare Sicherung wählen.
server-has-been-stopped-or-terminated = Der Server ist gestoppt oder beendet und lässt sich nicht wiederherstellen.
state-server-does-not-allow-restore = Der Status des Servers lässt keine Wiederherstellung zu.
start-server-or-shut-off = Den Server starten oder herunterfahren, dann wiederherstellen.
type-disk-does-not-allow = Die Art der Festplatte lässt keine Wiederherstellung zu.
resource-being-restored-already = Die Ressource wird schon wiederhergestellt.
wait-until-running-restore-done =
    Warten, bis die laufende Wiederherstellung fertig ist. Sie in der Liste der Aufgaben verfolgen.
state-disk-does-not-allow-restore = Der Status der Festplatte lässt keine Wiederherstellung zu.
detach-disk-or-wait-until = Die Festplatte trennen oder warten, bis sie verfügbar ist, dann wiederherstellen.
only-some-disks-are-named = Für die Wiederherstellung sind nur einige der Festplatten genannt.
name-target-for-every-disk = Für jede Festplatte der Sicherung ein Ziel angeben.
backup-data-disk-named-for = Für eine Systemfestplatte ist die Sicherung einer Datenfestplatte genannt.
name-data-disk-as-target = Eine Datenfestplatte als Ziel angeben.
backup-bare-metal-server-cannot =
    Die Sicherung eines Bare-Metal-Servers lässt sich nicht auf einen virtuellen Server wiederherstellen.
target-server-has-another-processor = Der Zielserver hat eine andere Prozessorarchitektur als die Sicherung.
backup-cannot-deleted-right-now = Die Sicherung lässt sich gerade nicht löschen.
restore-needs-available-vault = Eine Wiederherstellung braucht einen verfügbaren Tresor.
look-at-state-vault-and = Den Status des Tresors ansehen und warten, bis er verfügbar ist.
backup-still-being-made = Die Sicherung entsteht noch.
wait-until-backup-available = Warten, bis die Sicherung verfügbar ist.
image-made-from-backup-keeps = Ein Image aus der Sicherung verhindert, dass sie gelöscht wird.
delete-image-first = Zuerst das Image löschen.
details-backup-cannot-read-in = Die Einzelheiten der Sicherung lassen sich in ihrem jetzigen Status nicht lesen.
state-resource-does-not-allow = Der Status der Ressource lässt keine Sicherung zu.
look-at-state-resource-wait =
    Den Status der Ressource ansehen. Warten, bis er sich nicht mehr ändert, dann den Wiederherstellungspunkt erneut
    anlegen.
backup-in-use = Die Sicherung ist in Gebrauch.
wait-until-its-restore-replication = Warten, bis ihre Wiederherstellung, ihre Replikation oder ihr Image fertig ist.
vault-locked-so-its-automatic =
    Der Tresor ist gesperrt, daher lassen sich seine automatischen Sicherungen nicht von Hand löschen.
wait-until-backup-expires-by = Warten, bis die Sicherung nach ihrer Richtlinie abläuft.
only-backups-servers-can-shared = Nur Sicherungen von Servern lassen sich teilen.
backup-shared-with-as-many = Die Sicherung ist mit so vielen Projekten geteilt, wie sie es sein darf.
only-available-backups-can-shared = Nur verfügbare Sicherungen lassen sich teilen.
backup-shared-with-project-already = Die Sicherung ist schon mit diesem Projekt geteilt.
project-id-receiver-wrong = Die Projekt-ID des Empfängers ist falsch.
values-for-receiver-share-are = Die Werte für den Empfänger der Freigabe sind falsch.
backup-may-not-shared = Die Sicherung darf nicht geteilt werden.
receiver-share-cannot-changed = Der Empfänger der Freigabe lässt sich nicht ändern.
server-with-encrypted-disks-cannot = Ein Server mit verschlüsselten Festplatten lässt sich nicht teilen.
image-uses-shared-backup = Ein Image verwendet die geteilte Sicherung.
shared-backup-cannot-deleted = Die geteilte Sicherung lässt sich nicht löschen.
state-vault-does-not-allow-sharing = Der Status des Tresors lässt kein Teilen zu.
receiving-vault-another-type = Der empfangende Tresor ist von anderer Art.
backup-cannot-passed-on-same = Die Sicherung lässt sich nicht noch einmal an dasselbe Projekt weitergeben.
backup-does-not-exist = Die Sicherung gibt es nicht.
refresh-list-backups-after-deletion =
    Die Liste der Sicherungen aktualisieren. Nach einem Löschen ist das der normale Ausgang.
restore-point-does-not-exist = Den Wiederherstellungspunkt gibt es nicht.
check-id-restore-point-its =
    Die ID des Wiederherstellungspunkts prüfen. Was daraus wurde, zeigen seine Sicherungen in der Liste des Tresors.
receiver-share-does-not-exist = Den Empfänger der Freigabe gibt es nicht.
backups-type-cannot-become-image = Aus Sicherungen dieser Art kann kein Image werden.
state-backup-does-not-allow-image = Der Status der Sicherung lässt kein Image zu.
backup-has-no-system-disk = Die Sicherung hat keine Systemfestplatte, daher kann daraus kein Image werden.
image-backup-exists-already = Ein Image der Sicherung gibt es schon.
backup-has-image-registered-already = Für die Sicherung ist schon ein Image registriert.
image-cannot-created = Das Image lässt sich nicht anlegen.
image-does-not-match-backup = Das Image passt nicht zur Sicherung.
image-cannot-removed = Das Image lässt sich nicht entfernen.

## The service itself: input, tasks, tags, storage, migration, the account.

older-backup-services-are-closed = Die älteren Sicherungsdienste nehmen keine neuen Projekte auf.
create-vault-associate-resource-with =
    Einen Tresor anlegen, ihm die Ressource zuordnen und einen Wiederherstellungspunkt anlegen.
storage-for-backups-cannot-created = Der Speicher für die Sicherungen lässt sich nicht anlegen.
quota-storage-for-backups-cannot = Das Kontingent des Speichers für die Sicherungen lässt sich nicht setzen.
storage-for-backups-cannot-read = Der Speicher für die Sicherungen lässt sich nicht lesen.
storage-for-backups-cannot-deleted = Der Speicher für die Sicherungen lässt sich nicht löschen.
object-in-storage-for-backups = Ein Objekt im Speicher für die Sicherungen lässt sich nicht löschen.
objects-in-storage-for-backups = Die Objekte im Speicher für die Sicherungen lassen sich nicht auflisten.
access-list-storage-for-backups = Die Zugriffsliste des Speichers für die Sicherungen lässt sich nicht setzen.
access-policy-storage-for-backups = Die Zugriffsrichtlinie des Speichers für die Sicherungen lässt sich nicht setzen.
resource-has-most-tags-may = Die Ressource hat so viele Tags, wie sie haben darf.
remove-tags-and-send-request = Tags entfernen und die Anfrage erneut senden.
value-in-request-not-valid = Ein Wert in der Anfrage ist ungültig; die Meldung nennt ihn.
correct-field-message-names-often =
    Das Feld berichtigen, das die Meldung nennt: oft eine ID in falscher Form oder ein unbekannter Schlüssel.
real-name-behind-account-not = Der wirkliche Name hinter dem Konto ist nicht bestätigt.
have-account-s-owner-verify = Den Inhaber des Kontos ihn in den Kontoeinstellungen der Cloud bestätigen lassen.
record-migration-does-not-exist = Den Eintrag der Migration gibt es nicht.
storage-for-backups-not-empty = Der Speicher für die Sicherungen ist nicht leer.
delete-its-backups-and-policies = Zuerst seine Sicherungen und Richtlinien löschen.
record-task-does-not-exist = Den Eintrag der Aufgabe gibt es nicht.
task-does-not-exist = Die Aufgabe gibt es nicht.
tag-does-not-exist = Den Tag gibt es nicht.
clean-up-after-migration-failed = Das Aufräumen nach einer Migration ist fehlgeschlagen.
target-migration-cannot-checked = Das Ziel der Migration lässt sich nicht prüfen.
migration-stopped-half-way = Eine Migration ist auf halbem Weg stehen geblieben.
progress-migration-in-other-regions = Der Fortschritt der Migration in anderen Regionen lässt sich nicht lesen.
service-has-unknown-fault = Der Dienst hat einen unbekannten Fehler.
check-whether-action-took-effect =
    Nachsehen, ob die Aktion gewirkt hat. Dann dem Support der Cloud den Code und die Trace-ID nennen.
service-does-not-accept-sign = Der Dienst nimmt die Anmeldung nicht an.
sign-in-again-if-stays = Erneut anmelden. Besteht der Fehler weiter, dem Support der Cloud den Code und die Trace-ID nennen.

## `CSBS.*`, as far as it does not say what others say.

account-has-most-policies-may = Das Konto hat so viele Richtlinien, wie es haben darf.
delete-policy-no-longer-needed = Eine nicht mehr benötigte Richtlinie löschen.
disks-server-lie-on-different-kinds = Die Festplatten des Servers liegen auf verschiedenen Arten von Speicher.
backup-busy-being-made-restored = Die Sicherung ist beschäftigt: Sie entsteht, wird wiederhergestellt oder gelöscht.
policy-backup-running = Die Richtlinie der Sicherung läuft gerade.
project-too-new-for-service = Das Projekt ist für diesen Dienst zu neu.
create-vault-associate-server-with =
    Einen Tresor anlegen, ihm den Server zuordnen und einen Wiederherstellungspunkt anlegen.
check-id-server-region-and = Die ID des Servers, die Region und das Projekt prüfen.
only-servers-can-backed-up = Hier lassen sich nur Server sichern.
give-id-server-back-up = Die ID eines Servers angeben. Eine einzelne Festplatte als Festplatten-Sicherung sichern.
server-already-bound-policy = Der Server ist schon an eine Richtlinie gebunden.
use-policy-has-or-remove = Die Richtlinie verwenden, die ihn hat, oder ihn dort zuerst entfernen.
kind-server-cannot-backed-up = Diese Art von Server lässt sich nicht sichern.
choose-another-server-or-back = Einen anderen Server wählen oder seine Festplatten einzeln sichern.
server-has-no-disks = Der Server hat keine Festplatten.
attach-disk-server-then-try = Eine Festplatte an den Server anhängen, dann erneut versuchen.
server-has-shared-disks = Der Server hat geteilte Festplatten.
detach-shared-disks-then-try = Die geteilten Festplatten trennen, dann erneut versuchen.
only-servers-can-restored-here = Hier lassen sich nur Server wiederherstellen.
target-disk-not-attached-target = Die Zielfestplatte ist nicht an den Zielserver angehängt.
kind-server-cannot-restored = Diese Art von Server lässt sich nicht wiederherstellen.
disk-backup-not-part-backup = Die Festplatten-Sicherung gehört nicht zu dieser Sicherung.
only-some-disk-backups-are = Für die Wiederherstellung sind nur einige der Festplatten-Sicherungen genannt.
name-target-for-every-disk-backup = Für jede Festplatten-Sicherung ein Ziel angeben.
target-server-has-no-disks = Der Zielserver hat keine Festplatten.
target-disk-shared = Die Zielfestplatte ist geteilt.
backup-and-server-are-in = Die Sicherung und der Server liegen in verschiedenen Verfügbarkeitszonen.
availability-zone-does-not-offer = Die Verfügbarkeitszone bietet keine Sicherungen an.
replication-started-by-hand-running = Eine von Hand begonnene Replikation läuft.
detach-these-disks-or-back = Diese Festplatten trennen oder die anderen Festplatten einzeln sichern.
server-has-disks-are-not = Der Server hat Festplatten, die hier nicht unterstützt werden.
correct-field-message-names-and = Das Feld berichtigen, das die Meldung nennt, und die Anfrage erneut senden.
quota-backups-used-up = Das Kontingent an Sicherungen ist aufgebraucht.
delete-backups-are-no-longer = Nicht mehr benötigte Sicherungen löschen oder das Kontingent erhöhen lassen.
name-policy-taken = Der Name der Richtlinie ist vergeben.
only-available-backups-can-become = Nur aus verfügbaren Sicherungen können Server werden.
new-capacity-smaller-than-space = Die neue Kapazität ist kleiner als der belegte Platz.
choose-capacity-at-least-as = Eine Kapazität wählen, die mindestens so groß wie der belegte Platz ist.
task-deletion-does-not-exist = Die Aufgabe des Löschens gibt es nicht.
backup-started-by-hand-running = Eine von Hand begonnene Sicherung läuft.
wait-until-running-backup-done-then-try = Warten, bis die laufende Sicherung fertig ist, dann erneut versuchen.
server-busy-with-another-task = Der Server ist mit einer anderen Aufgabe beschäftigt.
policy-busy-with-another-task = Die Richtlinie ist mit einer anderen Aufgabe beschäftigt.
policy-cannot-stopped = Die Richtlinie lässt sich nicht anhalten.
backup-by-policy-running = Eine Sicherung durch eine Richtlinie läuft.
none-policy-s-servers-can = Keiner der Server der Richtlinie lässt sich sichern.
service-not-available = Der Dienst ist nicht verfügbar.
service-has-internal-fault = Der Dienst hat einen inneren Fehler.
check-whether-action-took-effect-if =
    Nachsehen, ob die Aktion gewirkt hat. Wenn nicht, in einigen Minuten erneut versuchen.

## `VolumeBackup.*`, `AutoBackup.*`, `common.*`.

state-job-cannot-read-right = Der Status des Auftrags lässt sich gerade nicht lesen.
ask-again-in-moment-backup = Gleich noch einmal abfragen: Die Sicherung selbst läuft weiter.
request-malformed = Die Anfrage ist falsch aufgebaut.
name-backup-too-long = Der Name der Sicherung ist zu lang.
give-name-at-most-64 = Einen Namen von höchstens 64 Zeichen angeben.
name-backup-has-character-not = Der Name der Sicherung hat ein Zeichen, das nicht erlaubt ist.
use-letters-digits-underscores-and = Nur Buchstaben, Ziffern, Unterstriche und Bindestriche verwenden.
name-backup-begins-with-auto = Der Name der Sicherung beginnt mit auto.
begin-name-in-another-way = Den Namen anders beginnen: auto ist Sicherungen durch Richtlinien vorbehalten.
description-too-long-or-has = Die Beschreibung ist zu lang oder hat ein Zeichen, das nicht erlaubt ist.
give-at-most-64-characters = Höchstens 64 Zeichen ohne spitze Klammern angeben oder die Beschreibung weglassen.
name-backup-empty = Der Name der Sicherung ist leer.
give-name-1-64-characters = Einen Namen von 1 bis 64 Zeichen angeben.
service-gets-no-permission-use = Der Dienst bekommt kein Recht, die Festplatte zu verwenden.
service-does-not-get-key = Der Dienst bekommt den Schlüssel der verschlüsselten Festplatte nicht.
id-disk-empty = Die ID der Festplatte ist leer.
choose-disk = Eine Festplatte wählen.
id-disk-malformed = Die ID der Festplatte ist falsch aufgebaut.
check-id-uuid-36-characters = Die ID prüfen: Sie ist eine UUID von 36 Zeichen.
disk-neither-available-nor-in = Die Festplatte ist weder verfügbar noch in Gebrauch.
look-at-state-disk-wait =
    Den Status der Festplatte ansehen. Warten, bis sie verfügbar oder in Gebrauch ist, dann erneut versuchen.
previous-backup-disk-still-running = Die vorige Sicherung der Festplatte läuft noch.
wait-until-done-then-back = Warten, bis sie fertig ist, dann die Festplatte erneut sichern.
job-cannot-handed-over = Der Auftrag lässt sich nicht übergeben.
look-in-list-backups-whether = In der Liste der Sicherungen nachsehen, ob sie da ist, bevor sie erneut begonnen wird.
snapshot-for-backup-cannot-made = Der Snapshot für die Sicherung lässt sich nicht anlegen oder lesen.
disk-does-not-exist-any = Die Festplatte gibt es nicht mehr.
temporary-disk-for-backup-cannot =
    Die vorübergehende Festplatte für die Sicherung lässt sich nicht anlegen oder lesen.
name-backup-too-short = Der Name der Sicherung ist zu kurz.
backup-cannot-made-or-read = Die Sicherung lässt sich nicht anlegen oder lesen.
list-disks-or-backups-cannot = Die Liste der Festplatten oder der Sicherungen lässt sich nicht lesen.
disk-has-20-backups-most = Die Festplatte hat 20 Sicherungen, so viele, wie sie haben darf.
delete-backups-disk-are-no = Nicht mehr benötigte Sicherungen dieser Festplatte löschen, dann erneut versuchen.
rights-user-cannot-checked = Die Rechte des Benutzers lassen sich nicht prüfen.
user-lacks-right-for-disk = Dem Benutzer fehlt ein Recht für Festplatten-Sicherungen.
rights-user-are-not-valid = Die Rechte des Benutzers sind ungültig.
tag-not-valid = Ein Tag ist ungültig.
check-keys-and-values-tags = Länge und Zeichen der Schlüssel und Werte der Tags prüfen.
there-are-too-many-tags = Es sind zu viele Tags.
give-at-most-10-tags = Höchstens 10 Tags angeben.
choose-another-disk = Eine andere Festplatte wählen.
snapshot-for-backup-in-error = Der Snapshot für die Sicherung hat einen Fehlerstatus.
temporary-disk-for-backup-in = Die vorübergehende Festplatte für die Sicherung hat einen Fehlerstatus.
backup-in-error-state = Die Sicherung hat einen Fehlerstatus.
delete-failed-backup-and-start =
    Die fehlgeschlagene Sicherung löschen und eine neue beginnen. Wenn auch das fehlschlägt, an den Support der Cloud
    wenden.
quota-cannot-read = Das Kontingent lässt sich nicht lesen.
quota-for-one-kind-disk = Ein Kontingent für eine Art von Festplatten ist aufgebraucht; die Meldung nennt es.
quota-for-number-backups-used = Das Kontingent für die Zahl der Sicherungen ist aufgebraucht.
quota-for-capacity-backups-used = Das Kontingent für die Kapazität der Sicherungen ist aufgebraucht.
quota-for-number-disks-used = Das Kontingent für die Zahl der Festplatten ist aufgebraucht.
quota-for-capacity-disks-used = Das Kontingent für die Kapazität der Festplatten ist aufgebraucht.
quota-for-number-snapshots-used = Das Kontingent für die Zahl der Snapshots ist aufgebraucht.
backup-cannot-used = Die Sicherung lässt sich nicht verwenden.
step-deletion-failed = Ein Schritt des Löschens ist fehlgeschlagen.
request-for-deletion-malformed = Die Anfrage zum Löschen ist falsch aufgebaut.
target-disk-or-backup-does = Die Zielfestplatte oder die Sicherung gibt es nicht.
restore-failed = Die Wiederherstellung ist fehlgeschlagen.
restore-gives-no-result = Die Wiederherstellung liefert kein Ergebnis.
target-disk-in-error-state = Die Zielfestplatte hat einen Fehlerstatus.
id-backup-empty = Die ID der Sicherung ist leer.
id-backup-malformed = Die ID der Sicherung ist falsch aufgebaut.
target-disk-cannot-used = Die Zielfestplatte lässt sich nicht verwenden.
target-disk-being-backed-up = Die Zielfestplatte wird gerade gesichert.
target-disk-does-not-exist = Die Zielfestplatte gibt es nicht.
id-target-disk-wrong = Die ID der Zielfestplatte ist falsch.
request-for-restore-malformed = Die Anfrage zur Wiederherstellung ist falsch aufgebaut.
request-empty-or-cannot-read = Die Anfrage ist leer oder lässt sich nicht lesen.
token-missing = Das Token fehlt.
token-has-expired = Das Token ist abgelaufen.
token-names-no-domain = Das Token nennt keine Domäne.
sign-in-again-with-user = Mit einem Benutzer dieses Kontos erneut anmelden.
id-policy-empty = Die ID der Richtlinie ist leer.
service-for-policies-has-internal = Der Dienst für Richtlinien hat einen inneren Fehler.
default-policy-cannot-changed-way = Die Standardrichtlinie lässt sich so nicht ändern.
name-policy-too-short-or = Der Name der Richtlinie ist zu kurz oder zu lang.
name-policy-has-character-not = Der Name der Richtlinie hat ein Zeichen, das nicht erlaubt ist.
start-time-policy-wrong = Die Startzeit der Richtlinie ist falsch.
status-policy-wrong = Der Status der Richtlinie ist falsch.
flag-keep-first-backup-wrong = Die Angabe, ob die erste Sicherung behalten wird, ist falsch.
interval-policy-wrong = Der Abstand der Richtlinie ist falsch.
number-backups-keep-wrong = Die Zahl der aufzubewahrenden Sicherungen ist falsch.
policy-has-most-disks-may = Die Richtlinie hat so viele Festplatten, wie sie haben darf.
state-disk-does-not-fit = Der Status der Festplatte passt nicht zu einer Richtlinie.
list-resources-empty = Die Liste der Ressourcen ist leer.
list-resources-cannot-read = Die Liste der Ressourcen lässt sich nicht lesen.
resource-has-no-id-or = Eine Ressource hat keine ID oder keinen Namen.
disk-for-hana-does-not = Eine Festplatte für HANA passt nicht zu einer Richtlinie.
type-disk-does-not-fit = Die Art der Festplatte passt nicht zu einer Richtlinie.
user-may-not-use-policies = Der Benutzer darf keine Richtlinien verwenden.
tags-are-missing = Die Tags fehlen.
disk-on-dedicated-storage-does = Eine Festplatte auf dediziertem Speicher passt nicht zu einer Richtlinie.
request-has-angle-bracket-in = Die Anfrage enthält eine spitze Klammer.
remove-characters-and-from-request = Die Zeichen < und > aus der Anfrage entfernen.
action-not-offered = Die Aktion wird nicht angeboten.
policy-running = Die Richtlinie läuft gerade.
time-zone-policy-wrong = Die Zeitzone der Richtlinie ist falsch.
deletion-policy-failed = Das Löschen der Richtlinie ist fehlgeschlagen.
resource-in-request-not-valid = Eine Ressource in der Anfrage ist ungültig.
run-policy-failed = Der Lauf der Richtlinie ist fehlgeschlagen.
service-for-policies-fails-prove = Der Dienst für Richtlinien kann sich nicht ausweisen.

## `IAM.*` and the bare numbers.

value-in-request-not-valid-too = Ein Wert in der Anfrage ist ungültig.
check-user-domain-and-project = Benutzer, Domäne und Projekt prüfen, dann erneut anmelden.
token-in-question-not-valid = Das fragliche Token ist ungültig.
body-request-not-valid = Der Inhalt der Anfrage ist ungültig.
check-user-domain-and-project-for =
    Benutzer, Domäne und Projekt auf ungewöhnliche Zeichen prüfen, dann erneut anmelden.
mandatory-field-missing-message-names = Ein Pflichtfeld fehlt; die Meldung nennt es.
field-has-value-not-allowed = Ein Feld hat einen Wert, der nicht erlaubt ist; die Meldung nennt es.
field-request-missing-or-wrong = Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt ist leer.
field-request-missing-or-wrong-or = Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt hat die falsche Größe.
field-request-missing-or-wrong-or-its =
    Ein Feld der Anfrage fehlt oder ist falsch, oder ihr Inhalt ist größer als 32 KB.
project-does-not-exist = Das Projekt gibt es nicht.
check-name-or-id-project = Den Namen oder die ID des Projekts und die Region prüfen.
sign-in-needed-or-failed = Eine Anmeldung ist nötig, oder sie ist fehlgeschlagen.
check-user-domain-and-password = Benutzer, Domäne und Passwort prüfen, dann erneut anmelden.
user-locked-after-too-many = Der Benutzer ist nach zu vielen fehlgeschlagenen Anmeldungen gesperrt.
wait-until-lock-ends-then = Warten, bis die Sperre endet, dann erneut anmelden. Ein Administrator kann sie aufheben.
password-wrong = Das Passwort ist falsch.
enter-password-again-too-many = Das Passwort erneut eingeben. Zu viele falsche sperren den Benutzer.
service-does-not-accept-token = Der Dienst nimmt das Token nicht an.
token-carries-no-rights = Das Token trägt keine Rechte.
sign-in-for-project-or = Für ein Projekt anmelden oder den Administrator des Kontos um eine Rolle darin bitten.
token-not-valid = Das Token ist ungültig.
sign-in-again-token-was = Erneut anmelden. Ein kopiertes Token muss vollständig sein, ohne Zeilenumbrüche.
user-may-not-do = Der Benutzer darf das nicht.
policy-account-forbids = Eine Richtlinie des Kontos verbietet das.
user-may-use-web-console = Der Benutzer darf nur die Webkonsole verwenden.
ask-administrator-account-for-programmatic = Den Administrator des Kontos um programmatischen Zugriff bitten.
user-disabled = Der Benutzer ist deaktiviert.
ask-administrator-account-enable-user = Den Administrator des Kontos bitten, den Benutzer zu aktivieren.
region-open-chosen-accounts-only = Die Region steht nur ausgewählten Konten offen.
choose-another-region = Eine andere Region wählen.
user-domain-project-or-another = Den Benutzer, die Domäne, das Projekt oder ein anderes Objekt gibt es nicht.
check-names-and-ids-and = Namen und IDs und die Region prüfen.
request-conflicts-with-what-exists = Die Anfrage verträgt sich nicht mit dem, was es schon gibt.
another-region-serves-sign-in = Die Anmeldung dieses Kontos liegt in einer anderen Region.
sign-in-at-region-message = In der Region anmelden, die die Meldung nennt.
too-many-sign-ins-or = Zu viele Anmeldungen oder Aufrufe in kurzer Zeit.
wait-minute-message-names-limit = Eine Minute warten. Die Meldung nennt die Grenze und ihren Zeitraum.
identity-service-has-internal-fault = Der Identitätsdienst hat einen inneren Fehler.
mandatory-field-missing = Ein Pflichtfeld fehlt.
user-name-not-valid = Der Benutzername ist ungültig.
e-mail-address-not-valid = Die E-Mail-Adresse ist ungültig.
password-not-valid = Das Passwort ist ungültig.
phone-number-not-valid = Die Telefonnummer ist ungültig.
type-user-differs-from-type = Die Art des Benutzers ist eine andere als die des Kontos.
country-code-and-phone-number = Landesvorwahl und Telefonnummer sind nicht beide angegeben.
administrator-account-cannot-deleted = Der Administrator des Kontos lässt sich nicht löschen.
new-password-equals-old-one = Das neue Passwort ist dasselbe wie das alte.
user-name-taken = Der Benutzername ist vergeben.
e-mail-address-taken = Die E-Mail-Adresse ist vergeben.
phone-number-taken = Die Telefonnummer ist vergeben.
field-request-missing-or-wrong-too = Ein Feld der Anfrage fehlt oder ist falsch.
external-id-or-type-user = Die externe ID oder Art des Benutzers ist vergeben.
account-has-most-users-may = Das Konto hat so viele Benutzer, wie es haben darf.
description-user-not-valid = Die Beschreibung des Benutzers ist ungültig.
password-too-weak = Das Passwort ist zu schwach.

## `APIGW.*`.

gateway-lacks-part-its-set = Dem Gateway fehlt ein Teil seiner Einrichtung für diesen Pfad.
gateway-lacks-address-service-behind = Dem Gateway fehlt die Adresse des Dienstes hinter diesem Pfad.
gateway-cannot-put-request-together = Das Gateway kann die Anfrage für den Dienst nicht zusammenstellen.
gateway-does-not-accept-value = Das Gateway nimmt einen Wert in der Anfrage nicht an.
gateway-does-not-accept-request = Das Gateway nimmt die Anfrage nicht an.
gateway-does-not-speak-protocol = Das Gateway spricht dieses Protokoll hier nicht.
use-address-begins-with-https = Eine Adresse verwenden, die mit https beginnt.
gateway-does-not-accept-token = Das Gateway nimmt das Token nicht an.
sign-in-again-check-token = Erneut anmelden. Prüfen, dass das Token zu dieser Cloud und dieser Region gehört.
gateway-does-not-accept-application = Das Gateway nimmt den Identitätsnachweis der Anwendung nicht an.
gateway-does-not-accept-proof = Das Gateway nimmt den Identitätsnachweis nicht an.
gateway-wants-newer-token = Das Gateway verlangt ein neueres Token.
sign-in-again-check-address = Erneut anmelden. Prüfen, dass die Adresse zur Region des Tokens gehört.
gateway-does-not-accept-proof-identity = Das Gateway nimmt den Identitätsnachweis zum Testen nicht an.
user-may-not-call-operation = Der Benutzer darf diese Operation nicht aufrufen.
application-may-not-call-operation = Die Anwendung darf diese Operation nicht aufrufen.
gateway-denies-access-operation = Das Gateway verweigert den Zugriff auf diese Operation.
project-not-available = Das Projekt ist nicht verfügbar.
choose-another-project-or-ask =
    Ein anderes Projekt wählen oder den Administrator des Kontos fragen, warum es geschlossen ist.
gateway-cannot-tell-address-caller = Das Gateway kann die Adresse des Aufrufers nicht erkennen.
calls-from-network-address-are = Aufrufe von dieser Netzwerkadresse sind nicht erlaubt.
use-network-from-which-account = Ein Netz verwenden, aus dem das Konto Aufrufe erlaubt, oder dieses erlauben lassen.
address-behind-gateway-may-not = Die Adresse hinter dem Gateway darf nicht aufgerufen werden.
service-not-open-in-region = Der Dienst ist in dieser Region nicht geöffnet.
choose-region-offers-service = Eine Region wählen, die den Dienst anbietet.
user-may-not-use-region = Der Benutzer darf diese Region nicht verwenden.
choose-another-region-or-ask = Eine andere Region wählen oder den Administrator des Kontos um diese bitten.
gateway-does-not-know-path = Das Gateway kennt diesen Pfad oder diese Methode nicht.
check-address-service-region-and =
    Die Adresse des Dienstes, die Region und ob diese Cloud die Operation anbietet, prüfen.
gateway-knows-no-service-behind = Das Gateway kennt keinen Dienst hinter diesem Pfad.
check-address-service-and-region = Die Adresse des Dienstes und die Region prüfen.
quota-calls-used-up = Das Kontingent an Aufrufen ist aufgebraucht.
account-frozen = Das Konto ist eingefroren.
ask-administrator-account-look-at = Den Administrator des Kontos bitten, den Kontostand anzusehen.
request-too-large-for-gateway = Die Anfrage ist für das Gateway zu groß.
name-fewer-resources-at-once = Weniger Ressourcen auf einmal angeben.
address-request-too-long-for = Die Adresse der Anfrage ist für das Gateway zu lang.
use-fewer-or-shorter-filters = Weniger oder kürzere Filter verwenden.
too-many-calls-come-from = Von diesem Konto oder dieser Netzwerkadresse kommen zu viele Aufrufe.
headers-request-are-too-large = Die Header der Anfrage sind für das Gateway zu groß.
get-shorter-token-one-without = Ein kürzeres Token holen: eines ohne die Liste der Dienste.
gateway-has-internal-fault = Das Gateway hat einen inneren Fehler.
gateway-cannot-find-address-service = Das Gateway kann die Adresse des Dienstes nicht finden.
gateway-cannot-load-its-set = Das Gateway kann seine Einrichtung nicht laden.
gateway-cannot-read-account = Das Gateway kann das Konto nicht lesen.
gateway-cannot-find-service-behind = Das Gateway kann den Dienst hinter diesem Pfad nicht finden.
gateway-cannot-find-port-service = Das Gateway kann den Port des Dienstes nicht finden.
gateway-calls-itself-in-circle = Das Gateway ruft sich im Kreis selbst auf.
gateway-cannot-sign-call-service = Das Gateway kann den Aufruf an den Dienst nicht signieren.
service-behind-gateway-not-available = Der Dienst hinter dem Gateway ist nicht verfügbar.
no-server-service-available = Kein Server des Dienstes ist verfügbar.
identity-service-not-available = Der Identitätsdienst ist nicht verfügbar.
service-behind-gateway-does-not = Der Dienst hinter dem Gateway antwortet nicht rechtzeitig.

## The statuses.

service-does-not-accept-request = Der Dienst nimmt die Anfrage nicht an.
correct-what-message-names-and = Berichtigen, was die Meldung nennt, und die Anfrage erneut senden.
token-missing-wrong-or-expired = Das Token fehlt, ist falsch oder abgelaufen, oder die Anmeldung ist fehlgeschlagen.
object-does-not-exist = Das Objekt gibt es nicht.
refresh-list-check-id-region = Die Liste aktualisieren. ID, Region und Projekt prüfen.
address-does-not-take-kind = Die Adresse nimmt diese Art von Aufruf nicht an.
service-cannot-answer-in-form = Der Dienst kann in der verlangten Form nicht antworten.
proxy-asks-for-sign-in = Ein Proxy verlangt eine eigene Anmeldung.
sign-in-proxy-network-then = Am Proxy des Netzes anmelden, dann erneut versuchen.
service-waited-too-long-for = Der Dienst hat zu lange auf die Anfrage gewartet.
request-conflicts-with-present-state = Die Anfrage verträgt sich nicht mit dem jetzigen Status.
refresh-what-shown-wait-until =
    Das Gezeigte aktualisieren. Warten, bis laufende Aufgaben fertig sind, dann erneut versuchen.
address-gone-or-has-moved = Die Adresse gibt es nicht mehr, oder sie ist in eine andere Region umgezogen.
request-too-large = Die Anfrage ist zu groß.
address-request-too-long = Die Adresse der Anfrage ist zu lang.
service-does-not-take-form = Der Dienst nimmt diese Form der Anfrage nicht an.
request-makes-no-sense-service = Die Anfrage ergibt für den Dienst keinen Sinn.
too-many-calls-in-short = Zu viele Aufrufe in kurzer Zeit.
wait-minute-then-try-again = Eine Minute warten, dann erneut versuchen.
service-does-not-offer-operation = Der Dienst bietet diese Operation nicht an.
check-cloud-and-region-not = Cloud und Region prüfen: Nicht jede bietet jede Operation an.
gateway-gets-no-valid-answer = Das Gateway bekommt vom Dienst keine gültige Antwort.
gateway-gets-no-answer-from = Das Gateway bekommt vom Dienst nicht rechtzeitig eine Antwort.
something-between-page-and-service = Etwas zwischen dieser Seite und dem Dienst antwortet an seiner Stelle.
check-address-service-and-proxy =
    Die Adresse des Dienstes prüfen, und den Proxy, die Firewall oder die Anmeldeseite davor.

## The kinds of step.

correct-input-and-send-again = Die Eingabe berichtigen und erneut senden.
wait-until-running-task-done = Warten, bis die laufende Aufgabe fertig ist, dann erneut versuchen.
choose-another-object-or-change = Ein anderes Objekt wählen oder zuerst den Status dieses Objekts ändern.
delete-what-no-longer-needed = Nicht mehr Benötigtes löschen oder das Kontingent erhöhen lassen.
try-again-in-few-minutes =
    In einigen Minuten erneut versuchen. Wenn es wieder fehlschlägt, dem Support der Cloud die Trace-ID nennen.
give-code-and-trace-id = Dem Support der Cloud den Code und die Trace-ID nennen.
ask-administrator-account-for-right = Den Administrator des Kontos um das Recht bitten.
sign-in-again = Erneut anmelden.
use-vault-and-its-restore = Stattdessen einen Tresor und seine Wiederherstellungspunkte verwenden.
refresh-list-what-shows-out = Die Liste aktualisieren: Was sie zeigt, ist veraltet.
check-address-service-and-proxy-before = Die Adresse des Dienstes und den Proxy davor prüfen.
nothing-needs-done = Nichts ist zu tun.
