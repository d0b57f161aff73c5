//! The document, its clauses, 一核, 一廊 and 多链.

use super::Baked;
use super::literal::{array, drawn, fields, list, option, text, texts};
use crate::atlas::{Chain, Clause, Named, Role};
use crate::reading::Pinyin;
use crate::term::{self, Tier};

impl Baked<'_> {
    pub(super) fn clauses(self) -> String {
        let clauses = self.atlas.clauses.iter().take(self.atlas.spatial).map(clause);
        array("CLAUSES", "Clause", &clauses.collect::<Vec<_>>())
    }

    pub(super) fn document(self) -> String {
        let document = &self.atlas.document;
        let fields = fields(&[
            ("title", text(&document.title)),
            ("short_title", text(&document.short_title)),
            ("issuer", text(&document.issuer)),
            ("published", text(&document.published)),
            ("signed", text(&document.signed)),
        ]);
        format!("Document {fields}")
    }

    pub(super) fn core(self) -> String {
        let core = &self.atlas.core;
        format!("Core {}", fields(&[("region", region(core)), ("citation", self.named(core))]))
    }

    pub(super) fn corridor(self) -> String {
        let corridor = &self.atlas.corridor;
        let members = corridor.members.iter().map(|it| {
            format!("Member {}", fields(&[("region", region(it)), ("citation", self.named(it))]))
        });
        let fields = fields(&[
            ("name", text(&corridor.name)),
            ("clause", self.clause(corridor.clause)),
            ("members", list(members)),
            ("order", self.region_list(&self.drawing.corridor_order)),
            ("ribbon", drawn(&text(&self.drawing.ribbon))),
        ]);
        format!("Corridor {fields}")
    }

    pub(super) fn chains(self) -> String {
        let chains: Vec<_> = self.atlas.chains.iter().map(|it| self.chain(it)).collect();
        array("CHAINS", "Chain", &chains)
    }

    fn chain(self, chain: &Chain) -> String {
        fields(&[
            ("id", text(&chain.id)),
            ("name", text(&chain.name)),
            ("pinyin", pinyin(&chain.pinyin)),
            ("colour", text(&chain.colour)),
            ("clause", self.clause(chain.clause)),
            ("roles", list(chain.roles.iter().map(|role| self.role(chain, role)))),
            ("ahead", texts(&chain.ahead)),
        ])
    }

    fn role(self, chain: &Chain, role: &Role) -> String {
        let tier = match role.tier {
            Tier::Core => "Tier::Core",
            Tier::Radiating => "Tier::Radiating",
        };
        let fields = fields(&[
            ("region", region(&role.named)),
            ("term", text(&role.term)),
            ("tier", tier.into()),
            ("citation", self.named(&role.named)),
            ("arc", option(self.arc(chain, role))),
        ]);
        format!("Role {fields}")
    }

    fn named(self, named: &Named) -> String {
        self.citation(named.clause, &named.range)
    }

    /// The arc that reaches a radiating region.
    fn arc(self, chain: &Chain, role: &Role) -> Option<String> {
        let id = &self.atlas.region(role.named.region)?.id;
        let key = (chain.id.clone(), id.clone());
        let (from, path) = self.drawing.arcs.get(&key)?;
        let stated = role.term == term::RADIATING;
        let from = self.region(from)?;
        let fields =
            fields(&[("from", from), ("path", text(path)), ("stated", stated.to_string())]);
        (role.tier == Tier::Radiating).then(|| format!("Arc {fields}"))
    }
}

/// `Pinyin { … }`
pub(super) fn pinyin(pinyin: &Pinyin) -> String {
    let fields = fields(&[
        ("full", text(&pinyin.full)),
        ("initials", text(&pinyin.initials)),
        ("marked", text(&pinyin.marked)),
    ]);
    format!("Pinyin {fields}")
}

/// `{ section: …, quote: … }`
pub(super) fn clause(clause: &Clause) -> String {
    fields(&[
        ("section", text(&clause.section)),
        ("measure", text(&clause.measure)),
        ("title", text(&clause.title)),
        ("quote", text(&clause.quote)),
    ])
}

fn region(named: &Named) -> String {
    format!("&REGIONS[{}]", named.region)
}
