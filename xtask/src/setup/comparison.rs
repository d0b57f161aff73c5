//! Libraries of the benchmark's comparison pages: D3, ECharts and a bundler.

use std::path::PathBuf;

use super::Tool;
use super::npm::Package;

const D3: Package = Package { name: "d3", version: "7.9.2" };
const ECHARTS: Package = Package { name: "echarts", version: "6.1.0" };
const ESBUILD: Package = Package { name: "esbuild", version: "0.28.2" };

/// The paths of libraries and bundler.
pub(crate) struct ComparisonPaths {
    /// The folders in which the bundler finds libraries.
    pub(crate) node_modules: Vec<PathBuf>,
    /// The bundler.
    pub(crate) esbuild: PathBuf,
}

/// The libraries of the comparison pages, with a tree-shaking bundler.
pub(crate) const COMPARISON_LIBRARIES: Tool<ComparisonPaths> = Tool {
    name: "D3, ECharts and esbuild",
    remedy: "They come from the npm registry: install Node.js with npm.",
    find: || {
        let [d3, echarts, esbuild] = [D3.find()?, ECHARTS.find()?, ESBUILD.find()?];
        let (Some(d3), Some(echarts), Some(esbuild)) = (d3, echarts, esbuild) else {
            return Ok(None);
        };
        let above = |library: &PathBuf| library.parent().map(PathBuf::from);
        let node_modules = [d3, echarts].iter().filter_map(above).collect();
        Ok(Some(ComparisonPaths { node_modules, esbuild: esbuild.join("bin/esbuild") }))
    },
    install: || {
        for package in [D3, ECHARTS, ESBUILD] {
            if package.find()?.is_none() {
                package.install()?;
            }
        }
        Ok(())
    },
};
