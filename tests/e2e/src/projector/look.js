// What of a slide the lint judges, as plain data: the words that are seen, what does not fit, and of
// every map the rectangles of pixels that belong to one county or zone alone. All in CSS pixels.
const show = document.querySelector('#show'), slide = show.querySelector('.slide');
const box = it => it.getBoundingClientRect();
const style = it => getComputedStyle(it);
// A path in a group that is not displayed counts as visible for Chromium, but has no box.
const seen = it => it.getClientRects().length > 0 && it.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !it.closest('.unseen');
const ways = it => [...function* () { for (; it && it !== document; it = it.parentNode) yield it; }()];
const opacity = it => ways(it).reduce((all, way) => all * style(way).opacity, 1);
const name = it => it.tagName.toLowerCase() + [...it.classList].map(word => '.' + word).join('');

// Words. A box is what the characters fill: an em high, without the font's room above and below.
const lines = (node, size) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(it => it.width > 1)
        .map(it => [it.x, it.y + it.height / 2 - size * .48, it.width, size * .96]);
};
const label = text => {
    const matrix = text.getScreenCTM(), own = text.getBBox(), size = parseFloat(style(text).fontSize) * matrix.d;
    const middle = matrix.f + matrix.d * (own.y + own.height / 2) + size * .04;
    return { size, boxes: [[matrix.e + matrix.a * own.x, middle - size * .48, matrix.a * own.width, size * .96]] };
};
const place = it => {
    const part = (it.closest('svg') ?? it).closest(it.closest('svg') ? 'figure,li,div' : '[class]');
    return it === part || !part ? name(it) : `${name(part)} ${name(it)}`;
};
// What of boxes lies within everything that cuts them.
const within = (it, boxes) => ways(it).filter(way => slide.contains(way) && style(way).overflow !== 'visible').map(box)
    .reduce((boxes, { x, y, right, bottom }) => boxes.map(([l, t, w, h]) => {
        const left = Math.max(l, x), top = Math.max(t, y);
        return [left, top, Math.min(l + w, right) - left, Math.min(t + h, bottom) - top];
    }).filter(([, , w, h]) => w > 1 && h > 1), boxes);
const words = [], blocks = [];
const block = it => {
    const own = ways(it).find(way => way === slide || style(way).display !== 'inline');
    if (!blocks.includes(own)) blocks.push(own);
    return blocks.indexOf(own);
};
const walk = document.createTreeWalker(show, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
    const node = walk.currentNode, it = node.parentElement;
    if (!node.data.trim() || !seen(it) || opacity(it) < .05) continue;
    const map = it.closest('svg'), css = style(it), size = parseFloat(css.fontSize);
    const drawn = map ? label(it) : { size, boxes: within(it, lines(node, size)) };
    const window = map ? box(map) : box(show);
    drawn.boxes = drawn.boxes.filter(([x, y, w, h]) =>
        !map || (x + w > window.x && x < window.right && y + h > window.y && y < window.bottom));
    if (!drawn.boxes.length) continue;
    words.push({
        text: node.data.trim().slice(0, 24), place: place(it), ...drawn,
        block: block(it),
        colour: map ? css.fill : css.color, opacity: opacity(it),
        halo: map && css.stroke !== 'none' && css.paintOrder.startsWith('stroke') ? css.stroke : '',
        grounds: ways(it).map(way => style(way).backgroundColor),
        window: [window.x, window.y, window.width, window.height],
    });
}

// What does not fit: of what holds each other, the innermost. A quarter of an em is the font's own
// room above and below, which is never inked.
const over = [...slide.querySelectorAll('*'), slide].filter(it => !it.closest('svg') && seen(it) && it.clientHeight)
    .map(it => ({ it, wide: it.scrollWidth - it.clientWidth, high: it.scrollHeight - it.clientHeight, size: parseFloat(style(it).fontSize) }))
    .filter(({ wide, high, size }) => wide > 1 || high > 1 + size / 4);
const inner = (outer, side) => over.some(other => other !== outer && outer.it.contains(other.it) && other[side] > 1);
const cut = over.map(own => ({ place: place(own.it), text: own.it.querySelector('svg') ? 'a drawing' : own.it.textContent.trim().slice(0, 24),
    wide: inner(own, 'wide') ? 0 : own.wide, high: inner(own, 'high') || own.high <= 1 + own.size / 4 ? 0 : own.high }))
    .filter(({ wide, high }) => wide > 1 || high > 1);
const keys = [...slide.querySelectorAll('.key li')].map(it => ({ top: Math.round(box(it).y), height: box(it).height / parseFloat(style(it).fontSize) }));
const foot = box(slide.querySelector('footer'));
const key = { rows: new Set(keys.map(it => it.top)).size, tallest: Math.max(0, ...keys.map(it => it.height)), below: foot.bottom - box(slide).bottom };

