//! Vaults, their resources and policies, replication between vaults.

use super::{Table, key};

super::sentences! {
    "Nothing in the vault can be backed up right now." => "Im Tresor lässt sich gerade nichts sichern.";
    "Check that the vault has resources, and that each is neither being backed up nor wholly excluded."
        => "Prüfen, dass der Tresor Ressourcen hat und dass keine davon gerade gesichert wird oder ganz \
            ausgeschlossen ist.";
    "The target project cannot receive replicas." => "Das Zielprojekt kann keine Replikate aufnehmen.";
    "The account has the most policies of this kind that it may have."
        => "Das Konto hat so viele Richtlinien dieser Art, wie es haben darf.";
    "The destination region of a policy in use cannot be changed."
        => "Die Zielregion einer verwendeten Richtlinie lässt sich nicht ändern.";
    "Detach the policy from its vaults, change it, then apply it again."
        => "Die Richtlinie von ihren Tresoren lösen, ändern, dann wieder anwenden.";
    "The vault holds the most resources that it can."
        => "Der Tresor enthält so viele Ressourcen, wie er aufnehmen kann.";
    "Associate the resource with another vault, or remove resources from this one."
        => "Die Ressource einem anderen Tresor zuordnen oder Ressourcen aus diesem entfernen.";
    "The capacity of the vault is not valid." => "Die Kapazität des Tresors ist ungültig.";
    "Give a whole number of GB within the range that the field names."
        => "Eine ganze Zahl von GB in dem Bereich angeben, den das Feld nennt.";
    "The vault does not take this type of resource." => "Der Tresor nimmt diese Art von Ressource nicht auf.";
    "Choose a vault for this type: servers, disks and file systems each have their own."
        => "Einen Tresor für diese Art wählen: Server, Festplatten und Dateisysteme haben je einen eigenen.";
    "The resource is already associated with a vault." => "Die Ressource ist schon einem Tresor zugeordnet.";
    "Use the vault that has it, or remove it there first."
        => "Den Tresor verwenden, der sie hat, oder sie dort zuerst entfernen.";
    "The same resource is in the request twice." => "Dieselbe Ressource steht zweimal in der Anfrage.";
    "Remove the second entry and send the request again."
        => "Den zweiten Eintrag entfernen und die Anfrage erneut senden.";
    "The vault exists already." => "Den Tresor gibt es schon.";
    "Look at the list of vaults. Give another name if a second vault is wanted."
        => "In die Liste der Tresore sehen. Für einen zweiten Tresor einen anderen Namen angeben.";
    "The vault cannot be enlarged right now." => "Der Tresor lässt sich gerade nicht vergrößern.";
    "The vault refuses new resources right now." => "Der Tresor lehnt gerade neue Ressourcen ab.";
    "Look at the state of the vault. If it is available, try again in a few minutes, else choose another vault."
        => "Den Status des Tresors ansehen. Wenn er verfügbar ist, in einigen Minuten erneut versuchen, sonst einen \
            anderen Tresor wählen.";
    "The bill of the vault is missing." => "Die Rechnung des Tresors fehlt.";
    "The vault cannot be changed right now." => "Der Tresor lässt sich gerade nicht ändern.";
    "The vault cannot be deleted right now." => "Der Tresor lässt sich gerade nicht löschen.";
    "Wait until no backup or restore runs in it, then try again."
        => "Warten, bis darin keine Sicherung oder Wiederherstellung läuft, dann erneut versuchen.";
    "The state of the vault does not allow this action." => "Der Status des Tresors lässt diese Aktion nicht zu.";
    "Look at the state of the vault. Wait until it is available, or choose another vault."
        => "Den Status des Tresors ansehen. Warten, bis er verfügbar ist, oder einen anderen Tresor wählen.";
    "The state of the vault does not allow a backup." => "Der Status des Tresors lässt keine Sicherung zu.";
    "The vault is over its capacity." => "Die Kapazität des Tresors ist überschritten.";
    "Enlarge the vault or delete backups that are no longer needed, then start the restore point again."
        => "Den Tresor vergrößern oder nicht mehr benötigte Sicherungen löschen, dann den Wiederherstellungspunkt \
            erneut anlegen.";
    "The backups of the resources in the vault cannot be deleted."
        => "Die Sicherungen der Ressourcen im Tresor lassen sich nicht löschen.";
    "The resource type does not support this kind of protection."
        => "Diese Art von Ressource unterstützt diese Art von Schutz nicht.";
    "Set the kind of protection (protect_type) to one that the resource type supports."
        => "Eine Art von Schutz (protect_type) setzen, die diese Art von Ressource unterstützt.";
    "The type of the policy is not known." => "Die Art der Richtlinie ist nicht bekannt.";
    "Set the type (operation_type) to backup or to replication."
        => "Die Art (operation_type) auf backup oder replication setzen.";
    "The target vault cannot be checked." => "Der Zieltresor lässt sich nicht prüfen.";
    "The target vault does not take replicas." => "Der Zieltresor nimmt keine Replikate auf.";
    "The target vault is missing from the request." => "Der Zieltresor fehlt in der Anfrage.";
    "The deletion of the vault failed." => "Das Löschen des Tresors ist fehlgeschlagen.";
    "Resources of this type cannot be replicated." => "Ressourcen dieser Art lassen sich nicht replizieren.";
    "An enlargement of the vault is pending or not yet paid."
        => "Eine Vergrößerung des Tresors steht aus oder ist noch nicht bezahlt.";
    "Wait until the enlargement is done, or pay or cancel its order."
        => "Warten, bis die Vergrößerung fertig ist, oder ihre Bestellung bezahlen oder stornieren.";
    "This kind of vault takes no backups." => "Diese Art von Tresor nimmt keine Sicherungen auf.";
    "Choose a vault for backups: a vault for replicas cannot back up resources."
        => "Einen Tresor für Sicherungen wählen: Ein Tresor für Replikate kann keine Ressourcen sichern.";
    "A backup is already running." => "Es läuft schon eine Sicherung.";
    "Wait until the running backup is done, then start the restore point again."
        => "Warten, bis die laufende Sicherung fertig ist, dann den Wiederherstellungspunkt erneut anlegen.";
    "The vault takes no database backups." => "Der Tresor nimmt keine Datenbank-Sicherungen auf.";
    "Choose a vault for database backups." => "Einen Tresor für Datenbank-Sicherungen wählen.";
    "The policy does not fit the vault." => "Die Richtlinie passt nicht zum Tresor.";
    "This kind of vault cannot be replicated." => "Diese Art von Tresor lässt sich nicht replizieren.";
    "The target vault is full." => "Der Zieltresor ist voll.";
    "The vault is being replicated." => "Der Tresor wird gerade repliziert.";
    "Wait until the replication is done, then try again."
        => "Warten, bis die Replikation fertig ist, dann erneut versuchen.";
    "The record of the replication traffic is missing." => "Der Eintrag über den Replikationsverkehr fehlt.";
    "The account has the most vaults that it may have." => "Das Konto hat so viele Tresore, wie es haben darf.";
    "Delete an empty vault, use an existing one, or have the quota of vaults raised."
        => "Einen leeren Tresor löschen, einen vorhandenen verwenden oder das Kontingent an Tresoren erhöhen lassen.";
    "Resources are being removed from the vault." => "Gerade werden Ressourcen aus dem Tresor entfernt.";
    "Wait until the removal is done, then try again." => "Warten, bis das Entfernen fertig ist, dann erneut versuchen.";
    "The resource is not associated with the vault." => "Die Ressource ist dem Tresor nicht zugeordnet.";
    "Associate the resource with the vault first, or choose one of the vault's own."
        => "Die Ressource zuerst dem Tresor zuordnen oder eine aus dem Tresor wählen.";
    "A hybrid vault takes no backup policy." => "Ein hybrider Tresor nimmt keine Sicherungsrichtlinie an.";
    "An encrypted disk cannot be the system disk."
        => "Eine verschlüsselte Festplatte kann nicht die Systemfestplatte sein.";
    "Choose a target disk without encryption." => "Eine Zielfestplatte ohne Verschlüsselung wählen.";
    "A SCSI disk cannot be the system disk." => "Eine SCSI-Festplatte kann nicht die Systemfestplatte sein.";
    "Choose a target disk without SCSI." => "Eine Zielfestplatte ohne SCSI wählen.";
    "All vaults are full." => "Alle Tresore sind voll.";
    "Enlarge a vault, create a new one, or delete backups that are no longer needed."
        => "Einen Tresor vergrößern, einen neuen anlegen oder nicht mehr benötigte Sicherungen löschen.";
    "The vault cannot synchronise." => "Der Tresor kann nicht synchronisieren.";
    "The vault is not empty." => "Der Tresor ist nicht leer.";
    "Delete its backups and remove its resources first."
        => "Zuerst seine Sicherungen löschen und seine Ressourcen entfernen.";
    "The vault is being synchronised." => "Der Tresor wird gerade synchronisiert.";
    "The account has the most vaults for synchronising that it may have."
        => "Das Konto hat so viele Tresore zum Synchronisieren, wie es haben darf.";
    "The quota of snapshots is used up." => "Das Kontingent an Snapshots ist aufgebraucht.";
    "The policy does not exist." => "Die Richtlinie gibt es nicht.";
    "The policy is not applied to the vault." => "Die Richtlinie ist auf den Tresor nicht angewandt.";
    "The vault does not exist." => "Den Tresor gibt es nicht.";
    "Refresh the list of vaults. Check the region and the project if the vault should be there."
        => "Die Liste der Tresore aktualisieren. Region und Projekt prüfen, wenn der Tresor da sein müsste.";
    "The resources are being backed up." => "Die Ressourcen werden gerade gesichert.";
    "The region does not take part in replication." => "Die Region nimmt nicht an der Replikation teil.";
    "The replica cannot be imported." => "Das Replikat lässt sich nicht importieren.";
    "The creation of the vault failed." => "Das Anlegen des Tresors ist fehlgeschlagen.";
    "Look in the list of vaults whether it is there before creating it again."
        => "In der Liste der Tresore nachsehen, ob er da ist, bevor er erneut angelegt wird.";
    "A shared disk would be backed up in two vaults." => "Eine geteilte Festplatte würde in zwei Tresoren gesichert.";
    "Associate both servers that share the disk with the same vault."
        => "Beide Server, die sich die Festplatte teilen, demselben Tresor zuordnen.";
    "The language of the account cannot be read from billing."
        => "Die Sprache des Kontos lässt sich nicht aus der Abrechnung lesen.";
    "Look in the list of vaults whether it is there. Create it again in a few minutes if it is not."
        => "In der Liste der Tresore nachsehen, ob er da ist. Wenn nicht, ihn in einigen Minuten erneut anlegen.";
    "The type of the account cannot be read from billing."
        => "Die Art des Kontos lässt sich nicht aus der Abrechnung lesen.";
    "The product cannot be read from billing." => "Das Produkt lässt sich nicht aus der Abrechnung lesen.";
}
