//! Roles: what a quotation says of which regions, no more and no less.

use crate::mention::{Gazetteer, Mention};
use crate::report::Report;
use crate::seeds::{Chain, Entry, Seeds};
use crate::term::{self, TERMS};
use std::collections::BTreeSet;

/// Notes regions in a quotation that have no role, roles whose region is not in it, and roles
/// out of its order.
pub(super) fn named(seeds: &Seeds, report: &mut Report) {
    let gazetteer = Gazetteer::new(seeds);
    let (core, corridor) = (&seeds.core, &seeds.corridor);
    let institute = [(core.region.as_str(), core.wording.as_str())];
    Named::new(core, &core.quote, "region", &gazetteer, report).check(&institute);
    let members: Vec<_> = corridor.members.iter().map(|it| (&*it.region, &*it.wording)).collect();
    Named::new(corridor, &corridor.quote, "members", &gazetteer, report).check(&members);
    for chain in &seeds.chains {
        let roles: Vec<_> = chain.roles.iter().map(|it| (&*it.region, &*it.wording)).collect();
        Named::new(chain, &chain.quote, "roles", &gazetteer, report).check(&roles);
    }
}

/// The regions a quotation names, held against those that an entry lists.
struct Named<'a, T> {
    entry: &'a Entry<T>,
    field: &'static str,
    mentions: Vec<Mention<'a>>,
    report: &'a mut Report,
}

impl<'a, T> Named<'a, T> {
    fn new(
        entry: &'a Entry<T>,
        quote: &str,
        field: &'static str,
        gazetteer: &Gazetteer<'a>,
        report: &'a mut Report,
    ) -> Self {
        Self { entry, field, mentions: gazetteer.scan(quote), report }
    }

    fn check(&mut self, listed: &[(&str, &str)]) {
        self.unlisted(listed);
        let mut seen = BTreeSet::new();
        for (index, (region, wording)) in listed.iter().enumerate() {
            if seen.insert(region) {
                self.listed(index, region, wording);
            } else {
                let what = format!("{wording} ({region}) is listed twice");
                self.add(index, region, what, "keep one of them");
            }
        }
        self.order(listed);
    }

    /// Notes regions of the quotation that are not listed.
    fn unlisted(&mut self, listed: &[(&str, &str)]) {
        let is_listed = |mention: &Mention<'_>| listed.iter().any(|(it, _)| *it == mention.region);
        for mention in self.mentions.iter().filter(|it| !is_listed(it)) {
            let Mention { wording, region, .. } = mention;
            let what = format!("its quotation names {wording} ({region}), which has no role in it");
            let mend = format!("add {wording} to `{}`", self.field);
            self.report.add(self.entry.at("quote"), self.entry.label(), what, mend);
        }
    }

    /// Notes a listed region that the quotation does not name, or names otherwise.
    fn listed(&mut self, index: usize, region: &str, wording: &str) {
        let mut mentions = self.mentions.iter().filter(|it| it.region == region);
        match mentions.next() {
            None => {
                let what = format!("{wording} ({region}) is not named in the quotation");
                self.add(index, region, what, "remove it, or quote the words that name it");
            }
            Some(it) if it.wording != wording => {
                let what = format!("the quotation says {}, not `{wording}`", it.wording);
                let mend = format!("write wording = \"{}\"", it.wording);
                self.add(index, region, what, &mend);
            }
            Some(_) => {}
        }
    }

    /// Notes a list in another order than the quotation.
    fn order(&mut self, listed: &[(&str, &str)]) {
        let place = |region| self.mentions.iter().position(|it| it.region == region);
        let places: Vec<_> = listed.iter().filter_map(|(region, _)| place(*region)).collect();
        if !places.is_sorted() {
            let what = format!("`{}` are not in the order of the quotation", self.field);
            let mend = "put them in the order in which the quotation names them";
            self.report.add(self.entry.at(self.field), self.entry.label(), what, mend);
        }
    }

    fn add(&mut self, index: usize, region: &str, what: String, mend: &str) {
        let at = self.entry.at(&format!("{}.{index}", self.field));
        self.report.add(at, format!("{}, {region}", self.entry.label()), what, mend);
    }
}

/// Notes terms that are not the plan's, or not what the sentence says of the region, and chains
/// without a core.
pub(super) fn terms(seeds: &Seeds, report: &mut Report) {
    let gazetteer = Gazetteer::new(seeds);
    for chain in &seeds.chains {
        let mentions = gazetteer.scan(&chain.quote);
        for index in 0..chain.roles.len() {
            check_term(chain, index, &mentions, report);
        }
        if !chain.roles.iter().any(|role| role.term == term::CORE) {
            let what = format!("no region of it is {}", term::CORE);
            report.add(chain.at("roles"), chain.label(), what, "add the role of its core");
        }
    }
}

fn check_term(chain: &Entry<Chain>, index: usize, mentions: &[Mention<'_>], report: &mut Report) {
    let Some(role) = chain.roles.get(index) else { return };
    let term = role.term.as_str();
    let mention = mentions.iter().find(|it| it.region == role.region);
    let rest = mention.and_then(|it| chain.quote.get(it.range.end..));
    let says = rest.and_then(term::first);
    let (what, mend) = if !TERMS.contains(&term) {
        let words = TERMS.join("、");
        (format!("`{term}` is no word the plan uses for a role"), format!("use one of {words}"))
    } else if !chain.quote.contains(term) {
        (format!("its term {term} is not in the quotation"), "take the quotation's word".into())
    } else if let Some(says) = says.filter(|says| *says != term) {
        (format!("its term is {term}, the sentence says {says} of it"), format!("write {says}"))
    } else {
        return;
    };
    let at = chain.at(&format!("roles.{index}.term"));
    report.add(at, format!("{}, {}", chain.label(), role.region), what, mend);
}
