import React from 'react';

const Dispatcher = ({ plugin: { mainComponent: Page } }) => <Page />;

export default Dispatcher;
