//! One visit to one page, in a new browser with an empty cache: first view, hover, chains, wheel and
//! counties, with trusted input events.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use tokio::time::sleep_until;

use super::memory::measure_renderer;
use super::{Figure, Pace, Samples, Subject};
use crate::facts::{self, CHAINS, name_of};
use crate::{Engine, Page, Place, Screen, browse};

/// Added to each page before its own scripts.
const PROBE: &str = include_str!("probe.js");
/// The time at which memory and elements are counted.
const SETTLED: Duration = Duration::from_secs(6);
/// The counties that are hovered and clicked; no two in a row are neighbours.
const COUNTIES: [&str; 8] =
    ["360722", "360732", "360725", "360781", "360734", "360723", "360731", "360729"];
/// Notches of the wheel: in, out, in, out.
const NOTCHES: [i32; 4] = [-10, 10, -10, 10];
/// The pause between two notches, as by hand.
const NOTCH: Duration = Duration::from_millis(33);

/// Opens a page in a new browser, and adds all measurements to the samples.
///
/// # Errors
/// When the browser fails, or the page does not answer.
pub async fn visit(subject: Subject, pace: Pace, samples: &mut Samples) -> Result<()> {
    browse(Engine::Chromium, Screen::DESKTOP, async |page| {
        let mut visit = Visit { page, subject, pace, samples };
        visit.open_page().await?;
        visit.hover_counties().await?;
        visit.click_chains().await?;
        visit.turn_wheel().await?;
        visit.click_counties().await
    })
    .await
    .with_context(|| format!("{}, {pace:?}", subject.name()))
}

/// A visit under way.
struct Visit<'a> {
    page: &'a Page,
    subject: Subject,
    pace: Pace,
    samples: &'a mut Samples,
}

