//! Titles of places.

words!("places");
