//! The actions without an id: of the page, and of the part that the pages beside the map have.

use crate::text::ids;

ids! {
    /// An action without an id.
    pub enum Press {
        /// Shows no chain.
        ClearChains = "clear",
        /// Turns to the next theme.
        NextTheme = "theme",
        /// Turns 关怀版 on or off.
        Care = "care",
        /// Closes the profile.
        Close = "close",
        /// Opens or closes the sheet of a phone.
        Sheet = "sheet",
        /// Closes the notices.
        Dismiss = "dismiss",
        /// Starts or ends the show.
        Present = "present",
        /// Loads the missing parts again.
        Retry = "retry",
        /// Opens the dialog 嵌入.
        Embed = "embed",
        /// Shows or hides the link.
        Share = "share",
        /// Copies the link.
        Copy = "copy",
        /// Magnifies the map.
        ZoomIn = "zoom-in",
        /// Makes the map smaller.
        ZoomOut = "zoom-out",
        /// Shows the whole map.
        ZoomReset = "zoom-reset",
    }
}

ids! {
    /// An action without an id that needs the part with the pages beside the map.
    pub enum PagesPress {
        /// Clears the filter of the list of measures.
        ClearFilter = "clear-filter",
        /// Offers the table of the page as a file.
        SaveTable = "save-table",
        /// Copies the table of the page.
        CopyTable = "copy-table",
        /// Loads the open page again.
        ReloadPage = "reload-page",
        /// Copies the code of the dialog 嵌入.
        CopyCode = "copy-code",
        /// Closes the dialog 嵌入.
        CloseDialog = "close-dialog",
        /// Remembers 关怀版, or forgets it.
        RememberCare = "remember-care",
        /// Lets a newer version of the site take over.
        UpdateSite = "update-site",
        /// Closes the notice of a newer version.
        CloseUpdate = "close-update",
    }
}
