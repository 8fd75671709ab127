import browser from 'webextension-polyfill';
console.debug('backgrounder worker', browser.runtime.id);