impl Visit<'_> {
    fn add_sample(&mut self, figure: Figure, value: f64) {
        self.samples.add(self.subject, self.pace, figure, value);
    }

    /// Opens the page, and records its paints, memory and elements.
    async fn open_page(&mut self) -> Result<()> {
        let page = self.page;
        let probe = json!({ "source": PROBE });
        page.devtools("Page.addScriptToEvaluateOnNewDocument", probe).await?;
        self.slow_down().await?;
        let opened = Instant::now();
        page.go(&self.subject.url()?).await?;
        sleep_until((opened + SETTLED).into()).await;
        page.wait_until("return bench.readFirstView() !== null").await?;
        if let Some(megabytes) = measure_renderer()? {
            self.add_sample(Figure::Memory, megabytes);
        }
        let count = page.run("return document.getElementsByTagName('*').length").await?;
        self.add_sample(Figure::Elements, parse_number(&count)?);
        let times = page.run("return bench.readFirstView()").await?;
        for (figure, name) in [
            (Figure::FirstPaint, "first"),
            (Figure::MapThere, "map"),
            (Figure::Interactive, "interactive"),
        ] {
            self.add_sample(figure, parse_number(times.get(name).unwrap_or(&Value::Null))?);
        }
        Ok(())
    }

    /// Sets the processor and the line to the visit's pace.
    async fn slow_down(&self) -> Result<()> {
        self.divide_cpu(self.pace.cpu_divisor()).await?;
        if self.pace == Pace::Slow {
            let bytes = 1_600_000 / 8;
            let line = json!({ "offline": false, "latency": 150, "downloadThroughput": bytes,
                "uploadThroughput": bytes });
            self.page.devtools("Network.enable", json!({})).await?;
            self.page.devtools("Network.emulateNetworkConditions", line).await?;
        }
        Ok(())
    }

    async fn divide_cpu(&self, divisor: u32) -> Result<()> {
        let rate = json!({ "rate": divisor });
        self.page.devtools("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(())
    }

    async fn hover_counties(&mut self) -> Result<()> {
        let places = self.find_counties().await?;
        for (county, at) in places.iter().chain(&places) {
            // D3 answers when the pointer enters a county; within a canvas it enters nothing.
            let answer = json!([["pointerover", "pointermove"], "tooltip", name_of(county)]);
            let time = self.time_answer(answer, &[mouse_event("mouseMoved", *at)]).await?;
            self.add_sample(Figure::Hover, time);
        }
        Ok(())
    }

    async fn click_chains(&mut self) -> Result<()> {
        for chain in CHAINS {
            let button = format!("button[data-chain='{}']", chain.id);
            let at = self.run_at_full_speed(async |page| page.place_in(&button).await).await?;
            let roles: Map<String, Value> = facts::COUNTIES
                .map(|(id, _)| (id.to_owned(), json!(chain.role(id))))
                .into_iter()
                .collect();
            let answer = json!([["click"], "chain", { "id": chain.id, "roles": roles }]);
            let time = self.point_and_click(answer, at).await?;
            self.add_sample(Figure::ChainClick, time);
        }
        Ok(())
    }

    async fn click_counties(&mut self) -> Result<()> {
        for county in COUNTIES {
            // A profile may shrink the map, so each place is determined again.
            let look = async |page: &Page| find_county(page, self.subject, county).await;
            let at = self.run_at_full_speed(look).await?;
            let answer = json!([["click"], "profile", name_of(county)]);
            let time = self.point_and_click(answer, at).await?;
            self.add_sample(Figure::CountyClick, time);
        }
        Ok(())
    }

    /// Zooms the map in and out at its centre, and records slow frames.
    async fn turn_wheel(&mut self) -> Result<()> {
        let middle = self.run_at_full_speed(async |page| {
            let middle = "const box = document.querySelector('#map').getBoundingClientRect(); \
                return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)";
            parse_place(&page.run(middle).await?)
        });
        let at = middle.await?;
        self.page.run("bench.startFrames()").await?;
        let mut next = Instant::now();
        for notches in NOTCHES {
            for _ in 0..notches.abs() {
                let mut event = mouse_event("mouseWheel", at);
                add_entries(&mut event, json!({ "deltaX": 0, "deltaY": 100 * notches.signum() }));
                self.send_input(event).await?;
                next += NOTCH;
                sleep_until(next.into()).await;
            }
        }
        self.wait_for_rest().await?;
        let frames = self.page.run("return bench.stopFrames()").await?;
        let at = |index: usize| parse_number(frames.get(index).unwrap_or(&Value::Null));
        self.add_sample(Figure::SlowFrames, at(0)?);
        self.add_sample(Figure::SlowFramesTotal, at(1)?);
        Ok(())
    }

    /// Points at a place, waits until the page is idle, and times a click there.
    async fn point_and_click(&self, answer: Value, at: Place) -> Result<f64> {
        self.send_input(mouse_event("mouseMoved", at)).await?;
        let button = |kind| {
            let mut event = mouse_event(kind, at);
            add_entries(&mut event, json!({ "button": "left", "clickCount": 1 }));
            event
        };
        self.time_answer(answer, &[button("mousePressed"), button("mouseReleased")]).await
    }

    /// The time in ms from an input to the end of the frame with the expected change.
    async fn time_answer(&self, answer: Value, input: &[Value]) -> Result<f64> {
        self.wait_for_rest().await?;
        self.page.run_with("bench.timeAnswer(...arguments[0])", vec![answer.clone()]).await?;
        for event in input {
            self.send_input(event.clone()).await?;
        }
        let answered = self.page.wait_until("return bench.answered !== null").await;
        answered.with_context(|| format!("no answer to {answer}"))?;
        parse_number(&self.page.run("return bench.answered").await?)
    }

    async fn wait_for_rest(&self) -> Result<()> {
        self.page.run("bench.waitForRest()").await?;
        self.page.wait_until("return bench.isAtRest").await
    }

    async fn send_input(&self, event: Value) -> Result<()> {
        self.page.devtools("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    /// The places of the counties.
    async fn find_counties(&self) -> Result<Vec<(&'static str, Place)>> {
        self.run_at_full_speed(async |page| {
            let mut places = Vec::new();
            for county in COUNTIES {
                places.push((county, find_county(page, self.subject, county).await?));
            }
            Ok(places)
        })
        .await
    }

    /// Runs unmeasured work at full speed.
    async fn run_at_full_speed<T>(&self, work: impl AsyncFnOnce(&Page) -> Result<T>) -> Result<T> {
        if self.pace == Pace::Normal {
            return work(self.page).await;
        }
        self.divide_cpu(1).await?;
        let result = work(self.page).await;
        self.divide_cpu(self.pace.cpu_divisor()).await?;
        result
    }
}

/// A place at which a pointer hits a county.
async fn find_county(page: &Page, subject: Subject, county: &str) -> Result<Place> {
    match subject {
        Subject::ECharts => {
            let found = page.run_with("return placeOf(arguments[0])", vec![json!(county)]).await?;
            parse_place(&found)
        }
        _ => page.place_of(county).await,
    }
}

fn mouse_event(kind: &str, (x, y): Place) -> Value {
    json!({ "type": kind, "x": x, "y": y })
}

/// Adds the entries of one object to another.
fn add_entries(event: &mut Value, more: Value) {
    if let (Value::Object(event), Value::Object(more)) = (event, more) {
        event.extend(more);
    }
}

fn parse_place(value: &Value) -> Result<Place> {
    serde_json::from_value(value.clone()).context("no place")
}

fn parse_number(value: &Value) -> Result<f64> {
    value.as_f64().with_context(|| format!("{value} is no number"))
}
