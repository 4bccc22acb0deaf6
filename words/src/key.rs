//! What stands for a sentence in the program.

/// The place of a sentence in its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(u16);

/// What is loaded together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What the first page and the frame say.
    First,
    /// All else.
    Rest,
}

impl Part {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::First, Self::Rest];

    /// As files and tables name it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Rest => "rest",
        }
    }

    /// From its name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.name() == name)
    }
}

/// The bit that tells the parts apart; no part has so many sentences.
const REST: u16 = 0x8000;

impl Key {
    /// The sentence at `index` of `part`.
    #[must_use]
    pub const fn new(part: Part, index: u16) -> Self {
        match part {
            Part::First => Self(index),
            Part::Rest => Self(index | REST),
        }
    }

    /// Where its table is.
    #[must_use]
    pub const fn part(self) -> Part {
        if self.0 & REST == 0 { Part::First } else { Part::Rest }
    }

    /// Its line in that table.
    #[must_use]
    pub const fn index(self) -> usize {
        (self.0 & !REST) as usize
    }
}