// Maps. A grid is laid over each; a cell counts for a region when it and its neighbours hit that
// region alone, and no name, leader, arc or ribbon is near.
const along = (path, matrix, room, mask) => {
    const total = path.getTotalLength(), count = Math.max(1, Math.ceil(total * Math.hypot(matrix.a, matrix.b) / 3));
    for (let i = 0; i <= count; i++) {
        const { x, y } = path.getPointAtLength(total * i / count).matrixTransform(matrix);
        mask(x - room, y - room, 2 * room, 2 * room);
    }
};
const hue = it => it && it.dataset.tier ? style(it.querySelector('.shape') ?? it).fill : '';
const map = (svg, title, step, still) => {
    const frame = box(svg), columns = Math.floor(frame.width / step), rows = Math.floor(frame.height / step);
    const hits = [], blocked = new Set();
    const mask = (x, y, w, h) => {
        for (let j = Math.floor((y - frame.y) / step); j <= (y + h - frame.y) / step; j++)
            for (let i = Math.floor((x - frame.x) / step); i <= (x + w - frame.x) / step; i++)
                if (i >= 0 && i < columns) blocked.add(j * columns + i);
    };
    for (const text of svg.querySelectorAll('text')) if (seen(text) && opacity(text) > .05) {
        const { size, boxes: [[x, y, w, h]] } = label(text);
        mask(x - size * .2, y - size * .2, w + size * .4, h + size * .4);
    }
    for (const path of svg.querySelectorAll('.arcs path, .ribbon .band, .cores path, .leader')) if (seen(path)) {
        const matrix = path.getScreenCTM(), band = path.matches('.band');
        const scale = style(path).vectorEffect === 'non-scaling-stroke' ? 1 : matrix.a;
        along(path, matrix, band ? parseFloat(style(path).strokeWidth) * scale / 2 + 3 : path.matches('.cores path') ? 12 : 6, mask);
    }
    for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) {
        const hit = document.elementFromPoint(frame.x + (i + .5) * step, frame.y + (j + .5) * step);
        const region = hit?.closest('[data-region]');
        hits.push(region && svg.contains(region) ? region : !hit || svg.contains(hit) || hit.contains(svg) ? null : false);
    }
    const areas = new Map(), touching = new Map();
    // What is drawn between two neighbours: the light around one of them, or its border.
    const light = it => svg.querySelector(`.lit[data-lit][data-region="${it.dataset.region}"]`);
    const line = it => it ? style(it).stroke : '';
    const between = (one, other) => line(light(one) ?? light(other) ?? ('lit' in other.dataset ? other : one));
    const at = (i, j) => i >= 0 && j >= 0 && i < columns && j < rows ? hits[j * columns + i] : false;
    for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) {
        const own = at(i, j), county = it => it && it.matches('.county');
        for (const other of [at(i + 1, j), at(i, j + 1)])
            if (county(own) && county(other) && own !== other && own.dataset.tier === other.dataset.tier)
                touching.set([own, other].map(it => it.dataset.region).sort().join(), between(own, other));
        const room = own ? still : still + 1;
        let alone = own !== false && (!own || county(own)) && !blocked.has(j * columns + i);
        for (let b = -room; alone && b <= room; b++) for (let a = -room; alone && a <= room; a++)
            alone = at(i + a, j + b) === own;
        if (!alone) continue;
        if (!areas.has(own)) areas.set(own, []);
        areas.get(own).push([Math.round(frame.x + i * step), Math.round(frame.y + j * step), step, step]);
    }
    // Of a zone's mark, what lies well inside its outline.
    for (const zone of svg.querySelectorAll('[data-region][data-tier]:not(.county)')) if (seen(zone) && opacity(zone) > .5) {
        const { x, y, width, height } = box(zone.querySelector('.shape')), side = Math.floor(width * .4);
        const [left, top] = [x + (width - side) / 2, y + (height - side) / 2].map(Math.round);
        const hit = document.elementFromPoint(left + side / 2, top + side / 2);
        if (zone.dataset.tier && zone.contains(hit)) areas.set(zone, [[left, top, side, side]]);
    }
    const selected = new Set([...svg.querySelectorAll('[data-selected]')].map(it => it.dataset.region));
    const told = [...areas].filter(([it]) => !it || !selected.has(it.dataset.region))
        .map(([it, cells]) => ({ id: it ? it.dataset.region : 'the page', kind: !it ? 'around' : it.dataset.tier || 'paper', hue: hue(it), cells }));
    return { title, areas: told, touching: [...touching].map(([pair, stroke]) => [...pair.split(','), stroke]), edge: line(svg.querySelector('.edge')) };
};
const maps = [...slide.querySelectorAll('.board .show-map, .closeup .show-map')].filter(seen)
    .map(svg => map(svg, svg.closest('.closeup') ? 'the close-up' : 'the map', 4, 1));
for (const svg of slide.querySelectorAll('.ten li > svg')) if (seen(svg)) maps.push(map(svg, `the small map ${svg.closest('li').dataset.chain}`, 3, 2));

// The table: the marks of each column are its areas, its empty cells are paper.
if (seen(slide.querySelector('.matrix'))) for (const [column, head] of [...slide.querySelectorAll('.matrix thead th')].entries()) {
    const areas = [...slide.querySelectorAll('.matrix tbody tr:not([data-lit])')].map(row => {
        const cell = row.querySelectorAll('td')[column], mark = cell.querySelector('.sample');
        const { x, y, width, height } = box(mark ?? cell), inset = mark ? 3 : Math.min(width, height) / 2 - 3;
        const kind = mark ? mark.closest('svg').dataset.tier || 'host' : 'paper';
        return { id: row.dataset.region, kind, hue: mark ? style(mark).color : '', cells: [[Math.ceil(x + inset), Math.ceil(y + inset), Math.floor(width - 2 * inset), Math.floor(height - 2 * inset)]] };
    });
    maps.push({ title: `the column ${head.dataset.chain}`, areas, touching: [], edge: '' });
}
return { scene: show.dataset.scene, step: show.dataset.step, asked: show.dataset.asked, words, cut, key, maps };
