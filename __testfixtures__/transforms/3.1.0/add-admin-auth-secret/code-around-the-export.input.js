#!/usr/bin/env node
'use strict';

const cronTasks = require('./functions/cron');

/**
 * Restaurants server.
 */
module.exports = ({ env }) => ({
  host: env('HOST', '0.0.0.0'),
  cron: { enabled: cronTasks.length > 0 },
});

// end of file
