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
    /// Those that are not: the id, and what it is.
    pub fit: Vec<(String, String)>,
    /// Those of them that something speaks against: the name, and what.
    pub warned: Vec<(String, String)>,
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
    /// It goes on in a form.
    Fill(Rc<Fill>),
}

/// A form that is filled in.
pub struct Fill {
    /// Its name.
    pub form: &'static str,
    /// Its place.
    pub place: Place,
    /// What is filled in.
    pub values: Values,
}
