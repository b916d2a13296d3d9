// node themes.mjs DIR RESUME.json OUT: prints a JSON Resume as HTML with each jsonresume-theme-* installed in DIR.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [dir, resumeFile, out] = process.argv.slice(2);
const require = createRequire(path.join(path.resolve(dir), "package.json"));
const modules = path.join(dir, "node_modules");
const themes = fs.readdirSync(modules).filter((name) => name.startsWith("jsonresume-theme-"));
for (const name of themes) {
  const resume = JSON.parse(fs.readFileSync(resumeFile, "utf8"));
  try {
    let theme;
    try { theme = require(name); if (!(theme.render ?? theme.default?.render)) throw new Error("an ES module"); }
    catch {
      const about = JSON.parse(fs.readFileSync(path.join(modules, name, "package.json"), "utf8"));
      theme = await import(pathToFileURL(path.join(modules, name, about.module ?? about.main ?? "index.js")).href);
    }
    const render = theme.render ?? theme.default?.render;
    process.chdir(path.join(modules, name));
    const html = await render(resume);
    fs.writeFileSync(path.join(out, name.replace("jsonresume-theme-", "") + ".html"), html);
  } catch (error) {
    console.error(`${name}: ${String(error).split("\n")[0]}`);
  }
}
