//! Presentations.

use ganzhou_atlas::export::Metadata;
use ganzhou_atlas::export::slides::{Page, is_supported, pptx};
use ganzhou_atlas::plan::{SLIDE_KEYS, SlideKey, find_slide};
use ganzhou_atlas::state::{Deck, Entry, ShowState, View, encode};
use ganzhou_atlas::text::ZH;
use ganzhou_atlas::view::show::deck_notes;

use crate::subject::Subject;

/// A presentation of a subject.
pub(crate) fn write(subject: &Subject, base_url: &str) -> Result<Vec<u8>, String> {
    let deck = Deck { entries: entries(subject)?, ..Deck::whole() };
    let notes = deck_notes(&deck);
    let pages = deck.entries.iter().zip(notes);
    let pages: Vec<Page> =
        pages.map(|(entry, notes)| Page { slide: entry.slide(), notes }).collect();
    let title = match pages.as_slice() {
        [page] => page.slide.title,
        _ => ZH.title,
    };
    let link = link_to(subject, deck, base_url);
    let clauses = match subject {
        Subject::Chains(chains) => chains.iter().map(|chain| chain.clause).collect(),
        Subject::Deck | Subject::Region(_) | Subject::Scene(_) | Subject::Tables => Vec::new(),
    };
    let metadata = Metadata { title: title.to_owned(), clauses, link };
    pptx(&pages, &metadata).map_err(|error| format!("the presentation can't be written: {error}"))
}

/// The address of the view with the same content.
pub(crate) fn link(subject: &Subject, base_url: &str) -> Result<String, String> {
    let deck = Deck { entries: entries(subject)?, ..Deck::whole() };
    Ok(link_to(subject, deck, base_url))
}

fn link_to(subject: &Subject, deck: Deck, base_url: &str) -> String {
    [base_url, "?", &encode(&view(subject, deck))].concat()
}

/// The slides of a subject.
fn entries(subject: &Subject) -> Result<Vec<Entry>, String> {
    let keys: Vec<&'static SlideKey> = match subject {
        Subject::Deck => SLIDE_KEYS.iter().filter(|key| is_supported(find_slide(key))).collect(),
        Subject::Chains(chains) => {
            let key = |id| SLIDE_KEYS.iter().find(move |key| key.id == id);
            chains.iter().filter_map(|chain| key(chain.id)).collect()
        }
        Subject::Scene(key) => vec![key],
        Subject::Region(_) | Subject::Tables => {
            return Err("a county can't be written as a slide yet: .svg or .png".to_owned());
        }
    };
    if let Some(key) = keys.iter().find(|key| !is_supported(find_slide(key))) {
        return Err(format!("the scene `{}` has no map: it can't be written as a slide", key.id));
    }
    Ok(keys.into_iter().map(Entry::whole).collect())
}

/// The view with the same content.
fn view(subject: &Subject, deck: Deck) -> View {
    match subject {
        Subject::Chains(chains) => View { chains: chains.clone(), ..View::new() },
        Subject::Deck | Subject::Region(_) | Subject::Scene(_) | Subject::Tables => {
            View { show: Some(ShowState { deck, ..ShowState::default() }), ..View::new() }
        }
    }
}
