/** The browser's extension interface: the same promises in every browser, and never an element of the page. */
import './own-names.ts';
import browser from 'webextension-polyfill';

export default browser;
