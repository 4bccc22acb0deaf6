//! What is told before many things are done.

use std::rc::Rc;

use backup_api::tables::Values;

use super::{Item, Work};
use crate::places::Place;

/// What would be done with the chosen ones, and with which not.
#[derive(Clone)]
pub struct Plan {
    /// The question: "Delete 12 backups?"
    pub title: String,
    /// Those that are left out: the name, and why.
    pub unfit: Vec<(String, String)>,
    /// How many are not.
    pub fit: usize,
    /// What will come of it, in sentences.
    pub notes: Vec<String>,
    /// What must not be overlooked, in sentences.
    pub warnings: Vec<String>,
    /// What has to be typed; nothing where nothing is lost.
    pub typed: Option<String>,
    /// The action: "Delete 12 backups".
    pub label: String,
    /// What happens then.
    pub then: Then,
}

/// What happens once it is confirmed.
#[derive(Clone)]
pub enum Then {
    /// It is carried out.
    Carry(&'static Work, Rc<Vec<Item>>),
    /// It goes on in the form of this name, with these values filled in, at its place.
    Fill(&'static str, Values, Place),
}
