//! The memory of the renderer process, as Linux counts it.

use std::collections::BTreeMap;
use std::fs;

use anyhow::Result;

use crate::Engine;

/// A process: its parent and its command line.
struct Process {
    parent: u32,
    command: String,
}

/// The private memory in MB of the largest renderer of our driver's browser (a spare renderer is
/// smaller); `None` on other systems.
pub(super) fn measure_renderer() -> Result<Option<f64>> {
    let driver = Engine::Chromium.driver()?;
    let port = driver.rsplit(':').next().unwrap_or_default();
    let processes = list_processes();
    let option = format!("--port={port}");
    let is_driver = |process: &Process| {
        process.command.contains("chromedriver") && process.command.contains(&option)
    };
    let is_renderer = |process: &Process| {
        process.command.contains("--type=renderer")
            && !process.command.contains("--top-chrome-webui")
    };
    let renderers = processes.iter().filter(|(id, process)| {
        is_renderer(process) && list_ancestors(**id, &processes).any(&is_driver)
    });
    let kilobytes = renderers.filter_map(|(id, _)| read_private_kilobytes(*id)).max();
    Ok(kilobytes.map(|kilobytes| f64::from(kilobytes) / 1024.0))
}

/// All processes of the machine.
fn list_processes() -> BTreeMap<u32, Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter_map(|id| Some((id, read_process(id)?))).collect()
}

fn read_process(id: u32) -> Option<Process> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"))?;
    let command = fs::read(format!("/proc/{id}/cmdline")).ok()?;
    let command = String::from_utf8_lossy(&command).replace('\0', " ");
    Some(Process { parent: parent.trim().parse().ok()?, command })
}

/// The parent of a process, its parent, and so on.
fn list_ancestors(id: u32, processes: &BTreeMap<u32, Process>) -> impl Iterator<Item = &Process> {
    let parent = |id: u32| processes.get(&id).and_then(|it| processes.get(&it.parent));
    let above = move |process: &&Process| processes.get(&process.parent);
    std::iter::successors(parent(id), above)
}

fn read_private_kilobytes(id: u32) -> Option<u32> {
    let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
    let private = rollup.lines().filter(|line| line.starts_with("Private_"));
    let amounts = private.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u32>().ok());
    Some(amounts.sum())
}
