// Reads a file with one of npm's packages and prints its units as JSON: [[id, source, target], …].
// usage: node read.cjs xliff|xliff12|i18next|formatjs FILE
const fs = require('fs');

const [kind, file] = process.argv.slice(2);
const text = fs.readFileSync(file, 'utf8');

/** The text of a side: what stands between the markup. */
function plain(side) {
  if (side === undefined) return '';
  if (typeof side === 'string') return side;
  if (Array.isArray(side)) return side.map(plain).join('');
  const [name, value] = Object.entries(side)[0];
  return name === 'Span' ? plain(value.contents) : '';
}

async function xliff(read) {
  const js = await read(text);
  return Object.values(js.resources).flatMap((units) =>
    Object.entries(units).map(([id, unit]) => [id, plain(unit.source), plain(unit.target)]));
}

async function i18next() {
  const library = require('i18next');
  const translation = JSON.parse(text);
  console.log = console.info = () => {}; // it greets
  await library.init({ lng: 'x', resources: { x: { translation } }, interpolation: { escapeValue: false } });
  return Object.keys(translation).map((id) => [id, '', library.t(id)]);
}

function formatjs() {
  const { IntlMessageFormat } = require('intl-messageformat');
  return Object.entries(JSON.parse(text))
    .map(([id, message]) => [id, '', String(message && new IntlMessageFormat(message, 'en').format())]);
}

const readers = {
  xliff: () => xliff(require('xliff').xliff2js),
  xliff12: () => xliff(require('xliff').xliff12ToJs),
  i18next,
  formatjs,
};
Promise.resolve(readers[kind]()).then((units) => fs.writeSync(1, JSON.stringify(units)));
