//! The atlas in other people's pages: what they may rely on, and nothing else is public.
//!
//! `docs/embedding.md` is the contract in words and `public/embed/v1.d.ts` in types; a test holds
//! both, and the element itself, to [`contract`].

pub mod contract;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod draw;
#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
mod element;
pub mod message;
pub mod news;
pub mod snippet;

#[cfg(all(target_arch = "wasm32", feature = "hydrate"))]
pub use element::{draw, mount, put, unmount};
