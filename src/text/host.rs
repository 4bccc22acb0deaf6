//! What the page around the console has decided: its token, and what it has switched off.

words!("host");
