import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../server/process/packageRoot.ts';
import { textOfFile } from '../support/sourceFiles.ts';

const mostLines = 40;
const rooms = readdirSync(join(packageRoot, 'server/rooms'));

/** What a page names between backticks that looks like a file or a folder. */
const filesNamed = (page: string): string[] =>
  [...page.matchAll(/`([\w./-]+(?:\.\w+|\/))`/g)].map(([, name = '']) => name);

describe.each(rooms)('the page of %s', (room) => {
  const path = `server/rooms/${room}/README.md`;
  const page = existsSync(join(packageRoot, path)) ? textOfFile(path) : '';

  it('is there and can be read at a glance', () => {
    expect(page).toMatch(/^# \w/);
    expect(page.trimEnd().split('\n').length).toBeLessThanOrEqual(mostLines);
  });

  it('says what the room answers, what that means, what shows it, and where to change what', () => {
    expect(page).toMatch(/^\*\*[^*]+\?\*\*/m);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([
      'Definition',
      'Known answers',
      'Where to change what',
    ]);
    expect(filesNamed(page).some((name) => name.startsWith('tests/'))).toBe(true);
  });

  it('names files that are there', () => {
    const missing = filesNamed(page).filter(
      (name) => ![`server/rooms/${room}/${name}`, name].some((file) => existsSync(join(packageRoot, file))),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (page) => {
  it('names files that are there, each by its whole path', () => {
    const roots = /^(server|client|tests|scripts|bench|data|cypher|docs)\//;
    const named = filesNamed(textOfFile(page)).filter((name) => roots.test(name));
    expect(named.filter((name) => !existsSync(join(packageRoot, name)))).toEqual([]);
  });
});
