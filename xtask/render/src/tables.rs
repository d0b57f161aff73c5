//! Tables for spreadsheets: roles, 县链矩阵, measures and targets, each in a sheet with typed cells, and their
//! source in a sheet of its own.

use ganzhou_atlas::export::Metadata;
use ganzhou_atlas::plan::{Chain, MEASURES, Measure, PLAN, Region, Role, Target, Tier};
use ganzhou_atlas::scene::RoleStatus;
use ganzhou_atlas::text::{ZH, ZH_TABLES, fill};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

/// A cell.
enum Cell {
    Text(String),
    Number(u64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<usize> for Cell {
    fn from(count: usize) -> Self {
        Self::Number(u64::try_from(count).unwrap_or(u64::MAX))
    }
}

/// A sheet: its name, the headings with the widths of their columns, and its rows.
struct Sheet {
    name: &'static str,
    columns: Vec<(&'static str, u32)>,
    rows: Vec<Vec<Cell>>,
}

/// Writes all tables.
pub(crate) fn write(base_url: &str) -> Result<Vec<u8>, String> {
    let title = ZH_TABLES.title.to_owned();
    let metadata = Metadata { title, clauses: Vec::new(), link: base_url.to_owned() };
    let written = workbook(&metadata);
    written.map_err(|error| format!("the tables can't be written: {error}"))
}

fn workbook(metadata: &Metadata) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(metadata)?);
    for sheet in [roles(), matrix(), measures(), targets(), source(metadata)] {
        put(workbook.add_worksheet(), &sheet)?;
    }
    workbook.save_to_buffer()
}

fn properties(metadata: &Metadata) -> Result<DocProperties, XlsxError> {
    let stated = [&metadata.link, &Metadata::hash()].map(String::as_str).join(ZH.space);
    Ok(DocProperties::new()
        .set_title(&metadata.title)
        .set_subject(Metadata::document())
        .set_author(Metadata::creator())
        .set_comment([&metadata.description(), ZH.space, &stated].concat())
        .set_status(Metadata::status())
        .set_creation_datetime(&ExcelDateTime::parse_from_str(Metadata::date())?))
}

/// Writes a sheet with a fixed row of headings and a filter.
fn put(sheet: &mut Worksheet, content: &Sheet) -> Result<(), XlsxError> {
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let number = Format::new().set_num_format("#,##0").set_align(FormatAlign::Top);
    let head = Format::new().set_bold().set_text_wrap().set_background_color("#EFEAE0");
    sheet.set_name(content.name)?;
    for (column, (name, width)) in (0..).zip(&content.columns) {
        sheet.write_with_format(0, column, *name, &head)?;
        sheet.set_column_width(column, *width)?;
    }
    for (row, cells) in (1..).zip(&content.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(words) => sheet.write_with_format(row, column, words, &text)?,
                Cell::Number(value) => sheet.write_with_format(row, column, *value, &number)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = u32::try_from(content.rows.len()).unwrap_or_default();
    let columns = u16::try_from(content.columns.len()).unwrap_or(1).saturating_sub(1);
    sheet.autofilter(0, 0, last, columns)?;
    Ok(())
}

fn kind(region: &Region) -> &'static str {
    if region.is_county() { ZH_TABLES.county } else { ZH_TABLES.zone }
}

fn place(section: &str, measure: &str) -> String {
    fill(ZH_TABLES.place, &[section, measure])
}

fn roles() -> Sheet {
    let of_chain =
        PLAN.chains.iter().flat_map(|chain| chain.roles.iter().map(move |role| (chain, role)));
    let row = |(chain, role): (&'static Chain, &'static Role)| {
        let clause = role.citation.clause;
        let tier = if role.tier == Tier::Core { ZH.tier_core } else { ZH_TABLES.radiating };
        let host = role.region.host().map_or("", |host| host.name);
        let place = place(clause.section, clause.measure);
        let cells = [
            chain.name,
            role.region.name,
            role.region.id,
            kind(role.region),
            host,
            role.term,
            tier,
        ];
        let cells = cells.into_iter().chain([place.as_str(), clause.quote]);
        cells.map(Cell::from).collect()
    };
    let heads = ZH_TABLES.roles.into_iter().zip([16, 22, 10, 8, 12, 14, 12, 16, 60]);
    Sheet {
        name: ZH_TABLES.roles_name,
        columns: heads.collect(),
        rows: of_chain.map(row).collect(),
    }
}

/// A row a region, a column a chain: the plan's word; 文件未提及 where it has none.
fn matrix() -> Sheet {
    let cell = |region: &'static Region, chain: &'static Chain| match (
        chain.role_of(region),
        RoleStatus::in_chain(&PLAN, chain, region),
    ) {
        (Some(role), _) => Cell::from(role.term),
        (None, RoleStatus::HostsNamedZone) => Cell::from(ZH_TABLES.host),
        (None, _) => Cell::from(ZH_TABLES.unmentioned),
    };
    let row = |region: &'static Region| {
        let own = [Cell::from(region.name), Cell::from(region.id), Cell::from(kind(region))];
        let count = PLAN.chains.iter().filter(|chain| chain.role_of(region).is_some()).count();
        let terms = PLAN.chains.iter().map(|chain| cell(region, chain));
        own.into_iter().chain(terms).chain([Cell::from(count)]).collect()
    };
    let own = ZH_TABLES.matrix.into_iter().zip([22, 10, 8]);
    let columns = own.chain(PLAN.chains.iter().map(|chain| (chain.name, 14)));
    Sheet {
        name: ZH_TABLES.matrix_name,
        columns: columns.chain([(ZH_TABLES.count, 10)]).collect(),
        rows: PLAN.regions.iter().map(row).collect(),
    }
}

