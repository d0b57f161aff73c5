//! wasm-bindgen's test runner as a workspace member, so that no tool has to be installed and its
//! version is the one in our lock.

fn main() -> anyhow::Result<()> {
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
}
