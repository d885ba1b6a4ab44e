// MiniSearch with the settings of the Integreat app (boosted titles, fuzzy, prefix); prints milliseconds.
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
  search.search(query);
  return performance.now() - began;
};
typed.slice(0, 10).forEach(timed);
console.log(JSON.stringify(typed.map(timed)));
