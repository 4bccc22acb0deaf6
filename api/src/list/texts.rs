//! Each text once, in one arena.

/// Texts by number, in the order in which they came.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    all: String,
    ends: Vec<u32>,
    // Numbers plus one by the hash of their text, zero where none is; its length is a power of two.
    table: Vec<u32>,
}

impl Texts {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The text of a number; empty where there is none.
    pub(super) fn get(&self, number: u32) -> &str {
        let at = number as usize;
        let start = at.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied());
        let range = start.zip(self.ends.get(at)).map(|(start, end)| start as usize..*end as usize);
        range.and_then(|range| self.all.get(range)).unwrap_or_default()
    }

    /// All of them in one, and where each ends.
    pub(super) fn arena(&self) -> (&[u8], &[u32]) {
        (self.all.as_bytes(), &self.ends)
    }

    /// The number of a text that is here.
    pub(super) fn number(&self, text: &str) -> Option<u32> {
        let place = self.place(text)?;
        self.table.get(place)?.checked_sub(1)
    }

    /// The number of a text, which is here from now on.
    pub(super) fn add(&mut self, text: &str) -> u32 {
        if let Some(number) = self.number(text) {
            return number;
        }
        let number = u32::try_from(self.ends.len()).unwrap_or(u32::MAX);
        self.all.push_str(text);
        self.ends.push(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        if self.table.len() < self.ends.len() * 2 {
            self.grow();
        } else if let Some(slot) = self.place(text).and_then(|place| self.table.get_mut(place)) {
            *slot = number + 1;
        }
        number
    }

    fn grow(&mut self) {
        let size = (self.ends.len() * 4).next_power_of_two().max(64);
        self.table = vec![0; size];
        for number in 0..self.ends.len() {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            if let Some(place) = self.place(self.get(number))
                && let Some(slot) = self.table.get_mut(place)
            {
                *slot = number + 1;
            }
        }
    }

    /// Where a text stands in the table, or would stand.
    fn place(&self, text: &str) -> Option<usize> {
        let mask = self.table.len().checked_sub(1)?;
        let mut place = hash(text.as_bytes()) as usize & mask;
        loop {
            match self.table.get(place)? {
                0 => return Some(place),
                number if self.get(number - 1) == text => return Some(place),
                _ => place = (place + 1) & mask,
            }
        }
    }
}

/// FNV-1a: short, and good enough for names and ids.
pub(super) fn hash(bytes: &[u8]) -> u32 {
    let mut hash = bytes.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
    // Its low bits, which choose the place, know little of the first bytes.
    hash ^= hash >> 15;
    hash
}

#[cfg(test)]
mod tests {
    use super::Texts;

    #[test]
    fn each_text_stands_once_and_is_found_again() {
        let mut texts = Texts::default();
        assert_eq!((texts.number("a"), texts.get(0), texts.len()), (None, "", 0));
        let numbers: Vec<u32> = (0..5000).map(|at| texts.add(&format!("text {at}"))).collect();
        assert_eq!(numbers, (0..5000).collect::<Vec<_>>());
        assert_eq!((texts.add(""), texts.add("text 17"), texts.add("")), (5000, 17, 5000));
        assert_eq!((texts.number("text 4999"), texts.number("text 5000")), (Some(4999), None));
        assert_eq!((texts.get(17), texts.get(5000), texts.get(5001)), ("text 17", "", ""));
        let all = (0..).map(|number| texts.get(number)).take(texts.len());
        assert!(all.eq((0..5000).map(|at| format!("text {at}")).chain([String::new()])));
    }
}
