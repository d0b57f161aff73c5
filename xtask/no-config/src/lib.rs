//! A replacement of `leptos_config`, the configuration of a Leptos server, which the atlas does not
//! have. The real crate with its parsers takes a minute of processor time to compile, both for the
//! browser and for prerendering.

use std::sync::Arc;

/// The options of Leptos's server components.
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

/// The protocol for reloading a page.
#[derive(Clone, Copy, Debug)]
pub enum ReloadWSProtocol {
    /// Without TLS.
    WS,
    /// With TLS.
    WSS,
}
