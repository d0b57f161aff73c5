//! What answers on the pages beside the map (十链总览, 县链矩阵, 规划条文, 目标与分工, 存疑): a
//! module of its own, loaded when one is opened. With it come the dialog 嵌入 and
//! what a page in a frame says to its host.
//!
//! It holds no data. The pages come drawn (`crate::pages`); the view comes as attributes of
//! `#reader`, which the first view's module sets; clicks go back to that module, which hears every
//! click of the document. What is done here changes nothing that a link carries: lighting up what
//! belongs together, walking a grid, ordering rows, narrowing a list.

mod filter;
mod frame;
mod grid;
mod light;
mod offline;
mod order;
mod pages;
mod save;
mod sharing;

use crate::browser::Element;

/// Where the pages stand.
const ROOT: &str = "#reader";

/// Starts the reader on the page that it was loaded into.
pub fn start() {
    let Some(root) = Element::query(ROOT) else { return };
    pages::bring_style(&root);
    light::listen(&root);
    grid::listen(&root);
    save::listen(&root);
    filter::listen(&root);
    pages::listen(&root);
    let follow = {
        let root = root.clone();
        move || {
            pages::show(&root);
            offline::offer(&root);
        }
    };
    follow();
    root.on_attribute_change(follow);
    frame::talk(&root);
    sharing::listen(&root);
}
