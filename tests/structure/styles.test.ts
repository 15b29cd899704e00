import { basename } from 'node:path';
import postcss, { type Root } from 'postcss';
import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, textOfFile } from '../support/sourceFiles.ts';

const sheets = filesBelow('client', ['.css']);
const modules = sheets.filter((path) => path.endsWith('.module.css'));
const globals = sheets.filter((path) => !modules.includes(path));
const sources = filesBelow('client', ['.ts', '.tsx']).filter((path) => !path.endsWith('.generated.ts'));

const readSheet = (path: string): Root => postcss.parse(textOfFile(path));

/** The classes that a sheet has rules for, without those that a library gives. */
const classesOf = (path: string): ReadonlySet<string> => {
  const classes = new Set<string>();
  readSheet(path).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.replace(/:global\([^)]*\)/g, '').matchAll(/\.([a-z][\w-]*)/gi)) {
      classes.add(name);
    }
  });
  return classes;
};

/** What each source names of each sheet that it imports. */
const uses = sources.flatMap((source) => {
  const text = textOfFile(source);
  const targets = importsOf(source).filter((target) => target.endsWith('.module.css'));
  const aliases = [...text.matchAll(/^import (\w+) from '[^']+\.module\.css';$/gm)].map(([, alias = '']) => alias);
  expect(aliases, `${source}: every sheet is imported under a name, whole`).toHaveLength(targets.length);
  return targets.map((sheet, place) => {
    const named = text.matchAll(new RegExp(`(?<![./\\w])${aliases[place]}(?:\\.(\\w+)|\\[(.*?)\\])`, 'g'));
    return { source, sheet, names: [...named].map(([, name, key = '']) => name ?? key.replaceAll("'", '')) };
  });
});

describe('style sheets', () => {
  it('are imported', () => {
    const imported = new Set(sources.flatMap(importsOf));
    expect(sheets.filter((sheet) => !imported.has(sheet))).toEqual([]);
  });

  it('have at most 150 lines', () => {
    expect(sheets.filter((sheet) => textOfFile(sheet).trimEnd().split('\n').length > 150)).toEqual([]);
  });

  it.each(modules)('%s has a rule for each class that is named of it, and no other', (sheet) => {
    const named = uses.filter((use) => use.sheet === sheet).flatMap(({ names }) => names);
    expect([...new Set(named)].sort()).toEqual([...classesOf(sheet)].sort());
  });

  it('are named apart, since their classes are named after them', () => {
    const names = modules.map((sheet) => basename(sheet));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it.each(globals)('%s, for the whole page, holds only tokens, resets and type', (sheet) => {
    expect([...classesOf(sheet)]).toEqual([]);
  });

  it('are named by nothing else: no component has a class of its own making', () => {
    expect(sources.filter((source) => /\bclassName(="|=\{['`](?!\$\{))/.test(textOfFile(source)))).toEqual([]);
  });

  it('stand in the layer of parts if they are parts, else in none, so that a component has the last word', () => {
    const isPart = (sheet: string): boolean => /^client\/(ui|records)\//.test(sheet) && !globals.includes(sheet);
    const inLayer = (sheet: string): boolean =>
      readSheet(sheet).nodes.every(
        (node) =>
          node.type === 'comment' || (node.type === 'atrule' && node.name === 'layer' && node.params === 'parts'),
      );
    const layered = sheets.filter((sheet) => textOfFile(sheet).includes('@layer'));
    expect(layered.filter((sheet) => !inLayer(sheet))).toEqual([]);
    expect(layered).toEqual(sheets.filter((sheet) => isPart(sheet) || sheet === 'client/ui/reset.css'));
  });
});
