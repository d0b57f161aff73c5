//! A picture of the presenter's own.

use crate::text::ZH_OWN;

/// A picture of the presenter's own, as a data address of a PNG, JPEG or WebP: formats that run
/// nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPicture(String);

/// The media types, each with the beginning of its files in base64.
const KINDS: [(&str, &str); 3] =
    [("image/png", "iVBORw0KGgo"), ("image/jpeg", "/9j/"), ("image/webp", "UklGR")];

impl OwnPicture {
    /// The longest data address, in bytes.
    pub const MAX_BYTES: usize = 1_500_000;

    /// The picture of a data address.
    ///
    /// # Errors
    /// A sentence for the user: what is wrong, and how to mend it.
    pub fn from_data_url(url: &str) -> Result<Self, &'static str> {
        if url.len() > Self::MAX_BYTES {
            return Err(ZH_OWN.picture_large);
        }
        let (kind, data) = url
            .strip_prefix("data:")
            .and_then(|rest| rest.split_once(";base64,"))
            .ok_or(ZH_OWN.picture_kind)?;
        let (_, start) = KINDS.into_iter().find(|it| it.0 == kind).ok_or(ZH_OWN.picture_kind)?;
        let is_base64 = |it: u8| it.is_ascii_alphanumeric() || matches!(it, b'+' | b'/' | b'=');
        match data.starts_with(start) && data.bytes().all(is_base64) {
            true => Ok(Self(url.to_owned())),
            false => Err(ZH_OWN.picture_broken),
        }
    }

    /// The data address.
    pub fn url(&self) -> &str {
        &self.0
    }
}
