//! The parts that the compiler splits off a program, and how they are loaded.
//!
//! A part is everything that only its entry point reaches. With the feature `split`, [`part!`] marks
//! an entry point, the pipeline moves what it reaches into a file of its own
//! (`xtask/src/pipeline/split`), and a loader in JavaScript fetches that file. Without the feature a
//! program is one module.
//!
//! [`part!`]: crate::part

use crate::view::Atlas;
use std::pin::Pin;

/// Loads a part, then starts it on an atlas.
pub type LoadPart = fn(Atlas) -> Pin<Box<dyn Future<Output = Result<(), SplitLoaderError>>>>;

/// A part could not be loaded. Loading it again may succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SplitLoaderError;

/// The [`LoadPart`] of the part with this name and this start function.
#[cfg(feature = "split")]
#[macro_export]
macro_rules! part {
    ($name:ident, $start:path) => {{
        #[$crate::split::wasm_split($name, wasm_split_path = $crate::split, fallible)]
        fn load(
            atlas: $crate::view::Atlas,
        ) -> ::core::result::Result<(), $crate::split::SplitLoaderError> {
            $start(atlas);
            Ok(())
        }
        let load: $crate::split::LoadPart = |atlas| ::std::boxed::Box::pin(load(atlas));
        load
    }};
}

/// The [`LoadPart`] of the part with this name and this start function: it is loaded already.
#[cfg(not(feature = "split"))]
#[macro_export]
macro_rules! part {
    ($name:ident, $start:path) => {{
        let load: $crate::split::LoadPart = |atlas| {
            $start(atlas);
            ::std::boxed::Box::pin(::core::future::ready(Ok(())))
        };
        load
    }};
}

#[cfg(feature = "split")]
#[doc(hidden)]
pub use leptos::wasm_split::wasm_split;

/// The runtime of the attribute `wasm_split`, which refers to these items by name.
#[cfg(feature = "split")]
#[doc(hidden)]
#[allow(unsafe_code, reason = "the loader of a part is an imported C function")]
pub mod rt {
    use super::SplitLoaderError;
    use std::cell::Cell;
    use std::ffi::c_void;
    use std::future::poll_fn;
    use std::pin::Pin;
    use std::rc::Rc;
    use std::task::{Poll, Waker};

    /// Called by the loader, once: with the pointer that it was given, and whether the part is loaded.
    pub type LoadCallbackFn = unsafe extern "C" fn(*const c_void, bool);

    /// The loader of a part, an imported function.
    pub struct LazySplitLoader(unsafe extern "C" fn(LoadCallbackFn, *const c_void));

    /// Whether the part is loaded, once that is known, and the task that waits for it.
    #[derive(Default)]
    struct Outcome {
        is_loaded: Cell<Option<bool>>,
        waiting: Cell<Option<Waker>>,
    }

    impl LazySplitLoader {
        /// # Safety
        /// The function calls back once each time it is called, with the pointer that it was given.
        #[must_use]
        pub const unsafe fn new(load: unsafe extern "C" fn(LoadCallbackFn, *const c_void)) -> Self {
            Self(load)
        }
    }

    /// Loads the part. The loader itself keeps what it has loaded already.
    ///
    /// # Errors
    /// When the part could not be loaded.
    pub async fn ensure_loaded(loader: Pin<&LazySplitLoader>) -> Result<(), SplitLoaderError> {
        let outcome = Rc::new(Outcome::default());
        // SAFETY: `finish` takes back the pointer, once, as `new` demands of the loader.
        unsafe { (loader.0)(finish, Rc::into_raw(Rc::clone(&outcome)).cast()) };
        let is_loaded = poll_fn(|context| match outcome.is_loaded.get() {
            Some(is_loaded) => Poll::Ready(is_loaded),
            None => {
                outcome.waiting.set(Some(context.waker().clone()));
                Poll::Pending
            }
        });
        if is_loaded.await { Ok(()) } else { Err(SplitLoaderError) }
    }

    unsafe extern "C" fn finish(outcome: *const c_void, is_loaded: bool) {
        // SAFETY: the pointer comes from `Rc::into_raw` in `ensure_loaded`.
        let outcome = unsafe { Rc::from_raw(outcome.cast::<Outcome>()) };
        outcome.is_loaded.set(Some(is_loaded));
        if let Some(waiting) = outcome.waiting.take() {
            waiting.wake();
        }
    }
}
