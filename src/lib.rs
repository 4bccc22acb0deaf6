//! A browser console for cloud backup.
