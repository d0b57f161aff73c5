//! Whatever keys are pressed, the show is on or was left, and everything says the same of where.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use atlas_e2e::{Page, Screen, in_every_engine, key};
use serde_json::json;

/// How many keys are pressed, and how many between two looks.
const KEYS: usize = 500;
const AT_ONCE: usize = 25;

/// Every command but those that open a window, print or fill the screen (S, I, F, F5), letters of
/// names, digits, and keys that mean nothing. Steps come oftener than the rest.
const KEYS_OF_ALL_KINDS: [&str; 50] = [
    key::PAGE_DOWN,
    key::PAGE_DOWN,
    key::PAGE_DOWN,
    key::PAGE_UP,
    key::RIGHT,
    key::RIGHT,
    key::LEFT,
    key::UP,
    key::DOWN,
    key::HOME,
    key::END,
    key::ENTER,
    key::ENTER,
    key::ENTER,
    key::ESCAPE,
    key::ESCAPE,
    key::ESCAPE,
    key::BACKSPACE,
    " ",
    "n",
    "n",
    "p",
    "b",
    "w",
    ".",
    ",",
    "o",
    "a",
    "e",
    "m",
    "j",
    "k",
    "?",
    "x",
    "g",
    "d",
    "c",
    "y",
    "u",
    "z",
    "1",
    "2",
    "5",
    "9",
    "0",
    "N",
    "A",
    "-",
    "§",
    "龙",
];

#[tokio::test]
async fn no_sequence_of_keys_separates_the_slide_from_the_address() -> Result<()> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH)?.subsec_nanos();
    let seed = u64::from(now) | 1;
    println!("the seed is {seed}");
    press(seed).await.with_context(|| format!("with the seed {seed}"))
}

async fn press(seed: u64) -> Result<()> {
    in_every_engine(Screen::DESKTOP, async |page| {
        page.present("").await?;
        let mut dice = Dice(seed);
        for _ in 0..KEYS / AT_ONCE {
            let keys: Vec<&str> = (0..AT_ONCE).map(|_| dice.one_of(&KEYS_OF_ALL_KINDS)).collect();
            page.press(&keys).await.with_context(|| format!("{keys:?}"))?;
            page.expect_matching_address().await.with_context(|| format!("after {keys:?}"))?;
            if dice.throw().is_multiple_of(4) {
                page.press_with(key::SHIFT, "F").await?;
                left_or_on(page).await.with_context(|| format!("after {keys:?} and Shift+F"))?;
            }
        }
        // It still does what it is told.
        page.press(&[key::ESCAPE; 6]).await?;
        page.expect_matching_address().await?;
        page.open("?present&scene=core").await?;
        page.expect_show().await?;
        page.press(&[key::PAGE_DOWN]).await?;
        page.expect_step("core", 2).await
    })
    .await
}

/// The show was properly left, and starts again; or something stood over it, and it is on.
async fn left_or_on(page: &Page) -> Result<()> {
    let on = "return 'present' in document.documentElement.dataset
        ? document.querySelector('#show').hasAttribute('data-scene') && 'on' : !document.querySelector('#show').hasAttribute('data-scene') && 'left'";
    if page.run(on).await? == json!("on") {
        page.expect_matching_address().await?;
        return Ok(());
    }
    page.expect_no_show().await?;
    page.press_with(key::SHIFT, "F").await?;
    page.expect_show().await?;
    page.expect_step("title", 1).await
}

/// Numbers as if by chance, the same for the same seed (xorshift).
struct Dice(u64);

impl Dice {
    fn throw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }

    fn one_of(&mut self, keys: &[&'static str]) -> &'static str {
        let at = usize::try_from(self.throw()).unwrap_or_default() % keys.len();
        keys.get(at).copied().unwrap_or_default()
    }
}
