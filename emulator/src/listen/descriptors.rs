//! How many files and connections this process may have open.

/// Half of them, for connections: the rest is for files, and for the moment until what was ended is closed.
pub(super) fn half() -> usize {
    let limits = std::fs::read_to_string("/proc/self/limits").unwrap_or_default();
    soft(&limits).unwrap_or(USUAL).min(MOST) / 2
}

/// Where the system does not say.
const USUAL: usize = 256;

/// No use is made of more.
const MOST: usize = 8192;

/// The soft limit as Linux writes it.
fn soft(limits: &str) -> Option<usize> {
    let line = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    let soft = line.split_whitespace().next()?;
    if soft == "unlimited" { Some(MOST) } else { soft.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::{MOST, soft};

    #[test]
    fn the_soft_limit_is_the_first_number() {
        let text = "Limit                     Soft Limit           Hard Limit           Units\n\
                    Max processes             7                    9                    processes\n\
                    Max open files            1024                 524288               files\n";
        assert_eq!(soft(text), Some(1024));
        assert_eq!(soft("Max open files            unlimited            unlimited            files"), Some(MOST));
        assert_eq!(soft(""), None);
    }
}
