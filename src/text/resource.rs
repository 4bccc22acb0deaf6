//! A server, disk or file system.

words!("resource");
