//! The build script draws the page natively. As a build script, it shares its dependencies with the
//! macros and build scripts of the browser's programs.
