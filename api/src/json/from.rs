//! Building values by hand, in the order in which they are to be sent.

use super::number::Number;
use super::object::Object;
use super::value::Value;

/// A value as JSON writes it, with expressions in the places of values: `json!({ "name": name, "size": 10 })`.
#[macro_export]
macro_rules! json {
    (null) => { $crate::json::Value::Null };
    ([ $($rows:tt)* ]) => {{
        #[allow(unused_mut, clippy::vec_init_then_push, reason = "rows are given one by one")]
        {
            let mut rows = Vec::new();
            $crate::json!(@rows rows $($rows)*);
            $crate::json::Value::Array(rows)
        }
    }};
    ({ $($members:tt)* }) => {{
        #[allow(unused_mut, reason = "there may be no member")]
        {
            let mut object = $crate::json::Object::new();
            $crate::json!(@members object $($members)*);
            $crate::json::Value::Object(object)
        }
    }};

    // What JSON writes in its own way comes before expressions: braces would be a block, null a name.
    (@rows $to:ident) => {};
    (@rows $to:ident null $(, $($rest:tt)*)?) => { $crate::json!(@row $to (null) $($($rest)*)?); };
    (@rows $to:ident [ $($inner:tt)* ] $(, $($rest:tt)*)?) => { $crate::json!(@row $to ([$($inner)*]) $($($rest)*)?); };
    (@rows $to:ident { $($inner:tt)* } $(, $($rest:tt)*)?) => { $crate::json!(@row $to ({$($inner)*}) $($($rest)*)?); };
    (@rows $to:ident $value:expr $(, $($rest:tt)*)?) => { $crate::json!(@row $to ($value) $($($rest)*)?); };
    (@row $to:ident ($($value:tt)*) $($rest:tt)*) => {
        $to.push($crate::json!($($value)*));
        $crate::json!(@rows $to $($rest)*);
    };

    (@members $to:ident) => {};
    (@members $to:ident $key:literal : null $(, $($rest:tt)*)?) => {
        $crate::json!(@member $to $key (null) $($($rest)*)?);
    };
    (@members $to:ident $key:literal : [ $($inner:tt)* ] $(, $($rest:tt)*)?) => {
        $crate::json!(@member $to $key ([$($inner)*]) $($($rest)*)?);
    };
    (@members $to:ident $key:literal : { $($inner:tt)* } $(, $($rest:tt)*)?) => {
        $crate::json!(@member $to $key ({$($inner)*}) $($($rest)*)?);
    };
    (@members $to:ident $key:literal : $value:expr $(, $($rest:tt)*)?) => {
        $crate::json!(@member $to $key ($value) $($($rest)*)?);
    };
    (@member $to:ident $key:literal ($($value:tt)*) $($rest:tt)*) => {
        $to.insert($key, $crate::json!($($value)*));
        $crate::json!(@members $to $($rest)*);
    };

    // By reference, as whoever builds a body goes on with what it was built of.
    ($value:expr) => { $crate::json::Value::from(&$value) };
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<T: Clone + Into<Value>> From<&T> for Value {
    fn from(value: &T) -> Self {
        value.clone().into()
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Bool(flag)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(Number::from(number))
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::from(i64::from(number))
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::from(i64::from(number))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::from(i64::from(number))
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::from(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Value {
    /// What a clock says, without its fraction.
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "that is what it is for")]
    pub fn rounded(number: f64) -> Self {
        Self::from(number.round() as i64)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(rows: Vec<T>) -> Self {
        Self::array(rows)
    }
}

/// Nothing is null.
impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
