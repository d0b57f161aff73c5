//! The regions, read from the plan by hand: for the tests that hold the page, and for those that
//! hold the drawing, against something that neither of them has computed.

/// The 18 counties.
pub const COUNTIES: [(&str, &str); 18] = [
    ("360702", "章贡区"),
    ("360703", "南康区"),
    ("360704", "赣县区"),
    ("360722", "信丰县"),
    ("360723", "大余县"),
    ("360724", "上犹县"),
    ("360725", "崇义县"),
    ("360726", "安远县"),
    ("360728", "定南县"),
    ("360729", "全南县"),
    ("360730", "宁都县"),
    ("360731", "于都县"),
    ("360732", "兴国县"),
    ("360733", "会昌县"),
    ("360734", "寻乌县"),
    ("360735", "石城县"),
    ("360781", "瑞金市"),
    ("360783", "龙南市"),
];

/// The 8 zones, each with the county it lies in.
pub const ZONES: [(&str, &str, &str); 8] = [
    ("gz-hidz", "赣州高新区", "360704"),
    ("gz-etdz", "赣州经开区", "360702"),
    ("ln-etdz", "龙南经开区", "360783"),
    ("rongjiang", "蓉江新区", "360702"),
    ("agri-park", "赣州国家农业科技园", "360704"),
    ("gx-agri", "赣县国家现代农业示范区", "360704"),
    ("nev-city", "赣州新能源汽车科技城", "360702"),
    ("ganjiang-institute", "中国科学院赣江创新研究院", "360704"),
];
