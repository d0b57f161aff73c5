//! Collects what is wrong with the boundaries, so that everything is told at once.

use crate::problem::Problem;

/// Where the counties' boundaries stand.
pub(super) const COUNTIES: &str = "geo/ganzhou-counties.geojson";
/// Where the boundaries of the cities around stand.
pub(super) const CITIES: &str = "geo/neighbour-cities.geojson";
/// Where the regions and the positions of the zones stand.
pub(super) const REGIONS: &str = "seeds/regions.toml";

/// The faults found so far.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Problem>);

impl Faults {
    /// Notes a fault in a file, its line unknown.
    pub(super) fn add(
        &mut self,
        file: &str,
        entry: impl Into<String>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.add_at(file, None, entry, what, mend);
    }

    /// Notes a fault at a line of a file.
    pub(super) fn add_at(
        &mut self,
        file: &str,
        line: Option<usize>,
        entry: impl Into<String>,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let (entry, what, mend) = (entry.into(), what.into(), mend.into());
        self.0.push(Problem { file: file.into(), line, entry, what, mend });
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.len()
    }

    /// The value, or every fault in the order of files and lines.
    pub(super) fn or<T>(mut self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.0.is_empty() => Ok(value),
            _ => {
                self.0.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
                Err(self.0)
            }
        }
    }
}
