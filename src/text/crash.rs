//! The console stopped.

words! {
    /// In the browser's console.
    pub logged = "The backup console stopped at" | "Die Backup-Konsole ist stehen geblieben bei";

    /// On the page.
    pub shown = "The console stopped because of a fault of its own. Requests that were sent go on at the services. Copy what you typed, then load the page again."
        | "Die Konsole ist wegen eines eigenen Fehlers stehen geblieben. Gesendete Anfragen laufen bei den Diensten \
           weiter. Eingegebenes kopieren, dann die Seite neu laden.";

    /// Title of the panel that takes the console's place inside another page.
    pub title = "The console stopped" | "Die Konsole ist stehen geblieben";

    /// What that means there.
    pub note = "A fault of its own stopped it. Requests that were sent go on at the services; the page around it is not affected."
        | "Ein eigener Fehler hat sie angehalten. Gesendete Anfragen laufen bei den Diensten weiter; die Seite um sie \
           herum ist nicht betroffen.";

    /// Above what stood in the fields.
    pub typed = "What stood in the form" | "Im Formular stand";

    /// Where nothing did.
    pub nothing_typed = "Nothing was typed." | "Es war nichts eingegeben.";

    /// The button that copies it.
    pub copy = "Copy what was typed" | "Eingegebenes kopieren";

    /// After copying.
    pub copied = "Copied" | "Kopiert";

    /// The button that begins anew.
    pub restart = "Start the console again" | "Konsole neu starten";
}
