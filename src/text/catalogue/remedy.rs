//! The kinds of step.

use super::{Table, key};

super::sentences! {
    "Correct the input and send it again." => "Die Eingabe berichtigen und erneut senden.";
    "Wait until the running task is done, then try again."
        => "Warten, bis die laufende Aufgabe fertig ist, dann erneut versuchen.";
    "Choose another object, or change the state of this one first."
        => "Ein anderes Objekt wählen oder zuerst den Status dieses Objekts ändern.";
    "Delete what is no longer needed, or have the quota raised."
        => "Nicht mehr Benötigtes löschen oder das Kontingent erhöhen lassen.";
    "Try again in a few minutes. If it fails again, give the trace id to the support of the cloud."
        => "In einigen Minuten erneut versuchen. Wenn es wieder fehlschlägt, dem Support der Cloud die Trace-ID \
            nennen.";
    "Give the code and the trace id to the support of the cloud."
        => "Dem Support der Cloud den Code und die Trace-ID nennen.";
    "Ask the administrator of the account for the right." => "Den Administrator des Kontos um das Recht bitten.";
    "Sign in again." => "Erneut anmelden.";
    "Use a vault and its restore points instead."
        => "Stattdessen einen Tresor und seine Wiederherstellungspunkte verwenden.";
    "Refresh the list: what it shows is out of date." => "Die Liste aktualisieren: Was sie zeigt, ist veraltet.";
    "Check the address of the service and the proxy before it."
        => "Die Adresse des Dienstes und den Proxy davor prüfen.";
    "Nothing needs to be done." => "Nichts ist zu tun.";
}
