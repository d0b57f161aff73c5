//! The build script does the work: it draws the page natively. As a build script it shares what it
//! is compiled from with the macros and build scripts of the browser's programs.
