//! The console stopped.

words! {
    /// In the browser's console.
    pub logged = "The backup console stopped at" | "Die Backup-Konsole ist stehen geblieben bei";

    /// On the page.
    pub shown = "The console stopped because of a fault of its own. Requests that were sent go on at the services. Copy what you typed, then load the page again."
        | "Die Konsole ist wegen eines eigenen Fehlers stehen geblieben. Gesendete Anfragen laufen bei den Diensten \
           weiter. Eingegebenes kopieren, dann die Seite neu laden.";
}
