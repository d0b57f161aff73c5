//! Stands in for the crate of this name: the configuration of a Leptos server. The atlas has none,
//! and nothing reads it. The real crate takes a minute of processor time to compile, with the
//! parsers that it reads files with: once for the browser, once for prerendering.

use std::sync::Arc;

/// What Leptos's components for servers take.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "nothing reads them")]
pub struct LeptosOptions {
    pub output_name: Arc<str>,
    pub site_root: Arc<str>,
    pub site_pkg_dir: Arc<str>,
    pub hash_file: Arc<str>,
    pub hash_files: bool,
    pub reload_port: u32,
    pub reload_external_port: Option<u32>,
    pub reload_ws_protocol: ReloadWSProtocol,
}

/// The protocol by which a page is told to reload.
#[derive(Clone, Copy, Debug)]
pub enum ReloadWSProtocol {
    /// In plain text.
    WS,
    /// By TLS.
    WSS,
}
