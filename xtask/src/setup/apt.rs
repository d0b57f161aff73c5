//! Debian's packages, where there are any and we may install them.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{child, say};

use super::on_path;

/// Installs packages from the system's own mirrors. Nothing that is installed is removed for it.
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
    say::step(&format!("installing Debian's packages {}", packages.join(" ")));
    if child::quiet(&mut install_command(privilege, packages)).is_ok() {
        return Ok(());
    }
    update(privilege)?; // the lists may be older than what the mirror still has
    child::quiet(&mut install_command(privilege, packages))
}

/// How apt-get may be run.
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
    say::step("reading Debian's package lists");
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
