import { expect, test } from 'vitest';
import { nodePins } from '../src/ast/node-pins.ts';
import { newestNodeLine } from '../src/strapi/node-lts.ts';
import { judgeNodeVersion } from '../src/strapi/node-version.ts';

test.each<[line: string, versions: string[]]>([
  ['FROM node:16-alpine AS build', ['16']],
  ['from --platform=$BUILDPLATFORM docker.io/library/node:16.14.0-slim', ['16.14.0']],
  ['FROM node:gallium-bullseye', ['gallium']],
  ['FROM registry.example.com:5000/node:18', ['18']],
  ['FROM node:$VERSION', []],
  ['FROM node', []],
  ['FROM strapi/base:3.6.8-alpine', []],
  ['# FROM node:16', []],
  ['ARG NODE_VERSION=16', ['16']],
  ['  image: cimg/node:16.20', ['16.20']],
  ['    image: "node:14"', ['14']],
  ['        node-version: [14, 16.x, "18"] # all', ['14', '16', '18']],
  ['          node-version: ${{ matrix.node-version }}', []],
  ['          node-version: lts/*', []],
  ["    versionSpec: '16.x'", ['16']],
  ['  - run: echo node 16', []],
])('%s', (line, versions) => {
  expect(nodePins(`\n${line}\r\n`)).toEqual(versions.map((version) => ({ version, line: 2 })));
});

test('the newest line with long-term support that a range allows', () => {
  expect(newestNodeLine('>=18.0.0 <=20.x.x')?.major).toBe(20);
  expect(newestNodeLine('>=18.0.0 <=22.x.x')?.major).toBe(22);
  expect(newestNodeLine('>=12.22.0 <=16.x.x')?.major).toBe(16);
  expect(newestNodeLine('>=10.10.0 <13')?.major).toBe(12);
  expect(newestNodeLine('<4')).toBeUndefined();
});

test('a version that is not written in full stands for the newest one that it fits', () => {
  expect(judgeNodeVersion('14', '>=14.19.1 <=16.x.x')).toEqual({ kind: 'fits' });
  expect(judgeNodeVersion('14.18', '>=14.19.1 <=16.x.x')).toEqual({ kind: 'too-old', wanted: '16.20' });
  expect(judgeNodeVersion('v21.1.0', '>=18.0.0 <=20.x.x')).toEqual({ kind: 'too-new' });
  expect(judgeNodeVersion('LTS/Hydrogen', '>=18.0.0 <=20.x.x')).toEqual({ kind: 'fits' });
  expect(judgeNodeVersion('iojs-3', '>=18.0.0 <=20.x.x')).toEqual({ kind: 'unknown' });
});
