//! A part of the console that is loaded when it is wanted.

words!("late");
