//! The steps that a deck shows of a slide.

/// The steps that a deck shows of a slide: a set of their indices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Steps(u16);

impl Steps {
    /// All of so many steps.
    pub const fn whole(count: usize) -> Self {
        Self((1 << count) - 1)
    }

    /// Returns true if there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The number of steps.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Returns true if it has a step.
    pub const fn contains(self, step: usize) -> bool {
        step < u16::BITS as usize && self.0 >> step & 1 == 1
    }

    /// The same with another step; a step that no slide has is left out.
    #[must_use]
    pub const fn with(self, step: usize) -> Self {
        if step < u16::BITS as usize { Self(self.0 | 1 << step) } else { self }
    }

    /// The same without a step.
    #[must_use]
    pub const fn without(self, step: usize) -> Self {
        if self.contains(step) { Self(self.0 & !(1 << step)) } else { self }
    }

    /// The steps, rising.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..u16::BITS as usize).filter(move |step| self.contains(*step))
    }

    /// The step at this place among them.
    pub fn get(self, index: usize) -> Option<usize> {
        self.iter().nth(index)
    }
}
