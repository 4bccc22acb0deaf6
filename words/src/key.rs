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

/// A number for a sentence (FNV-1a), by which it is found without being kept.
#[must_use]
pub const fn sentence(sentence: &str) -> u32 {
    let mut bytes = sentence.as_bytes();
    let mut number = 0x811c_9dc5_u32;
    while let [first, rest @ ..] = bytes {
        number = (number ^ *first as u32).wrapping_mul(0x0100_0193);
        bytes = rest;
    }
    number
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
