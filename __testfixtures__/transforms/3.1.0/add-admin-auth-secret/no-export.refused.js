const express = require('express');

express().listen(1337);
