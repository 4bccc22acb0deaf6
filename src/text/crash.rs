//! The console stopped.

words!("crash");
