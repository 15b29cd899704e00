import { describe, expect, it } from 'vitest';
import { filesBelow, textOfFile } from '../support/sourceFiles.ts';

const queryFiles = filesBelow('cypher', ['.cypher']).filter((path) => !path.startsWith('cypher/setup/'));

const queryOf = (path: string): string => textOfFile(path).replace(/^\s*\/\/.*$/gm, '');

/** Constructs that one of the engines refuses, or that the two answer differently. */
const refused: readonly (readonly [string, RegExp])[] = [
  ['a label expression (write WHERE n:A OR n:B)', /\(\s*\w*\s*:\s*!|\(\s*\w*\s*:\s*\w+\s*[|&]/],
  ['a dynamic label or type', /[([]\w*\s*:\s*\$|\[\s*\$\w+\s*\]\s*=/],
  ['WHERE inside a node', /\([^()[\]]*\bWHERE\b[^()[\]]*\)\s*(?:-|<|$)/],
  ['a quantified path', /\)\s*\{\s*\d*\s*,|\]\s*->?\s*\{|\]\s*-\s*\{/],
  ['a path selector', /\b(ANY|ALL)\s+SHORTEST\b|\bSHORTEST\s+\d/],
  ['shortestPath: a predicate on its path filters afterwards on one engine', /\b(all)?shortestPaths?\s*\(/i],
  ['COLLECT { }', /\bCOLLECT\s*\{/],
  [
    'OPTIONAL CALL, CALL IN TRANSACTIONS, FINISH, USING INDEX',
    /\bOPTIONAL\s+CALL\b|\bIN\s+TRANSACTIONS\b|\bFINISH\b|\bUSING\s+INDEX\b/i,
  ],
  ['a node or relationship created from a map', /CREATE[^\n]*(\(\w*(:\w+)*\s+\$\w+\)|\[\w*:\w+\s+\$\w+\])/i],
  ['a computed SKIP or LIMIT', /\b(SKIP|LIMIT)\s+(?!\$?\w+\s*(\n|$))\S+\(/i],
  ['a part of a date, or duration arithmetic', /\.(year|month|day|epochMillis)\b|\bduration\.|\bdate\.truncate\b/],
  ['||, CASE with several values, IS ::', /\|\||\bWHEN\s+\d+\s*,|\bIS\s*::/],
  [
    'a function of one engine',
    /\b(isEmpty|toIntegerOrNull|toFloatOrNull|randomUUID|btrim|apoc\.\w+)\s*\(|\bround\s*\([^)]*,/,
  ],
  ['a null in a pattern', /\{[^}]*:\s*null\b/i],
  ['a negative list index', /\[\s*-?\d*\s*\.\.\s*-\d+\s*\]/],
  ['adding a bare value to a list', /\]\s*\+\s*(?!\[)[\w'$]/],
  ['sum without coalesce', /(?<!coalesce\()\bsum\s*\(/i],
  ['several statements', /;\s*\S/],
  ['two relationships in one pattern', /\)\s*<?-[^,\n]*->?\s*\([^()]*\)\s*<?-\s*\[/],
];

const reserved =
  'in not and or where match with set case when then else create delete merge return unwind as is null true false distinct union optional remove detach'.split(
    ' ',
  );

describe.each(queryFiles)('%s', (path) => {
  const query = queryOf(path);

  it('says in its first line what it answers, and then what it takes and returns', () => {
    const comment = textOfFile(path)
      .split('\n')
      .filter((line) => line.startsWith('//'))
      .join(' ');
    expect(textOfFile(path)).toMatch(/^\/\/ [A-Z]/);
    expect(comment).toMatch(/Returns/);
    for (const [, parameter] of query.matchAll(/\$(\w+)/g)) expect(comment).toContain(`$${parameter}`);
  });

  it.each(refused)('holds no %s', (_name, pattern) => {
    expect(query).not.toMatch(pattern);
  });

  it('names no property or parameter by a reserved word', () => {
    const names = [...query.matchAll(/[.$](\w+)/g)].map(([, name = '']) => name.toLowerCase());
    expect(names.filter((name) => reserved.includes(name))).toEqual([]);
  });

  it('asks for the clearance wherever it returns records', () => {
    const readsRecords = /\bMATCH\b[\s\S]*:Entity/.test(query) && /\bRETURN\b/.test(query);
    if (readsRecords) expect(query).toMatch(/\.sensitivity IN \$clearance/);
    else expect(query).not.toMatch(/\bRETURN\b[\s\S]*properties\(/);
  });
});

describe('the list of refused constructs', () => {
  it.each([
    'MATCH (n:A|B) RETURN n.id AS id',
    'MATCH (n:!A) RETURN n.id AS id',
    'MATCH (a:A WHERE a.x > 1)-[r]->(b) RETURN a.id AS id',
    'MATCH p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS n',
    'MATCH (n:$($label)) RETURN n.id AS id',
    'MATCH (n {p: null}) RETURN n.id AS id',
    'RETURN sum(1) AS n',
    'CREATE (n:X $props)',
    "RETURN 'a' || 'b' AS x",
    'RETURN [1, 2] + 3 AS x',
    'RETURN list[0..-1] AS x',
    'MATCH (n) RETURN n.born.year AS y',
    'MATCH (a)-[r]->(b)-[s]->(c) RETURN a.id AS id',
    'MATCH (n) RETURN n.id AS id LIMIT toInteger($x)',
    'MATCH (a)-[:K]->{1,2}(b) RETURN a.id AS id',
  ])('catches %s', (query) => {
    expect(refused.filter(([, pattern]) => pattern.test(query))).not.toEqual([]);
  });
});
