// MiniSearch with the settings of the Integreat app (boosted titles, fuzzy, prefix); prints for each
// query the milliseconds, and whether anything was found.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [home, input] = process.argv.slice(2);
const MiniSearch = createRequire(`${home}/`)("minisearch");
const { pages, typed } = JSON.parse(readFileSync(input, "utf8"));
const search = new MiniSearch({
  fields: ["title", "content"],
  searchOptions: { boost: { title: 2 }, fuzzy: true, prefix: true },
});
search.addAll(pages.map(([title, summary, body], id) => ({ id, title, content: `${summary}. ${body}` })));
const timed = (query) => {
  const began = performance.now();
  const found = search.search(query).length > 0;
  return [performance.now() - began, found];
};
typed.slice(0, 10).forEach(timed);
console.log(JSON.stringify(typed.map(timed)));
