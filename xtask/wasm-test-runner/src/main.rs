//! wasm-bindgen's test runner as a workspace member, so that it need not be installed and has the
//! version of our lock file.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
