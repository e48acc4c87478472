import { describe, expect, it } from 'vitest';
import { findModel } from '../../src/sql/v3/find-model.ts';
import { v3Model } from './types.ts';

const models = [
  'application::article.article',
  'application::blog.user',
  'application::members.user',
  'plugins::upload.file',
  'plugins::users-permissions.user',
  'strapi::user',
  'shared.article',
].map((uid) => v3Model(uid));

describe('the model that a relation means', () => {
  it.for([
    ['article', undefined, 'application::article.article'],
    ['Article', undefined, 'application::article.article'],
    ['file', 'upload', 'plugins::upload.file'],
    ['user', 'admin', 'strapi::user'],
    ['user', 'users-permissions', 'plugins::users-permissions.user'],
    // Not the plugin's own, whoever asks; of two in the application, the one that is loaded last.
    ['user', undefined, 'application::members.user'],
    ['plugins::upload.file', undefined, 'plugins::upload.file'],
    ['file', undefined, undefined],
    ['article', 'upload', undefined],
    ['article', 'missing', undefined],
  ])('%s of %s is %s', ([model = '', plugin, uid]) => {
    expect(findModel(models, { model, ...(plugin && { plugin }) })?.uid).toBe(uid);
  });
});
