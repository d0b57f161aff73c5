//! What the benchmark's comparison pages are made with: D3, ECharts and a bundler.

use std::path::PathBuf;

use anyhow::Result;

use super::Tool;
use super::npm::Package;

const D3: Package = Package { name: "d3", version: "7.9.2" };
const ECHARTS: Package = Package { name: "echarts", version: "6.1.0" };
const ESBUILD: Package = Package { name: "esbuild", version: "0.28.2" };

/// The libraries of the comparison pages with the bundler that takes only the used parts of them.
pub(crate) struct ComparisonLibraries;

/// Where they lie.
pub(crate) struct ComparisonPaths {
    /// The folders in which the bundler looks for a library.
    pub(crate) node_modules: Vec<PathBuf>,
    /// The bundler.
    pub(crate) esbuild: PathBuf,
}

impl Tool for ComparisonLibraries {
    type Found = ComparisonPaths;

    fn name(&self) -> &'static str {
        "D3, ECharts and esbuild"
    }

    fn remedy(&self) -> &'static str {
        "They come from the npm registry: install Node.js with npm."
    }

    fn find(&self) -> Result<Option<ComparisonPaths>> {
        let [d3, echarts, esbuild] = [D3.find()?, ECHARTS.find()?, ESBUILD.find()?];
        let (Some(d3), Some(echarts), Some(esbuild)) = (d3, echarts, esbuild) else {
            return Ok(None);
        };
        let above = |library: &PathBuf| library.parent().map(PathBuf::from);
        let node_modules = [d3, echarts].iter().filter_map(above).collect();
        Ok(Some(ComparisonPaths { node_modules, esbuild: esbuild.join("bin/esbuild") }))
    }

    fn install(&self) -> Result<()> {
        for package in [D3, ECHARTS, ESBUILD] {
            if package.find()?.is_none() {
                package.install()?;
            }
        }
        Ok(())
    }
}
