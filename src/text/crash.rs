//! The console stopped.

words! {
    /// In the browser's console.
    pub logged = "The backup console stopped at";

    /// On the page.
    pub shown = "The console stopped because of a fault of its own. Requests that were sent go on at the services. Copy what you typed, then load the page again.";

    /// Title of the panel that takes the console's place inside another page.
    pub title = "The console stopped";

    /// What that means there.
    pub note = "A fault of its own stopped it. Requests that were sent go on at the services; the page around it is not affected.";

    /// Above what stood in the fields.
    pub typed = "What was typed";

    /// Where nothing did.
    pub nothing_typed = "Nothing was typed.";

    /// The button that copies it.
    pub copy = "Copy what was typed";

    /// After copying.
    pub copied = "Copied";

    /// The button that begins anew.
    pub restart = "Start the console again";
}
