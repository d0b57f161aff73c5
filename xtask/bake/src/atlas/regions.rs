//! Counties and zones.

use super::resolve::Resolver;
use super::{Kind, Region, Walk};
use crate::seeds::{Naming, Zone};

impl Resolver<'_> {
    /// The counties, then the zones.
    pub(super) fn regions(&self) -> Option<Vec<Region>> {
        let counties = self.seeds.counties.iter();
        let counties =
            counties.map(|it| self.region(&it.id, Some(Kind::County), it.naming(), &it.aliases));
        let zones = self.seeds.zones.iter();
        let zones = zones.map(|it| self.region(&it.id, self.zone(it), it.naming(), &it.aliases));
        counties.chain(zones).collect()
    }

    fn zone(&self, zone: &Zone) -> Option<Kind> {
        let host = self.region_index(&zone.host)?;
        Some(Kind::Zone { host, basis: zone.basis.clone() })
    }

    fn region(
        &self,
        id: &str,
        kind: Option<Kind>,
        naming: Naming<'_>,
        aliases: &[String],
    ) -> Option<Region> {
        let drawn = self.drawing.regions.get(id)?;
        let [north, east, south, west] =
            drawn.walk.each_ref().map(|id| self.region_index(id.as_ref()?));
        Some(Region {
            id: id.to_owned(),
            kind: kind?,
            name: naming.name.to_owned(),
            short: naming.short.to_owned(),
            aliases: aliases.to_vec(),
            pinyin: naming.pinyin(),
            anchor: drawn.anchor,
            bounds: drawn.bounds,
            outline: drawn.outline.clone(),
            neighbours: self.region_indices(&drawn.neighbours)?,
            walk: Walk { north, east, south, west },
            labels: drawn.labels.clone(),
            inset_labels: drawn.inset_labels.clone(),
            wall_labels: drawn.wall_labels.clone(),
            wall_inset_labels: drawn.wall_inset_labels.clone(),
        })
    }
}
