//! The custom element `<ganzhou-atlas>`: the program for other people's pages. What they may rely on
//! is [`contract`](crate::contract).

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod element;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod picture;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use element::{draw, mount, put, unmount};
