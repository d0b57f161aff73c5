//! The custom element `<ganzhou-atlas>`, for other people's pages. Its public contract is
//! [`contract`](crate::contract).

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod element;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod picture;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use element::{export_svg, mount, set_parameter, unmount};
