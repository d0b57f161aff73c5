//! The text of the sentence about what a talk goes through.

use super::texts;

texts! {
    /// The text of the sentence about what a talk goes through, and the word of the notes for arcs, in one language. `{}` is a placeholder.
    AgendaText, ZH_AGENDA {
        sentence: "我们{}。",
        comma: "，",
        first: "先",
        second: "再",
        then: "然后",
        next: "接着",
        last: "最后",
        core: "看一核",
        corridor: "看一廊",
        chain: "看{}这条链",
        chains: "逐条看{}条链",
        together: "把{}条链放在一起看",
        targets: "看到2025年的目标",
        duties: "看分工",
        arcs: "弧线",
    }
}
