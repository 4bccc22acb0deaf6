//! A part of the console that is loaded when it is wanted.

use super::language::{Language, language};

/// What is being loaded, for screen readers.
#[must_use]
pub fn loading(title: &str) -> String {
    match language() {
        Language::English => format!("Loading the page {title}"),
        Language::German => format!("Lädt die Seite „{title}“"),
    }
}

words! {
    /// It did not come.
    pub absent = "This page did not load." | "Diese Seite wurde nicht geladen.";

    /// Why.
    pub absent_cause = "The console loads some of its pages when they are opened, and this one could not be had. Nothing was sent to the services, and what you typed elsewhere is still there."
        | "Die Konsole lädt einige ihrer Seiten erst beim Öffnen, und diese war nicht zu bekommen. An die Dienste \
           wurde nichts gesendet, und anderswo Eingegebenes ist noch da.";

    /// What to do.
    pub absent_remedy = "Check the connection and try again. If it keeps failing, the console was probably updated on its server: load the whole console again in the browser and sign in again."
        | "Die Verbindung prüfen und erneut versuchen. Wenn es weiter nicht gelingt, wurde die Konsole vermutlich auf \
           ihrem Server aktualisiert: die ganze Konsole im Browser neu laden und erneut anmelden.";

    /// Tries once more.
    pub again = "Try again" | "Erneut versuchen";

    /// While it tries.
    pub trying = "Loading …" | "Lädt …";

    /// For the engineer of the page around, where a part that was there before can't be had.
    pub part_absent = "a part of the console's program did not load: check that the page may fetch the files beside it"
        | "ein Teil des Programms der Konsole wurde nicht geladen: prüfen, ob die Seite die Dateien daneben laden darf";
}
