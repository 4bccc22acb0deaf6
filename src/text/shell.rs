//! The frame: names of the places.

words!("shell");
