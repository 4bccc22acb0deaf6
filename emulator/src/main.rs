//! The emulator's command.
fn main() {}
