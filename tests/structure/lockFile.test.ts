import { describe, expect, it } from 'vitest';
import { textOfFile } from '../support/sourceFiles.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const { packages } = JSON.parse(textOfFile('package-lock.json')) as { packages: Record<string, LockedPackage> };
const { dependencies } = JSON.parse(textOfFile('package.json')) as { dependencies: Record<string, string> };

describe('package-lock.json', () => {
  it('lists the build of every platform, so that npm ci works on each', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !Object.keys(packages).some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${path} -> ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('pins the embedded engine exactly, on every platform alike', () => {
    expect(dependencies['@grafeo-db/js']).toMatch(/^\d+\.\d+\.\d+$/);
    const versions = Object.entries(packages)
      .filter(([path]) => path.startsWith('node_modules/@grafeo-db/js'))
      .map(([, { version }]) => version);
    expect(versions).toHaveLength(7);
    expect(new Set(versions)).toEqual(new Set([dependencies['@grafeo-db/js']]));
  });

  it('holds the checksum of every package but those builds of the engine that could not be fetched', () => {
    const without = Object.entries(packages)
      .filter(([path, { integrity }]) => path !== '' && integrity === undefined)
      .map(([path]) => path);
    const elsewhere = ['darwin-arm64', 'darwin-x64', 'linux-arm64-gnu', 'linux-arm64-musl', 'win32-x64-msvc'];
    expect(without).toEqual(elsewhere.map((platform) => `node_modules/@grafeo-db/js-${platform}`));
  });

  it('names no place that packages came from', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