fn measures() -> Sheet {
    let row = |measure: &Measure| {
        let units: Vec<&str> = measure.duties.iter().map(|duty| duty.unit.name).collect();
        let lead = measure.lead().map_or("", |unit| unit.name);
        let units = units.join(ZH.list_separator);
        let cells =
            [measure.section, measure.section_title, measure.title, measure.summary, lead, &units];
        let number = measure.id.parse().map_or_else(|_| Cell::from(measure.id), Cell::Number);
        let count = Cell::from(measure.targets.len());
        [number].into_iter().chain(cells.map(Cell::from)).chain([count]).collect()
    };
    let heads = ZH_TABLES.measures.into_iter().zip([8, 12, 28, 34, 60, 22, 60, 8]);
    Sheet {
        name: ZH_TABLES.measures_name,
        columns: heads.collect(),
        rows: MEASURES.iter().map(row).collect(),
    }
}

fn targets() -> Sheet {
    let row = |(measure, target): (&Measure, &Target)| {
        let (before, after) = target.words_around();
        let words = [&before, target.figure, target.unit, &after].concat();
        let date = target.date().unwrap_or(ZH_TABLES.no_date);
        let cells = [target.id, target.indicator, &words].map(Cell::from);
        let numbers = [target.amount, target.upto].map(Cell::Number);
        let rest =
            [target.unit, date, &place(measure.section, measure.id), target.citation.clause.quote];
        cells.into_iter().chain(numbers).chain(rest.map(Cell::from)).collect()
    };
    let all =
        MEASURES.iter().flat_map(|measure| measure.targets.iter().map(move |it| (measure, it)));
    let heads = ZH_TABLES.targets.into_iter().zip([8, 30, 22, 12, 12, 8, 14, 16, 60]);
    Sheet { name: ZH_TABLES.targets_name, columns: heads.collect(), rows: all.map(row).collect() }
}

fn source(metadata: &Metadata) -> Sheet {
    let document = &PLAN.document;
    let values = [
        document.title.to_owned(),
        document.issuer.to_owned(),
        document.published.to_owned(),
        Metadata::status(),
        Metadata::hash(),
        metadata.link.clone(),
        ZH_TABLES.remark.to_owned(),
    ];
    let rows = ZH_TABLES.source.into_iter().zip(values);
    let rows = rows.map(|(name, value)| vec![Cell::from(name), Cell::Text(value)]).collect();
    Sheet {
        name: ZH_TABLES.source_name,
        columns: ZH_TABLES.source_heads.into_iter().zip([16, 90]).collect(),
        rows,
    }
}
