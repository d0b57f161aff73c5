//! Installs Debian packages where that is possible.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{child, log};

use super::on_path;

/// Installs packages from the system's mirrors. No installed package is removed.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let Some(privilege) = privilege() else {
        bail!(
            "Debian's packages can't be installed from here (no apt-get, or neither root nor \
             passwordless sudo). They are: {}",
            packages.join(" ")
        );
    };
    if !packages.iter().all(|package| known(package)) {
        update(privilege)?;
    }
    log::step(&format!("installing Debian's packages {}", packages.join(" ")));
    if child::quiet(&mut install_command(privilege, packages)).is_ok() {
        return Ok(());
    }
    update(privilege)?; // the lists may name files that the mirror no longer has
    child::quiet(&mut install_command(privilege, packages))
}

/// Unpacks a package into a folder without installing it: an installed server would start now and at
/// every boot. Its dependencies must be installed already.
pub(crate) fn unpack(package: &str, folder: &Path) -> Result<()> {
    if on_path("apt-get").is_none() {
        bail!("there is no apt-get to get Debian's package {package} with");
    }
    let download = || {
        let mut command = child::command("apt-get");
        command.args(["-q", "-o", "APT::Sandbox::User=root", "download", package]);
        command.current_dir(folder);
        child::quiet(&mut command)
    };
    if download().is_err() {
        update(privilege().context("Debian's package lists can't be read anew from here")?)?;
        download()?;
    }
    for file in std::fs::read_dir(folder)? {
        let file = file?.path();
        if file.extension().is_some_and(|extension| extension == "deb") {
            child::quiet(child::command("dpkg-deb").arg("--extract").arg(&file).arg(folder))?;
        }
    }
    Ok(())
}

/// The way to run apt-get.
#[derive(Clone, Copy)]
enum Privilege {
    Root,
    Sudo,
}

fn privilege() -> Option<Privilege> {
    on_path("apt-get")?;
    let user = child::first_line(Command::new("id").arg("-u"))?;
    let sudo = || child::first_line(Command::new("sudo").args(["-n", "true"])).is_some();
    match user.as_str() {
        "0" => Some(Privilege::Root),
        _ => sudo().then_some(Privilege::Sudo),
    }
}

fn known(package: &str) -> bool {
    let policy = child::output(Command::new("apt-cache").args(["policy", package]));
    policy.is_ok_and(|text| text.contains("Candidate:") && !text.contains("Candidate: (none)"))
}

fn update(privilege: Privilege) -> Result<()> {
    log::step("reading Debian's package lists");
    child::quiet(apt_get(privilege).arg("update"))
}

fn install_command(privilege: Privilege, packages: &[&str]) -> Command {
    let mut command = apt_get(privilege);
    command.args(["install", "-y", "--no-install-recommends", "--no-remove"]).args(packages);
    command
}

fn apt_get(privilege: Privilege) -> Command {
    let mut command = match privilege {
        Privilege::Root => Command::new("env"),
        Privilege::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
    command.args(["-o", "DPkg::Lock::Timeout=300"]);
    command
}
